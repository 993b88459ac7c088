"""Who may invigilate: whoever gave the number and password of a session, in that browser, on its day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import wraps
from typing import Any

from django.contrib.auth.decorators import login_not_required
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect

from pix.accounts.models import User
from pix.certification.entry import eve_of
from pix.certification.errors.invigilation import ConsoleFinalised
from pix.certification.models import Session
from pix.kit import clock
from pix.kit.refusals import refusal_response, wants_json

KEPT_AS = "invigilates"


def last_instant(session: Session) -> datetime:
    """The midnight that ends the day of a session, on the clocks of its centre."""
    begins = eve_of(session)
    return datetime.combine(begins.date() + timedelta(days=1), begins.timetz())


def grant(request: HttpRequest, session: Session) -> None:
    """Let this browser invigilate the session until its day ends."""
    request.session.cycle_key()
    kept = request.session.get(KEPT_AS, {})
    request.session[KEPT_AS] = {**kept, str(session.pk): last_instant(session).timestamp()}


def withdraw(request: HttpRequest, session_id: int) -> None:
    """Take the console of the session away from this browser."""
    kept = request.session.get(KEPT_AS, {})
    request.session[KEPT_AS] = {key: ends for key, ends in kept.items() if key != str(session_id)}


def granted(request: HttpRequest, at: datetime) -> list[int]:
    """The sessions that this browser may invigilate now."""
    kept = request.session.get(KEPT_AS, {})
    return [int(key) for key, ends in kept.items() if at.timestamp() < ends]


def invigilator(request: HttpRequest) -> User | None:
    """The account of who acts, for the journal; an invigilator may have none."""
    return request.user if isinstance(request.user, User) else None


def invigilating(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Give the view the session that this browser invigilates; anyone else is led to the console's door."""

    @login_not_required
    @wraps(view)
    def guarded(request: HttpRequest, session_id: int, **parts: Any) -> HttpResponse:
        if session_id not in granted(request, clock.now()):
            return led_to_the_door(request)
        session = get_object_or_404(sessions_watched(), pk=session_id)
        if session.status != Session.Status.CREATED:
            raise ConsoleFinalised
        return view(request, session, **parts)

    return guarded


def sessions_watched() -> QuerySet[Session]:
    """Sessions with what the console asks of their centre and scheme; the pool of a scheme is heavy."""
    return Session.objects.select_related("centre", "scheme").defer("scheme__data", "scheme__report")


def led_to_the_door(request: HttpRequest) -> HttpResponse:
    """The sign-in of invigilators; a fragment or a program gets 401, so that the page can say so."""
    if request.headers.get("HX-Request") or wants_json(request):
        return refusal_response(request, "console_closed", status=401)
    return redirect("certification:invigilate")
