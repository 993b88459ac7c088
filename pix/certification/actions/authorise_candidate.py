"""Let a candidate take the test up again, here or on another computer."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from pix.accounts.models import User
from pix.certification.models import Session
from pix.certification.queries.invigilation import locked_in, refuse_unless_under_way
from pix.kit import journal


@transaction.atomic
def authorise_candidate(*, session: Session, candidate_id: int, by: User | None, at: datetime) -> bool:
    """Authorise one resume; False when one is authorised already. Refused unless the test is under way."""
    candidate = locked_in(session, candidate_id)
    refuse_unless_under_way(candidate, at)
    if candidate.authorised_at:
        return False
    candidate.authorised_at = at
    candidate.save(update_fields=["authorised_at"])
    journal.write(
        "certification.authorise_candidate", actor=by, at=at, session=session.pk, candidate=candidate.pk
    )
    return True
