"""Note that a reported problem was dealt with."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction
from django.shortcuts import get_object_or_404

from pix.accounts.models import User
from pix.assessments.models import ProblemReport
from pix.kit import journal


@transaction.atomic
def close_problem(*, author: User, problem_id: int, at: datetime) -> ProblemReport:
    """Mark an open problem as handled and write who did; the first instant stays."""
    problem = get_object_or_404(ProblemReport.objects.select_for_update(), pk=problem_id)
    if problem.handled_at is None:
        problem.handled_at = at
        problem.save(update_fields=["handled_at"])
        journal.write("assessments.close_problem", actor=author, at=at, problem=problem.pk)
    return problem
