"""Report a problem on the question that waits."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from pix.accounts.models import User
from pix.assessments.errors import AssessmentEnded
from pix.assessments.models import ProblemReport
from pix.assessments.queries import assessment_for
from pix.kit import journal
from pix.kit.limits import spend

REPORTS_AN_HOUR = 20


@transaction.atomic
def report_problem(*, user: User, assessment_id: int, subject: str, text: str, at: datetime) -> ProblemReport:
    """Store what a learner says of the waiting question, with what was drawn for them."""
    assessment = assessment_for(user, assessment_id)
    if assessment.current is None:
        raise AssessmentEnded(assessment=assessment.pk)
    spend("report_problem", user.pk, limit=REPORTS_AN_HOUR, seconds=3600)
    question = assessment.current["question"]
    report = ProblemReport.objects.create(
        user=user, assessment=assessment, challenge=question["challenge"], seed=question["seed"],
        locale=question["locale"], subject=subject, text=text, at=at,
    )  # fmt: skip
    journal.write("assessments.report_problem", actor=user, at=at, problem=report.pk)
    return report
