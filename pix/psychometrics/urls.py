"""The doors of the laboratory."""

from django.urls import path

from pix.psychometrics.views import schemes

app_name = "psychometrics"
urlpatterns = [
    path("", schemes.schemes, name="schemes"),
    path("create/", schemes.create, name="create"),
    path("<int:version_id>/", schemes.scheme, name="scheme"),
    path("<int:version_id>/simulate/", schemes.simulate, name="simulate"),
    path("<int:version_id>/activate/", schemes.activate, name="activate"),
]
