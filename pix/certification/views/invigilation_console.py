"""The console of a session: every candidate at a glance, then one of them."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET

from pix.certification.console import Seat
from pix.certification.documents import label_of
from pix.certification.forms.invigilation import AlertForm, PresenceForm, TimeForm
from pix.certification.grants import invigilating
from pix.certification.models import Session
from pix.certification.queries.invigilation import console_of, seat_of
from pix.kit import clock

LIVE = "certification/_invigilation_live.html"
SHEET = "certification/_invigilation_sheet.html"
ENDING = "certification/_invigilation_end.html"


@never_cache
@require_GET
@invigilating
def console(request: HttpRequest, session: Session) -> HttpResponse:
    """The whole room."""
    return room(request, session, "certification/invigilation_console.html")


@never_cache
@require_GET
@invigilating
def console_live(request: HttpRequest, session: Session) -> HttpResponse:
    """The part of the console that changes, asked for again and again."""
    return room(request, session, LIVE)


@never_cache
@require_GET
@invigilating
def procedure(request: HttpRequest, session: Session) -> HttpResponse:
    """What to do before, during and after."""
    return local(request, session, "certification/invigilation_procedure.html", {})


@never_cache
@require_GET
@invigilating
def invigilated(request: HttpRequest, session: Session, candidate_id: int) -> HttpResponse:
    """One candidate, with what can be done for them now."""
    return sheet(request, session, candidate_id)


def room(request: HttpRequest, session: Session, template: str, said: str = "") -> HttpResponse:
    """Every candidate, in a page or in the part of it that changes."""
    return local(request, session, template, {"console": console_of(session, clock.now()), "said": said})


def sheet(
    request: HttpRequest, session: Session, candidate_id: int, part: str = SHEET, **forms: Any
) -> HttpResponse:
    """One candidate, as a page or for the console's dialog; forms: those sent that must be corrected."""
    seat = seat_of(session, candidate_id, clock.now())
    is_part = bool(request.headers.get("HX-Request"))
    context = {
        "seat": seat,
        "sheet": part,
        "forms": {**blank_forms(seat), **forms},
        "document": label_of(seat.candidate.document),
        "extra_time": share(seat.candidate.extra_time),
    }
    template = part if is_part else "certification/invigilation_sheet.html"
    return local(request, session, template, context, 422 if forms else 200)


def blank_forms(seat: Seat) -> dict[str, Any]:
    """The forms of a sheet before anything is typed; the alert's begins with what the candidate said."""
    said = seat.alert.subject if seat.alert else ""
    return {"presence": PresenceForm(), "time": TimeForm(), "alert": AlertForm(initial={"cause": said})}


def share(permil: int) -> str:
    """A share in thousandths as people write it: one third, or so many percent."""
    return "1/3" if permil == 333 else f"{permil / 10:g}\u202f%"


def local(
    request: HttpRequest, session: Session, template: str, context: dict[str, Any], status: int = 200
) -> HttpResponse:
    """A page whose times are those of the centre."""
    with timezone.override(session.centre.time_zone):
        return render(request, template, {"session": session, **context}, status=status)
