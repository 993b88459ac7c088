"""Doors of the jury, and of the end of a session."""

from __future__ import annotations

from django.urls import URLPattern, path

from pix.certification.views import jury, jury_finalise, jury_identity, jury_results

SESSION = "centres/<int:centre_id>/sessions/<int:session_id>/"

urlpatterns: list[URLPattern] = [
    path(SESSION + "finalise/", jury_finalise.finalise, name="finalise"),
    path(SESSION + "results.<slug:kind>", jury_results.results, name="results"),
    path("jury/", jury.jury, name="jury"),
    path("jury/sessions/<int:session_id>/", jury.session, name="jury_session"),
    path("jury/sessions/<int:session_id>/publish/", jury.publish, name="publish"),
    path("jury/candidates/<int:candidate_id>/", jury.judged, name="judged"),
    path("jury/candidates/<int:candidate_id>/decide/", jury.decide, name="decide"),
    path("jury/candidates/<int:candidate_id>/identity/", jury_identity.identity, name="identity"),
    path("jury/reports/<int:report_id>/settle/", jury.settle, name="settle"),
]
