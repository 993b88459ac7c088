"""Report a problem on the question that waits."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from pix.accounts.models import User
from pix.certification.actions.answer_exam import exam_of, guard
from pix.certification.errors.exams import ExamEnded
from pix.certification.models import Alert
from pix.certification.queries.exams import locked_candidacy, open_alert_of
from pix.kit import journal


@transaction.atomic
def raise_alert(
    *, user: User, candidate_id: int, seat: str, subject: Alert.Subject, text: str, at: datetime
) -> Alert:
    """Freeze the test until the invigilator has looked; a second click is the same alert."""
    candidate = locked_candidacy(user, candidate_id)
    if waiting := open_alert_of(candidate):
        return waiting
    guard(candidate, seat, at)
    current = exam_of(candidate).current
    if current is None:
        raise ExamEnded(candidate=candidate.pk)
    alert = Alert.objects.create(
        candidate=candidate, number=current["number"], challenge=current["challenge"],
        subject=subject, text=text, raised_at=at,
    )  # fmt: skip
    journal.write("certification.raise_alert", actor=user, at=at, candidate=candidate.pk, alert=alert.pk)
    return alert
