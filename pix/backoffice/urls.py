"""The back office's doors: questions and answers, asking for help, and answering."""

from django.urls import path

from pix.backoffice.views import ask, help_page, requests

app_name = "backoffice"
urlpatterns = [
    path("", help_page.help_page, name="help"),
    path("ask/", ask.ask, name="ask"),
    path("requests/", requests.requests, name="requests"),
    path("requests/<int:request_id>/", requests.answered, name="answered"),
]
