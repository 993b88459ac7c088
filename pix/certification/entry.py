"""Who is at the door: names compared as people write them, and the day as the centre counts it."""

from __future__ import annotations

import unicodedata
from datetime import datetime, time
from zoneinfo import ZoneInfo

from pix.certification.models import Session


def plain(name: str) -> str:
    """A name without case, accents, spaces and punctuation."""
    spread = unicodedata.normalize("NFKD", name.replace("œ", "oe").replace("Œ", "oe")).casefold()
    return "".join(letter for letter in spread if letter.isalnum())


def is_the_same_name(one: str, other: str) -> bool:
    """Whether two names differ by case, accents and punctuation alone."""
    return plain(one) == plain(other)


def local_start(session: Session) -> datetime:
    """When the session begins, on the clocks of its centre."""
    return session.starts_at.astimezone(ZoneInfo(session.centre.time_zone))


def eve_of(session: Session) -> datetime:
    """The end of the day before the session, in the centre's time: the profile of that instant counts."""
    start = local_start(session)
    return datetime.combine(start.date(), time.min, start.tzinfo)
