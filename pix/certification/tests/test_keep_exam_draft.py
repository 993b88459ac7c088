"""What is under way in a simulator of an exam is kept with the question that waits."""

from __future__ import annotations

import pytest

from pix.assessments.errors import ChallengeNotAsked
from pix.certification.actions.answer_exam import exam_of
from pix.certification.actions.keep_exam_draft import keep_exam_draft
from pix.certification.models import Candidate


def test_the_draft_of_the_question_that_waits_is_kept(sitting: Candidate) -> None:
    assert sitting.user is not None
    key = (exam_of(sitting).current or {})["key"]
    keep_exam_draft(user=sitting.user, candidate_id=sitting.pk, key=key, draft='{"a": 1}')
    assert exam_of(Candidate.objects.get()).draft_under_way == {"a": 1}
    with pytest.raises(ChallengeNotAsked):
        keep_exam_draft(user=sitting.user, candidate_id=sitting.pk, key="0" * 32, draft="{}")
