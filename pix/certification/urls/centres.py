"""Doors of the centres."""

from __future__ import annotations

from django.urls import URLPattern, path

from pix.certification.views import (
    centres,
    centres_agreements,
    centres_candidates,
    centres_costs,
    centres_enrolment,
    centres_lists,
    centres_members,
    centres_papers,
    centres_sessions,
)

CENTRE = "centres/<int:centre_id>/"
SESSION = CENTRE + "sessions/<int:session_id>/"
CANDIDATE = SESSION + "candidates/<int:candidate_id>/"

urlpatterns: list[URLPattern] = [
    path("centres/", centres.centres, name="centres"),
    path("centres/apply/", centres_agreements.apply, name="apply"),
    path("centres/enrol/<slug:number>/", centres_enrolment.enrolment, name="enrolment"),
    path("centres/enrol/<slug:number>/leave/", centres_enrolment.leave, name="leave_session"),
    path("centres/agreements/", centres_agreements.agreements, name="agreements"),
    path("centres/agreements/<int:centre_id>/", centres_agreements.agreement, name="agreement"),
    path(CENTRE, centres.centre, name="centre"),
    path(CENTRE + "sessions/new/", centres_sessions.plan, name="plan"),
    path(CENTRE + "costs/", centres_costs.costs, name="costs"),
    path(CENTRE + "members/", centres_members.members, name="members"),
    path(CENTRE + "members/<int:member_id>/remove/", centres_members.remove, name="remove_member"),
    path(CENTRE + "lists/", centres_lists.send, name="send_list"),
    path(CENTRE + "lists/template.<slug:kind>", centres_lists.blank, name="list_template"),
    path(CENTRE + "lists/<int:list_id>/", centres_lists.sent, name="list"),
    path(CENTRE + "lists/<int:list_id>/corrections.csv", centres_lists.mistakes, name="list_mistakes"),
    path(CENTRE + "lists/<int:list_id>/confirm/", centres_lists.confirm, name="confirm_list"),
    path(SESSION, centres_sessions.session, name="session"),
    path(SESSION + "edit/", centres_sessions.edit, name="edit_session"),
    path(SESSION + "delete/", centres_sessions.delete, name="delete_session"),
    path(SESSION + "attendance.pdf", centres_papers.attendance, name="attendance"),
    path(SESSION + "invigilator.pdf", centres_papers.kit, name="kit"),
    path(SESSION + "convoke/", centres_papers.convoke, name="convoke"),
    path(CANDIDATE + "convocation.pdf", centres_papers.summons, name="convocation"),
    path(SESSION + "candidates/new/", centres_candidates.enrol, name="enrol_candidate"),
    path(CANDIDATE, centres_candidates.edit, name="edit_candidate"),
    path(CANDIDATE + "remove/", centres_candidates.remove, name="remove_candidate"),
]
