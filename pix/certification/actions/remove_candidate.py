"""Take someone off the list of a session."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction
from django.shortcuts import get_object_or_404

from pix.accounts.models import User
from pix.certification.errors.centres import SessionBegan
from pix.certification.permissions import locked_session_for
from pix.certification.queries.centres import has_begun
from pix.certification.waiting import move_up
from pix.kit import journal


@transaction.atomic
def remove_candidate(*, user: User, session_id: int, candidate_id: int, at: datetime) -> None:
    """Take the person off, and move up the first who waits; refused once a candidate has started."""
    session = locked_session_for(user, session_id)
    candidate = get_object_or_404(session.candidates, pk=candidate_id)
    if has_begun(session):
        raise SessionBegan
    journal.write(
        "certification.remove_candidate", actor=user, at=at, candidate=candidate.pk, session=session.pk
    )
    candidate.delete()
    move_up(session)
