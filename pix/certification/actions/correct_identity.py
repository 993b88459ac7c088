"""Correct the identity of a candidate whose session is with the jury."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.db import transaction

from pix.accounts.models import User
from pix.certification.models import Candidate, IssueReport
from pix.certification.queries.jury import judged_candidate, lock_jury_session
from pix.kit import journal

IDENTITY = (
    "last_name", "first_name", "born_on", "sex", "birth_city", "birth_postal_code", "birth_insee",
    "birth_country",
)  # fmt: skip


@transaction.atomic
def correct_identity(
    *, candidate_id: int, facts: Mapping[str, Any], reason: str, by: User, at: datetime
) -> Candidate:
    """Keep the new identity, and the one before with the reason, as a report that is settled."""
    lock_jury_session(judged_candidate(candidate_id).session_id)
    candidate = judged_candidate(candidate_id)
    changed = [name for name in IDENTITY if getattr(candidate, name) != facts[name]]
    if not changed:
        return candidate
    before = " · ".join(f"{getattr(candidate, name) or '–'} → {facts[name] or '–'}" for name in changed)
    for name in changed:
        setattr(candidate, name, facts[name])
    candidate.save(update_fields=changed)
    IssueReport.objects.create(
        session=candidate.session,
        candidate=candidate,
        subject=IssueReport.Subject.IDENTITY,
        text=before,
        at=at,
        by=by,
        settled_at=at,
        settled_by=by,
        settlement=reason,
    )
    journal.write("certification.correct_identity", actor=by, at=at, candidate=candidate.pk)
    return candidate
