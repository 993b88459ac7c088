"""What an invigilator does for a candidate: each act answers with the console as it is afterwards."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from pix.certification.actions.add_time import add_time as add
from pix.certification.actions.authorise_candidate import authorise_candidate
from pix.certification.actions.confirm_presence import confirm_presence as confirm
from pix.certification.actions.end_test import end_test as end
from pix.certification.actions.handle_alert import handle_alert as handle
from pix.certification.actions.withdraw_presence import withdraw_presence as take_back
from pix.certification.forms.invigilation import AlertForm, PresenceForm, TimeForm
from pix.certification.grants import invigilating, invigilator
from pix.certification.models import Alert, Session
from pix.certification.queries.invigilation import seat_of
from pix.certification.views.invigilation_console import ENDING, LIVE, room, sheet
from pix.kit import clock


@require_POST
@invigilating
def confirm_presence(request: HttpRequest, session: Session, candidate_id: int) -> HttpResponse:
    """The candidate is there."""
    form = PresenceForm(request.POST)
    if not form.is_valid():
        return sheet(request, session, candidate_id, presence=form)
    is_new = confirm(
        session=session, candidate_id=candidate_id, document=form.cleaned_data["document"],
        by=invigilator(request), at=clock.now(),
    )  # fmt: skip
    said = _("%(name)s is here and may begin.") if is_new else _("%(name)s was noted as here already.")
    return done(request, session, candidate_id, said)


@require_POST
@invigilating
def withdraw_presence(request: HttpRequest, session: Session, candidate_id: int) -> HttpResponse:
    """The candidate is not there after all."""
    is_new = take_back(session=session, candidate_id=candidate_id, by=invigilator(request), at=clock.now())
    said = _("%(name)s is noted as not here.") if is_new else _("%(name)s was noted as not here already.")
    return done(request, session, candidate_id, said)


@require_POST
@invigilating
def authorise(request: HttpRequest, session: Session, candidate_id: int) -> HttpResponse:
    """The candidate may resume."""
    by = invigilator(request)
    is_new = authorise_candidate(session=session, candidate_id=candidate_id, by=by, at=clock.now())
    said = _("%(name)s may resume, with the access code.") if is_new else _("%(name)s could resume already.")
    return done(request, session, candidate_id, said)


@require_POST
@invigilating
def handle_alert(request: HttpRequest, session: Session, candidate_id: int) -> HttpResponse:
    """The alert is dismissed, or validated with a cause."""
    form = AlertForm(request.POST)
    if not form.is_valid():
        return sheet(request, session, candidate_id, alert=form)
    at, asked = clock.now(), form.cleaned_data
    alert = handle(
        session=session, candidate_id=candidate_id, alert_id=asked["alert"], cause=asked["cause"],
        by=invigilator(request), at=at,
    )  # fmt: skip
    return done(request, session, candidate_id, decided(alert, is_new=alert.handled_at == at))


def decided(alert: Alert, *, is_new: bool) -> str:
    """What became of an alert, now or before."""
    is_validated = alert.outcome == Alert.Outcome.VALIDATED
    if is_new:
        return _("%(name)s: the question is replaced.") if is_validated else _("%(name)s goes on.")
    return (
        _("%(name)s: the alert was validated already, and the question replaced.")
        if is_validated
        else _("%(name)s: the alert was dismissed already.")
    )


@never_cache
@require_http_methods(["GET", "POST"])
@invigilating
def end_test(request: HttpRequest, session: Session, candidate_id: int) -> HttpResponse:
    """Ask first, then end the test."""
    if request.method != "POST":
        return sheet(request, session, candidate_id, ENDING)
    is_new = end(session=session, candidate_id=candidate_id, by=invigilator(request), at=clock.now())
    said = _("The test of %(name)s is ended.") if is_new else _("The test of %(name)s was over already.")
    return done(request, session, candidate_id, said)


@require_POST
@invigilating
def add_time(request: HttpRequest, session: Session, candidate_id: int) -> HttpResponse:
    """Minutes for an incident."""
    form = TimeForm(request.POST)
    if not form.is_valid():
        return sheet(request, session, candidate_id, time=form)
    asked = form.cleaned_data
    n = add(
        session=session, candidate_id=candidate_id, minutes=asked["minutes"], known=asked["known"],
        by=invigilator(request), at=clock.now(),
    )  # fmt: skip
    return done(request, session, candidate_id, added(n))


def added(n: int) -> str:
    """What was added, or that someone had added some before."""
    if not n:
        return _("%(name)s: the time added was %(total)s min in all already. Nothing more was added.")
    said = ngettext(
        "%(name)s has %(n)s minute more, %(total)s in all.",
        "%(name)s has %(n)s minutes more, %(total)s in all.",
        n,
    )
    return said.replace("%(n)s", str(n))


def done(request: HttpRequest, session: Session, candidate_id: int, said: str) -> HttpResponse:
    """The console again, with a sentence on what was done."""
    candidate = seat_of(session, candidate_id, clock.now()).candidate
    facts = {"name": str(candidate), "total": candidate.incident_minutes}
    return told(request, session, said % facts)


def told(request: HttpRequest, session: Session, words: str) -> HttpResponse:
    """The console again, as a page or as the part of it that changes."""
    if request.headers.get("HX-Request"):
        return room(request, session, LIVE, words)
    messages.success(request, words)
    return redirect("certification:console", session_id=session.pk)
