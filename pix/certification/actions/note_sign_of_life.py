"""Note that the page of a candidate is still there."""

from __future__ import annotations

import secrets
from datetime import datetime

from pix.accounts.models import User
from pix.certification.models import Candidate
from pix.certification.queries.exams import candidacy_for


def note_sign_of_life(*, user: User, candidate_id: int, seat: str, at: datetime) -> Candidate:
    """Move the instant at which the seat was last seen; another browser's page moves nothing."""
    candidate = candidacy_for(user, candidate_id)
    if candidate.seat and secrets.compare_digest(candidate.seat.encode(), seat.encode()):
        candidate.seen_at = at
        candidate.save(update_fields=["seen_at"])
    return candidate
