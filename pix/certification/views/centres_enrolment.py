"""A learner before a session that is open to self-enrolment."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from pix.accounts.people import person
from pix.assessments.scorecards import profile_of
from pix.certification.actions.leave_session import leave_session
from pix.certification.actions.self_enrol import self_enrol
from pix.certification.forms.centres_enrolment import SelfEnrolForm
from pix.certification.models import Session
from pix.certification.queries.centres import enrolled_in, has_begun
from pix.certification.queries.centres_enrolment import is_open, session_enrolling
from pix.content.queries import published
from pix.kit import clock, limits

TRIES_AN_HOUR = 30


def enrolment(request: HttpRequest, number: str) -> HttpResponse:
    """The session, what the learner's profile is worth for it, and a form."""
    user = person(request)
    session = session_enrolling(number)
    form = SelfEnrolForm(request.POST or None, session=session, user=user)
    if request.method == "POST":
        limits.spend("self_enrol", user.pk, limit=TRIES_AN_HOUR, seconds=3600)
        if form.is_valid():
            made = self_enrol(user=user, number=number, facts=form.facts(), at=clock.now())
            waits, enrolled = _("You are on the waiting list."), _("You are enrolled.")
            messages.success(request, waits if made.is_waiting else enrolled)
            return redirect("certification:enrolment", number)
    context = {
        **state_of(session),
        "mine": session.candidates.filter(user=user).first(),
        "form": form,
        "profile": profile_of(user, published(), clock.now()),
    }
    status = 422 if form.is_bound else 200
    return render(request, "certification/centres_enrolment.html", context, status=status)


def state_of(session: Session) -> dict[str, object]:
    """What anyone may know of a session's list."""
    enrolled = enrolled_in(session).count()
    return {
        "session": session,
        "centre": session.centre,
        "is_open": is_open(session, clock.now()) and not has_begun(session),
        "left": None if session.capacity is None else max(0, session.capacity - enrolled),
        "waiting": session.candidates.filter(is_waiting=True).count(),
        "has_begun": has_begun(session),
    }


@require_POST
def leave(request: HttpRequest, number: str) -> HttpResponse:
    """Leave the list."""
    leave_session(user=person(request), number=number, at=clock.now())
    messages.success(request, _("You are no longer on the list."))
    return redirect("certification:enrolment", number)
