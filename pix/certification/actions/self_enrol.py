"""Enrol oneself in a session that is open to it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.db import transaction

from pix.accounts.models import User
from pix.certification.errors.centres import AlreadyEnrolled, EnrolmentClosed, EnrolmentNeedsAccount
from pix.certification.models import Candidate
from pix.certification.queries.centres import has_begun, namesake
from pix.certification.queries.centres_enrolment import is_open, locked_session_enrolling
from pix.certification.waiting import is_full
from pix.kit import journal


@transaction.atomic
def self_enrol(*, user: User, number: str, facts: Mapping[str, Any], at: datetime) -> Candidate:
    """Put the person on the list, or on the waiting list when it is full; refused outside its dates."""
    if user.is_guest:
        raise EnrolmentNeedsAccount
    session = locked_session_enrolling(number)
    if not is_open(session, at) or has_begun(session):
        raise EnrolmentClosed
    who = {name: facts[name] for name in ("first_name", "last_name", "born_on")}
    if session.candidates.filter(user=user).exists() or namesake(session, **who):
        raise AlreadyEnrolled
    candidate = Candidate.objects.create(
        session=session, user=user, is_waiting=is_full(session), enrolled_at=at, **facts
    )
    journal.write("certification.self_enrol", actor=user, at=at, candidate=candidate.pk, session=session.pk)
    return candidate
