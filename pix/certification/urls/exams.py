"""Doors of the candidates."""

from __future__ import annotations

from django.urls import path

from pix.certification.views import exams

urlpatterns = [
    path("exam/", exams.enter, name="enter"),
    path("exam/<int:candidate_id>/", exams.exam, name="exam"),
    path("exam/<int:candidate_id>/question/", exams.question, name="question"),
    path("exam/<int:candidate_id>/answer/", exams.answer, name="answer"),
    path("exam/<int:candidate_id>/open/", exams.open_timed, name="open"),
    path("exam/<int:candidate_id>/draft/", exams.draft, name="draft"),
    path("exam/<int:candidate_id>/problem/", exams.alert, name="alert"),
    path("exam/<int:candidate_id>/seen/", exams.seen, name="seen"),
    path("exam/<int:candidate_id>/focus/", exams.focus, name="focus"),
    path("exam/<int:candidate_id>/files/<int:number>/<str:name>", exams.question_file, name="file"),
]
