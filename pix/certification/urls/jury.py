"""Doors of the jury, and of the end of a session."""

from __future__ import annotations

from django.urls import URLPattern, path

from pix.certification.views import jury_finalise

SESSION = "centres/<int:centre_id>/sessions/<int:session_id>/"

urlpatterns: list[URLPattern] = [
    path(SESSION + "finalise/", jury_finalise.finalise, name="finalise"),
]
