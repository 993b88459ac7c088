"""End a certification test before its last question."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from pix.accounts.models import User
from pix.certification.actions.answer_exam import CANDIDATE_FIELDS, TEST_FIELDS, exam_of
from pix.certification.exam import close
from pix.certification.models import Candidate
from pix.certification.queries.exams import locked_candidate
from pix.kit import journal


@transaction.atomic
def end_exam(*, candidate_id: int, end: Candidate.End, at: datetime, by: User | None = None) -> Candidate:
    """Close the test as it stands; one that is over stays as it ended."""
    candidate = locked_candidate(candidate_id)
    test = exam_of(candidate)
    if candidate.ended_at:
        return candidate
    close(candidate, test, end=end, at=at)
    test.save(update_fields=TEST_FIELDS)
    candidate.save(update_fields=CANDIDATE_FIELDS)
    journal.write("certification.end_exam", actor=by, at=at, candidate=candidate.pk, data={"end": str(end)})
    return candidate
