"""The clock of a timed question begins when it is opened, once."""

import pytest
from django.http import Http404

from pix.accounts.tests.factories import a_user
from pix.assessments.actions.open_question import open_question
from pix.assessments.errors import AssessmentEnded
from pix.assessments.tests.factories import MINUTE, a_test, always, asking, played
from pix.content.tests.factories import AT, TIMED_SKILL


def test_the_first_opening_stays(learner) -> None:
    test = asking(a_test(learner, "2.1"), TIMED_SKILL)
    for later in (MINUTE, 2 * MINUTE):
        open_question(user=learner, assessment_id=test.pk, at=AT + later)
    test.refresh_from_db()
    assert test.current is not None
    assert test.current["opened_at"] == (AT + MINUTE).isoformat()


def test_a_test_that_ended_has_nothing_to_open(learner) -> None:
    test = played(a_test(learner), always)
    with pytest.raises(AssessmentEnded):
        open_question(user=learner, assessment_id=test.pk, at=AT)


def test_another_persons_question_does_not_exist(learner) -> None:
    test = a_test(learner, "2.1")
    with pytest.raises(Http404):
        open_question(user=a_user(), assessment_id=test.pk, at=AT)
