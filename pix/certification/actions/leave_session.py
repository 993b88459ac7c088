"""Leave a session that one enrolled in."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction
from django.shortcuts import get_object_or_404

from pix.accounts.models import User
from pix.certification.errors.centres import SessionBegan
from pix.certification.queries.centres import has_begun
from pix.certification.queries.centres_enrolment import locked_session_enrolling
from pix.certification.waiting import move_up
from pix.kit import journal


@transaction.atomic
def leave_session(*, user: User, number: str, at: datetime) -> None:
    """Take the person off the list, and move up the first who waits; refused once a candidate has started."""
    session = locked_session_enrolling(number)
    candidate = get_object_or_404(session.candidates, user=user)
    if has_begun(session):
        raise SessionBegan
    journal.write(
        "certification.leave_session", actor=user, at=at, candidate=candidate.pk, session=session.pk
    )
    candidate.delete()
    move_up(session)
