"""Every door of the house."""

from django.urls import include, path

from pix.backoffice.views.gallery import gallery
from pix.content.views import simulators
from pix.content.views.front import front

urlpatterns = [
    path("", front, name="front"),
    path("", include("pix.kit.urls")),
    path("accounts/", include("pix.accounts.urls")),
    path("accounts/", include("pix.accounts.allauth_urls")),
    path("my-data/", include("pix.backoffice.own_data_urls")),
    path("help/", include("pix.backoffice.urls")),
    path("design/", gallery, name="design"),
    path("design/simulators/", simulators.gallery, name="simulators"),
    path("design/simulators/<slug:name>/<slug:sample>/", simulators.sample, name="simulator"),
    path("bank/", include("pix.content.urls")),
    path("schemes/", include("pix.psychometrics.urls")),
    path("", include("pix.assessments.urls")),
    path("", include("pix.certification.urls")),
]

handler400 = "pix.kit.views.errors.bad_request"
handler403 = "pix.kit.views.errors.forbidden"
handler404 = "pix.kit.views.errors.not_found"
handler429 = "pix.accounts.views.entrance.too_many_attempts"
handler500 = "pix.kit.views.errors.server_error"
