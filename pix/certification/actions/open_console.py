"""Open the console of a session with its number and invigilator password."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction
from django.utils.crypto import constant_time_compare
from django.utils.formats import date_format

from pix.accounts.models import User
from pix.certification.entry import eve_of
from pix.certification.errors.centres import CentreNotApproved
from pix.certification.errors.invigilation import (
    ConsoleAhead,
    ConsoleFinalised,
    ConsolePast,
    InvigilatorUnknown,
)
from pix.certification.models import Centre, Session
from pix.kit import journal
from pix.kit.limits import spend

TRIES = 60
A_QUARTER = 15 * 60


@transaction.atomic
def open_console(*, number: str, password: str, address: str, by: User | None, at: datetime) -> Session:
    """The session, on its day and while it is not finalised; tries are limited by address and by number."""
    typed = plain(number)
    for who in (address, f"session {typed}"):
        spend("open_console", who, limit=TRIES, seconds=A_QUARTER)
    session = Session.objects.select_related("centre").filter(number__iexact=typed).first()
    known = plain(session.invigilator_password) if session else ""
    # Compared even when no session was found: the time taken tells nothing.
    if not constant_time_compare(known, plain(password)) or session is None:
        raise InvigilatorUnknown
    if session.centre.state != Centre.State.APPROVED:
        raise CentreNotApproved
    refuse_other_days(session, at)
    journal.write("certification.open_console", actor=by, at=at, session=session.pk)
    return session


def refuse_other_days(session: Session, at: datetime) -> None:
    """ConsoleFinalised, ConsolePast or ConsoleAhead, as the case may be."""
    begins = eve_of(session)
    day = date_format(begins.date())
    if session.status != Session.Status.CREATED:
        raise ConsoleFinalised
    local = at.astimezone(begins.tzinfo).date()
    if local > begins.date():
        raise ConsolePast(day=day)
    if local < begins.date():
        raise ConsoleAhead(day=day)


def plain(typed: str) -> str:
    """What was typed, without case and spaces."""
    return "".join(typed.split()).casefold()
