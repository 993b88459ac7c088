"""The clock of a timed question in an exam."""

from __future__ import annotations

from datetime import timedelta

import pytest

from pix.certification.actions.open_exam_question import open_exam_question
from pix.certification.errors.exams import NotAuthorised
from pix.certification.models import Candidate
from pix.certification.tests.factories import DAY

SOON = DAY + timedelta(minutes=1)


def test_the_first_opening_stays(sitting: Candidate) -> None:
    assert sitting.user is not None
    for at in (SOON, SOON + timedelta(minutes=1)):
        test = open_exam_question(user=sitting.user, candidate_id=sitting.pk, seat=sitting.seat, at=at)
    assert (test.current or {})["opened_at"] == SOON.isoformat()


def test_another_browser_opens_nothing(sitting: Candidate) -> None:
    assert sitting.user is not None
    with pytest.raises(NotAuthorised):
        open_exam_question(user=sitting.user, candidate_id=sitting.pk, seat="", at=SOON)
