"""Evidence of lost focus: on focused questions alone, once by its key, and what it does to a verdict."""

from __future__ import annotations

from datetime import timedelta

import pytest

from pix.assessments.models import Answer
from pix.certification.actions.answer_exam import exam_of
from pix.certification.actions.note_focus_loss import MOST_OF_A_QUESTION, note_focus_loss
from pix.certification.models import Candidate, FocusLoss
from pix.certification.tests.factories import DAY
from pix.certification.tests.factories_exams import answered_exam

SOON = DAY + timedelta(minutes=1)


def noted(candidate: Candidate, key: str = "a" * 32) -> FocusLoss | None:
    assert candidate.user is not None
    return note_focus_loss(
        user=candidate.user, candidate_id=candidate.pk, seat=candidate.seat, key=key, seconds=12, at=SOON
    )


@pytest.fixture
def focused(sitting: Candidate) -> Candidate:
    """Before a question that asks to stay on its page."""
    test = exam_of(sitting)
    current = test.current or {}
    test.current = {**current, "question": {**current["question"], "focused": True}}
    test.save(update_fields=["current"])
    return sitting


def test_other_questions_note_nothing(sitting: Candidate) -> None:
    assert noted(sitting) is None


def test_the_same_evidence_sent_twice_is_one(focused: Candidate) -> None:
    first, second = noted(focused), noted(focused)
    assert first is not None
    assert first == second
    assert (first.number, first.seconds) == (1, 12)


def test_there_is_a_bound(focused: Candidate) -> None:
    for number in range(MOST_OF_A_QUESTION + 3):
        noted(focused, f"{number:032x}")
    assert FocusLoss.objects.count() == MOST_OF_A_QUESTION


@pytest.mark.parametrize(("is_excused", "verdict"), [(False, "unfocused"), (True, "right")])
def test_a_right_answer_is_unfocused_unless_excused(
    focused: Candidate, is_excused: bool, verdict: str
) -> None:
    Candidate.objects.update(is_excused=is_excused)
    noted(focused)
    answered_exam(focused, at=SOON)
    assert Answer.objects.get(assessment=focused.assessment).verdict == verdict
