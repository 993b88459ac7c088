"""Enrol someone in a session by hand."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.db import transaction

from pix.accounts.models import User
from pix.certification.errors.centres import AlreadyEnrolled, SessionBegan
from pix.certification.models import Candidate
from pix.certification.permissions import locked_session_for
from pix.certification.planning import must_hold
from pix.certification.queries.centres import has_begun, namesake
from pix.kit import journal


@transaction.atomic
def enrol_candidate(*, user: User, session_id: int, facts: Mapping[str, Any], at: datetime) -> Candidate:
    """Add the person to the list; refused once a candidate has started, or when the person is on it."""
    session = locked_session_for(user, session_id)
    if has_begun(session):
        raise SessionBegan
    must_hold(session.centre, session.starts_at)
    if namesake(session, **{name: facts[name] for name in ("first_name", "last_name", "born_on")}):
        raise AlreadyEnrolled
    candidate = Candidate.objects.create(session=session, enrolled_at=at, **facts)
    journal.write(
        "certification.enrol_candidate", actor=user, at=at, candidate=candidate.pk, session=session.pk
    )
    return candidate
