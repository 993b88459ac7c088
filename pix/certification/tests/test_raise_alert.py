"""A problem reported: one at a time, on the question that waits."""

from __future__ import annotations

from datetime import timedelta

import pytest

from pix.certification.actions.end_exam import end_exam
from pix.certification.actions.raise_alert import raise_alert
from pix.certification.errors.exams import ExamEnded, NotAuthorised
from pix.certification.models import Alert, Candidate
from pix.certification.tests.factories import DAY

SOON = DAY + timedelta(minutes=1)


def raised(candidate: Candidate, subject: Alert.Subject = Alert.Subject.FILE) -> Alert:
    assert candidate.user is not None
    return raise_alert(
        user=candidate.user, candidate_id=candidate.pk, seat=candidate.seat,
        subject=subject, text="Rien ne s’ouvre.", at=SOON,
    )  # fmt: skip


def test_a_second_click_is_the_same_alert(sitting: Candidate) -> None:
    first, second = raised(sitting), raised(sitting, Alert.Subject.OTHER)
    assert first.pk == second.pk
    assert (second.number, second.subject, second.outcome) == (1, Alert.Subject.FILE, "")


def test_another_browser_and_a_test_that_is_over_raise_nothing(sitting: Candidate) -> None:
    seat, sitting.seat = sitting.seat, "elsewhere"
    with pytest.raises(NotAuthorised):
        raised(sitting)
    sitting.seat = seat
    end_exam(candidate_id=sitting.pk, end=Candidate.End.INVIGILATOR, at=SOON)
    with pytest.raises(ExamEnded):
        raised(sitting)
    assert not Alert.objects.exists()
