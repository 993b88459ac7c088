"""Answers of a test: acknowledged once, refused too late, elsewhere, or while an alert waits."""

from __future__ import annotations

from datetime import timedelta

import pytest

from pix.assessments.models import Answer, Assessment
from pix.assessments.recording import Submission
from pix.certification.actions.answer_exam import answer_exam
from pix.certification.actions.raise_alert import raise_alert
from pix.certification.errors.exams import ExamEnded, ExamFrozen, NotAuthorised
from pix.certification.models import Alert, Candidate
from pix.certification.tests.factories import DAY
from pix.certification.tests.factories_exams import answered_exam, submission_to

SOON = DAY + timedelta(minutes=1)


def test_every_question_is_asked_once_then_the_test_ends(sitting: Candidate) -> None:
    candidate = sitting
    for _turn in range(15):
        candidate = answered_exam(candidate, at=SOON)
    assert (candidate.end, candidate.ended_at) == (Candidate.End.FINISHED, SOON)
    assert [step["number"] for step in candidate.course] == list(range(1, 16))
    verdicts = Answer.objects.filter(assessment=candidate.assessment).values_list("verdict", flat=True)
    assert set(verdicts) == {"right"}
    assert candidate.assessment is not None
    assert candidate.assessment.state == Assessment.State.ENDED
    with pytest.raises(ExamEnded):
        answer_late(candidate)


def answer_late(candidate: Candidate) -> None:
    assert candidate.user is not None
    answer_exam(
        user=candidate.user, candidate_id=candidate.pk, seat=candidate.seat,
        submission=Submission("x", "y", None), locale="fr", at=SOON,
    )  # fmt: skip


def test_the_same_key_twice_is_one_answer(sitting: Candidate) -> None:
    assert sitting.user is not None
    submission = submission_to(sitting, right=True)
    for _time in range(2):
        answer_exam(
            user=sitting.user, candidate_id=sitting.pk, seat=sitting.seat,
            submission=submission, locale="fr", at=SOON,
        )  # fmt: skip
    assert Answer.objects.filter(assessment=sitting.assessment).count() == 1


def test_another_browser_answers_nothing(sitting: Candidate) -> None:
    sitting.seat = "0" * 32
    with pytest.raises(NotAuthorised):
        answered_exam(sitting, at=SOON)
    assert not Answer.objects.filter(assessment=sitting.assessment).exists()


@pytest.mark.parametrize(("seconds", "is_taken"), [(0, True), (3, True), (4, False)])
def test_the_server_ends_the_test_with_a_small_grace_for_the_network(
    sitting: Candidate, seconds: int, is_taken: bool
) -> None:
    assert sitting.ends_at is not None
    at = sitting.ends_at + timedelta(seconds=seconds)
    if not is_taken:
        with pytest.raises(ExamEnded):
            answered_exam(sitting, at=at)
    else:
        answered_exam(sitting, at=at)
    assert Answer.objects.filter(assessment=sitting.assessment).count() == is_taken


def test_an_alert_freezes_the_test(sitting: Candidate) -> None:
    assert sitting.user is not None
    raise_alert(
        user=sitting.user, candidate_id=sitting.pk, seat=sitting.seat,
        subject=Alert.Subject.FILE, text="", at=SOON,
    )  # fmt: skip
    with pytest.raises(ExamFrozen):
        answered_exam(sitting, at=SOON)


def test_a_paused_candidate_waits_for_the_invigilator(sitting: Candidate) -> None:
    Candidate.objects.update(paused_at=SOON)
    with pytest.raises(NotAuthorised):
        answered_exam(sitting, at=SOON)
