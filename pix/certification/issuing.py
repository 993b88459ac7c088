"""What a certificate freezes, until when it holds, and the secrets that lead to it."""

from __future__ import annotations

import secrets
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from pix.certification.models import Candidate, Certificate, ScoredResult
from pix.content.queries import published_at
from pix.psychometrics.models import Scheme
from pix.psychometrics.queries import scheme_of
from pix.psychometrics.terms import FrozenScheme

# No letter or digit that looks like another, and no vowel to make a word with.
ALPHABET = "2346789BCDFGHJKMPQRTVWXY"
CODE_LENGTH = 8
LINK_BYTES = 32
# A list never fills beyond half, so that a random place in it is soon found.
STATUS_LIST_LENGTH = 131_072
STATUS_LIST_FILL = STATUS_LIST_LENGTH // 2


def identity_of(candidate: Candidate) -> dict[str, Any]:
    """Who was certified, where and when, as written at the issue."""
    session = candidate.session
    return {
        "first_name": candidate.first_name,
        "last_name": candidate.last_name,
        "born_on": candidate.born_on.isoformat(),
        "birth_place": ", ".join(filter(None, [candidate.birth_city, candidate.birth_country])),
        "centre": session.centre.name,
        "city": session.centre.city,
        "session": session.number,
        "session_on": day_in_centre(candidate, session.starts_at).isoformat(),
    }


def result_of(candidate: Candidate, started_at: datetime, scored: ScoredResult) -> dict[str, Any]:
    """What was certified, under which version of which scheme; the test itself may have been erased since."""
    release, scheme = published_at(started_at), scheme_of(candidate.session.scheme_id)
    measured = scored.data["competences"]
    return {
        "scored_result": scored.pk,
        "pix": scored.pix,
        "level": scored.level,
        "top_pix": top_pix(scheme, release.reachable_pix),
        "top_level": release.top_level,
        "competences": {
            code: {"level": measured[code]["level"], "pix": measured[code]["pix"]}
            if code in measured
            else None
            for code in release.competences
        },
        "scheme": str(scheme.scheme),
        "version": scheme.number,
        "registry": release.registry,
    }


def top_pix(scheme: FrozenScheme, reachable: int) -> int:
    """The highest score of a scheme: the adaptive scale stops one pix before the round number."""
    return reachable - 1 if scheme.scheme == Scheme.ADAPTIVE else reachable


def day_in_centre(candidate: Candidate, instant: datetime) -> date:
    """The day of an instant, on the clocks of the candidate's centre."""
    return instant.astimezone(ZoneInfo(candidate.session.centre.time_zone)).date()


def end_of_validity(issued_on: date, years: int | None) -> date | None:
    """The same day some years later, the 28th for a 29 February that the year has not; None without end."""
    if years is None:
        return None
    is_leap_day = (issued_on.month, issued_on.day) == (2, 29)
    return issued_on.replace(year=issued_on.year + years, day=28 if is_leap_day else issued_on.day)


def new_code() -> str:
    """A short code that no certificate bears yet."""
    while True:
        code = "P-" + "".join(secrets.choice(ALPHABET) for _letter in range(CODE_LENGTH))
        if not Certificate.objects.filter(code=code).exists():
            return code


def new_link() -> str:
    """The unguessable part of a verification address: 256 bits."""
    return secrets.token_urlsafe(LINK_BYTES)


def new_status_index() -> int:
    """A free place at random in the status lists: the place of a certificate says nothing of its order."""
    lists = Certificate.objects.count() // STATUS_LIST_FILL + 1
    while True:
        index = secrets.randbelow(lists * STATUS_LIST_LENGTH)
        if not Certificate.objects.filter(status_index=index).exists():
            return index
