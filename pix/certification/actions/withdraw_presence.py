"""Take back a presence that was confirmed by mistake."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from pix.accounts.models import User
from pix.certification.errors.invigilation import CandidateBegun
from pix.certification.models import Session
from pix.certification.queries.invigilation import locked_in
from pix.kit import journal

FIELDS = ["present_at", "document", "authorised_at"]


@transaction.atomic
def withdraw_presence(*, session: Session, candidate_id: int, by: User | None, at: datetime) -> bool:
    """Note that the candidate is not there; False when nobody had confirmed it. Refused once begun."""
    candidate = locked_in(session, candidate_id)
    if candidate.started_at:
        raise CandidateBegun(session=session.pk)
    if candidate.present_at is None:
        return False
    candidate.present_at, candidate.document, candidate.authorised_at = None, "", None
    candidate.save(update_fields=FIELDS)
    journal.write(
        "certification.withdraw_presence", actor=by, at=at, session=session.pk, candidate=candidate.pk
    )
    return True
