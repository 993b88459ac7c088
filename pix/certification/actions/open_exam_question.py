"""Open a timed question of an exam: the clock begins when it is seen."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from pix.accounts.models import User
from pix.assessments.actions.open_question import open_waiting
from pix.assessments.models import Assessment
from pix.certification.actions.answer_exam import exam_of, guard
from pix.certification.queries.exams import locked_candidacy


@transaction.atomic
def open_exam_question(*, user: User, candidate_id: int, seat: str, at: datetime) -> Assessment:
    """Note the instant at which the waiting question was opened; the first one stays."""
    candidate = locked_candidacy(user, candidate_id)
    guard(candidate, seat, at)
    return open_waiting(exam_of(candidate), at)
