"""Give a candidate the minutes that an incident took."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.db import transaction

from pix.accounts.models import User
from pix.certification.errors.invigilation import TooMuchTime
from pix.certification.models import Session
from pix.certification.queries.invigilation import locked_in, refuse_unless_under_way
from pix.kit import journal

MOST_MINUTES = 120


@transaction.atomic
def add_time(
    *, session: Session, candidate_id: int, minutes: int, known: int, by: User | None, at: datetime
) -> int:
    """Move the end by these minutes; how many were added. known: the total that the invigilator saw.

    None is added when the total is another one: a second click, or another invigilator, came first.
    """
    candidate = locked_in(session, candidate_id)
    refuse_unless_under_way(candidate, at)
    if candidate.incident_minutes != known or candidate.ends_at is None:
        return 0
    if known + minutes > MOST_MINUTES:
        raise TooMuchTime(session=session.pk, most=MOST_MINUTES, total=known)
    candidate.incident_minutes += minutes
    candidate.ends_at += timedelta(minutes=minutes)
    candidate.save(update_fields=["incident_minutes", "ends_at"])
    ids = {"session": session.pk, "candidate": candidate.pk}
    journal.write("certification.add_time", actor=by, at=at, data={"minutes": minutes}, **ids)
    return minutes
