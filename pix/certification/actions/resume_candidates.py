"""Let the tests that were paused go on, with the time that the pause took."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from pix.accounts.models import User
from pix.certification.models import Session
from pix.certification.queries.invigilation import locked_in, locked_under_way
from pix.kit import journal


@transaction.atomic
def resume_candidates(*, session: Session, candidate_id: int | None, by: User | None, at: datetime) -> int:
    """Move the end of each paused test by the length of its pause; how many go on."""
    if candidate_id is not None:
        locked_in(session, candidate_id)
    resumed = 0
    for candidate in locked_under_way(session, candidate_id):
        if candidate.paused_at is None or candidate.ends_at is None:
            continue
        candidate.ends_at += at - candidate.paused_at
        candidate.paused_at = None
        candidate.save(update_fields=["ends_at", "paused_at"])
        journal.write(
            "certification.resume_candidates", actor=by, at=at, session=session.pk, candidate=candidate.pk
        )
        resumed += 1
    return resumed
