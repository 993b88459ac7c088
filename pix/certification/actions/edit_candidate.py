"""Correct what is known of a candidate."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.db import transaction
from django.shortcuts import get_object_or_404

from pix.accounts.models import User
from pix.certification.errors.centres import AlreadyEnrolled, SessionBegan
from pix.certification.models import Candidate
from pix.certification.permissions import locked_session_for
from pix.certification.queries.centres import has_begun, namesake
from pix.kit import journal


@transaction.atomic
def edit_candidate(
    *, user: User, session_id: int, candidate_id: int, facts: Mapping[str, Any], at: datetime
) -> Candidate:
    """Keep the new facts; refused once a candidate has started, or when someone else is that person."""
    session = locked_session_for(user, session_id)
    candidate = get_object_or_404(session.candidates, pk=candidate_id)
    if has_begun(session):
        raise SessionBegan
    who = {name: facts[name] for name in ("first_name", "last_name", "born_on")}
    if namesake(session, **who, but=candidate.pk):
        raise AlreadyEnrolled
    for name, value in facts.items():
        setattr(candidate, name, value)
    candidate.save(update_fields=[*facts])
    journal.write(
        "certification.edit_candidate", actor=user, at=at, candidate=candidate.pk, session=session.pk
    )
    return candidate
