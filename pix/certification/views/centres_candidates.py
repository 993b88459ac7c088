"""Candidates enrolled by hand."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from pix.accounts.people import person
from pix.certification.actions.edit_candidate import edit_candidate
from pix.certification.actions.enrol_candidate import enrol_candidate
from pix.certification.actions.remove_candidate import remove_candidate
from pix.certification.errors.centres import SessionBegan
from pix.certification.forms.centres_candidates import CandidateForm
from pix.certification.models import Candidate
from pix.certification.permissions import candidate_for
from pix.certification.queries.centres import has_begun
from pix.certification.views.centres_sessions import unbegun
from pix.kit import clock

FORM = "certification/centres_candidate.html"


def enrol(request: HttpRequest, centre_id: int, session_id: int) -> HttpResponse:
    """A form for one more candidate."""
    session = unbegun(request, centre_id, session_id)
    form = CandidateForm(request.POST or None, session=session)
    if request.method == "POST" and form.is_valid():
        enrol_candidate(user=person(request), session_id=session.pk, facts=form.facts(), at=clock.now())
        messages.success(request, _("The candidate is enrolled."))
        return redirect("certification:session", centre_id, session_id)
    context = {"form": form, "session": session, "centre": session.centre}
    return render(request, FORM, context, status=422 if form.is_bound else 200)


def edit(request: HttpRequest, centre_id: int, session_id: int, candidate_id: int) -> HttpResponse:
    """The same form for someone on the list."""
    candidate = changeable(request, centre_id, session_id, candidate_id)
    form = CandidateForm(request.POST or None, session=candidate.session, candidate=candidate)
    if request.method == "POST" and form.is_valid():
        edit_candidate(
            user=person(request),
            session_id=session_id,
            candidate_id=candidate_id,
            facts=form.facts(),
            at=clock.now(),
        )
        messages.success(request, _("What is known of the candidate is changed."))
        return redirect("certification:session", centre_id, session_id)
    context = {
        "form": form,
        "session": candidate.session,
        "centre": candidate.session.centre,
        "candidate": candidate,
    }
    return render(request, FORM, context, status=422 if form.is_bound else 200)


def remove(request: HttpRequest, centre_id: int, session_id: int, candidate_id: int) -> HttpResponse:
    """A question before someone is taken off the list."""
    candidate = changeable(request, centre_id, session_id, candidate_id)
    if request.method == "POST":
        remove_candidate(
            user=person(request), session_id=session_id, candidate_id=candidate_id, at=clock.now()
        )
        messages.success(request, _("The candidate is off the list."))
        return redirect("certification:session", centre_id, session_id)
    context = {"session": candidate.session, "centre": candidate.session.centre, "candidate": candidate}
    return render(request, "certification/centres_remove.html", context)


def changeable(request: HttpRequest, centre_id: int, session_id: int, candidate_id: int) -> Candidate:
    """A candidate of a session that has not begun, or SessionBegan."""
    candidate = candidate_for(person(request), centre_id, session_id, candidate_id)
    if has_begun(candidate.session):
        raise SessionBegan
    return candidate
