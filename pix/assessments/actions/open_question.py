"""Open a timed question: the clock begins when it is seen."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from pix.accounts.models import User
from pix.assessments.errors import AssessmentEnded
from pix.assessments.models import Assessment
from pix.assessments.queries import locked_assessment


@transaction.atomic
def open_question(*, user: User, assessment_id: int, at: datetime) -> Assessment:
    """Note the instant at which the waiting question was opened; the first one stays."""
    return open_waiting(locked_assessment(user, assessment_id), at)


def open_waiting(assessment: Assessment, at: datetime) -> Assessment:
    """The clock of the waiting question of a locked test, begun once."""
    if assessment.current is None:
        raise AssessmentEnded(assessment=assessment.pk)
    if assessment.current["opened_at"] is None:
        assessment.current = {**assessment.current, "opened_at": at.isoformat()}
        assessment.save(update_fields=["current"])
    return assessment
