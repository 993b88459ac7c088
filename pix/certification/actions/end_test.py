"""End a candidate's test from the console."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from pix.accounts.models import User
from pix.certification.actions.end_exam import end_exam
from pix.certification.console import is_over
from pix.certification.models import Candidate, Session
from pix.certification.queries.invigilation import locked_in, refuse_unless_under_way
from pix.kit import journal


@transaction.atomic
def end_test(*, session: Session, candidate_id: int, by: User | None, at: datetime) -> bool:
    """Close the test as it stands; False when it is over already. Refused before the start."""
    candidate = locked_in(session, candidate_id)
    if is_over(candidate, at):
        return False
    refuse_unless_under_way(candidate, at)
    end_exam(candidate_id=candidate.pk, end=Candidate.End.INVIGILATOR, at=at, by=by)
    journal.write("certification.end_test", actor=by, at=at, session=session.pk, candidate=candidate.pk)
    return True
