"""Doors of the invigilation."""

from __future__ import annotations

from django.urls import URLPattern, path

from pix.certification.views import invigilation, invigilation_acts, invigilation_console, invigilation_pauses

SESSION = "invigilate/<int:session_id>/"
CANDIDATE = SESSION + "candidates/<int:candidate_id>/"

urlpatterns: list[URLPattern] = [
    path("invigilate/", invigilation.invigilate, name="invigilate"),
    path(SESSION, invigilation_console.console, name="console"),
    path(SESSION + "live/", invigilation_console.console_live, name="console_live"),
    path(SESSION + "procedure/", invigilation_console.procedure, name="procedure"),
    path(SESSION + "pause/", invigilation_pauses.pause, name="pause_room"),
    path(SESSION + "go-on/", invigilation_pauses.go_on, name="resume_room"),
    path(SESSION + "leave/", invigilation.leave_console, name="leave_console"),
    path(CANDIDATE, invigilation_console.invigilated, name="invigilated"),
    path(CANDIDATE + "presence/", invigilation_acts.confirm_presence, name="confirm_presence"),
    path(CANDIDATE + "absence/", invigilation_acts.withdraw_presence, name="withdraw_presence"),
    path(CANDIDATE + "resume/", invigilation_acts.authorise, name="authorise"),
    path(CANDIDATE + "pause/", invigilation_pauses.pause, name="pause_candidate"),
    path(CANDIDATE + "go-on/", invigilation_pauses.go_on, name="resume_candidate"),
    path(CANDIDATE + "alert/", invigilation_acts.handle_alert, name="handle_alert"),
    path(CANDIDATE + "end/", invigilation_acts.end_test, name="end_test"),
    path(CANDIDATE + "time/", invigilation_acts.add_time, name="add_time"),
]
