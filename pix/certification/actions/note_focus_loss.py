"""Note that the page of a focused question was left."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from pix.accounts.models import User
from pix.certification.actions.answer_exam import exam_of, guard
from pix.certification.models import FocusLoss
from pix.certification.queries.exams import locked_candidacy
from pix.content.question import Question
from pix.kit import journal

MOST_OF_A_QUESTION = 50


@transaction.atomic
def note_focus_loss(
    *, user: User, candidate_id: int, seat: str, key: str, seconds: int, at: datetime
) -> FocusLoss | None:
    """Store the evidence once by its key, with its length in seconds; None when focus is not asked for."""
    candidate = locked_candidacy(user, candidate_id)
    guard(candidate, seat, at)
    current = exam_of(candidate).current
    if current is None or not Question.from_json(current["question"]).focused:
        return None
    known = candidate.focus_losses.filter(number=current["number"])
    if known.count() >= MOST_OF_A_QUESTION:
        return None
    loss, is_new = FocusLoss.objects.get_or_create(
        candidate=candidate, key=key, defaults={"number": current["number"], "at": at, "seconds": seconds}
    )
    if is_new:
        journal.write(
            "certification.note_focus_loss", actor=user, at=at, candidate=candidate.pk, loss=loss.pk
        )
    return loss
