"""Set the waiting question of a candidate aside, without penalty."""

from __future__ import annotations

from datetime import datetime

from pix.certification.actions.answer_exam import exam_of, go_on
from pix.certification.exam import put_aside
from pix.certification.models import Alert, Candidate


def set_question_aside(*, candidate: Candidate, cause: Alert.Subject, locale: str, at: datetime) -> None:
    """Ask another skill in its place, or neutralise it when none is left; the caller holds the lock."""
    go_on(candidate, put_aside(candidate, exam_of(candidate), cause=cause, at=at), locale)
