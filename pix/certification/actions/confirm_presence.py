"""Confirm that a candidate is there, after a look at an identity document."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from pix.accounts.models import User
from pix.certification.documents import Document
from pix.certification.models import Session
from pix.certification.queries.invigilation import locked_in
from pix.kit import journal


@transaction.atomic
def confirm_presence(
    *, session: Session, candidate_id: int, document: Document, by: User | None, at: datetime
) -> bool:
    """Let the candidate begin; False when the presence was confirmed already, which changes nothing."""
    candidate = locked_in(session, candidate_id)
    if candidate.present_at:
        return False
    candidate.present_at, candidate.document = at, document
    candidate.save(update_fields=["present_at", "document"])
    ids = {"session": session.pk, "candidate": candidate.pk}
    journal.write("certification.confirm_presence", actor=by, at=at, data={"document": str(document)}, **ids)
    return True
