"""Pause the test of one candidate, or of the whole room: a fire alarm, a power cut."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from pix.accounts.models import User
from pix.certification.console import is_over
from pix.certification.models import Session
from pix.certification.queries.invigilation import locked_in, locked_under_way, refuse_unless_under_way
from pix.kit import journal


@transaction.atomic
def pause_candidates(*, session: Session, candidate_id: int | None, by: User | None, at: datetime) -> int:
    """Stop the time of those under way who are not paused yet; how many. One alone may be refused."""
    if candidate_id is not None:
        refuse_unless_under_way(locked_in(session, candidate_id), at)
    going_on = [
        one for one in locked_under_way(session, candidate_id) if not (one.paused_at or is_over(one, at))
    ]
    for candidate in going_on:
        candidate.paused_at = at
        candidate.save(update_fields=["paused_at"])
        journal.write(
            "certification.pause_candidates", actor=by, at=at, session=session.pk, candidate=candidate.pk
        )
    return len(going_on)
