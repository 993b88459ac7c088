"""End the tests whose time is over."""

from __future__ import annotations

from datetime import datetime

from pix.certification.actions.end_exam import end_exam
from pix.certification.models import Candidate

MOST_AT_ONCE = 500


def end_due_exams(*, at: datetime) -> int:
    """Close each test at the end that the server computed for it; how many were closed."""
    due = Candidate.objects.filter(ended_at=None, paused_at=None, ends_at__lte=at).order_by("ends_at")
    rows = list(due.values_list("pk", "ends_at")[:MOST_AT_ONCE])
    for candidate_id, ends_at in rows:
        end_exam(candidate_id=candidate_id, end=Candidate.End.TIME, at=ends_at or at)
    return len(rows)
