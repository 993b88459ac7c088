"""What a new session is given: its number, its secrets, its instant."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from django.utils.formats import date_format

from pix.certification.errors.centres import CentreNotApproved, OutsideAgreement
from pix.certification.models import Centre, Session

# No letter or digit that another is taken for.
LETTERS = "BCDFGHJKMPQRTVWXY"
DIGITS = "2346789"
PASSWORD_LENGTH = 10


@dataclass(frozen=True, slots=True)
class Plan:
    """What a centre decides about a session; enrols_from..enrols_until: when learners enrol alone."""

    address: str
    room: str
    starts_at: datetime
    invigilators: str
    scheme_id: int
    description: str = ""
    is_trial: bool = False
    is_capped_by_profile: bool = False
    enrols_from: datetime | None = None
    enrols_until: datetime | None = None
    audience: str = ""
    capacity: int | None = None


def a_number() -> str:
    """A number of six digits that no session has."""
    while True:
        number = str(100_000 + secrets.randbelow(900_000))
        if not Session.objects.filter(number=number).exists():
            return number


def an_access_code() -> str:
    """Four letters and two digits."""
    return drawn(LETTERS, 4) + drawn(DIGITS, 2)


def an_invigilator_password() -> str:
    """Letters and digits that are read without doubt."""
    return drawn(LETTERS + DIGITS, PASSWORD_LENGTH)


def drawn(alphabet: str, length: int) -> str:
    """A secret word."""
    return "".join(secrets.choice(alphabet) for _letter in range(length))


def instant_of(day: date, hour: time, centre: Centre) -> datetime | None:
    """The instant of a wall clock's time in the centre's zone; None for an hour that its clocks skip."""
    local = datetime.combine(day, hour, ZoneInfo(centre.time_zone))
    utc = local.astimezone(ZoneInfo("UTC"))
    return utc if utc.astimezone(local.tzinfo).replace(tzinfo=None) == local.replace(tzinfo=None) else None


def must_hold(centre: Centre, starts_at: datetime) -> None:
    """CentreNotApproved, or OutsideAgreement when the session's local day is not one of the agreement's."""
    if centre.state != Centre.State.APPROVED:
        raise CentreNotApproved
    if not is_within_agreement(centre, starts_at.astimezone(ZoneInfo(centre.time_zone)).date()):
        raise OutsideAgreement(first=in_words(centre.agreed_from), last=in_words(centre.agreed_until))


def is_within_agreement(centre: Centre, day: date) -> bool:
    """Whether a day is one of the centre's agreement; an end that is not dated does not bound it."""
    return (centre.agreed_from or day) <= day <= (centre.agreed_until or day)


def in_words(day: date | None) -> str:
    """A day as the reader writes it."""
    return date_format(day, "SHORT_DATE_FORMAT") if day else "…"
