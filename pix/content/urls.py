"""The bank's doors: for authors, and pictures for everyone who is signed in."""

from django.urls import path

from pix.content.views import bank, workshop

app_name = "content"
urlpatterns = [
    path("", bank.browse, name="browse"),
    path("coverage/", workshop.coverage, name="coverage"),
    path("workshop/", workshop.index, name="workshop"),
    path("workshop/<slug:challenge_id>/", workshop.preview, name="preview"),
    path("workshop/<slug:challenge_id>/stamp/", workshop.stamp, name="stamp"),
    path("workshop/<slug:challenge_id>/<int:seed>/files/<str:name>", workshop.drawn_file, name="drawn_file"),
    path("workshop/<slug:challenge_id>/assets/<str:name>", workshop.asset, name="workshop_asset"),
    path("competences/<str:code>/", bank.competence, name="competence"),
    path("challenges/<slug:challenge_id>/", bank.challenge, name="challenge"),
    path("challenges/<slug:challenge_id>/<int:seed>/files/<str:name>", bank.challenge_file, name="file"),
    path("assets/<int:release>/<slug:tube>/<str:name>", bank.asset, name="asset"),
]
