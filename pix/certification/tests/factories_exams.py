"""Someone ready for the test, before it, or done with it."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from pix.accounts.models import User
from pix.assessments.actions.submit_answer import submit_answer
from pix.assessments.models import Assessment
from pix.assessments.recording import Submission
from pix.assessments.tests.factories import a_test, waiting
from pix.certification.actions.answer_exam import answer_exam, exam_of
from pix.certification.actions.start_exam import start_exam
from pix.certification.models import Candidate
from pix.certification.tests.factories import DAY, a_candidate, a_session
from pix.content.question import Question

CERTIFIED = ("1.1", "1.2", "1.3", "2.1", "2.2")
LONG_BEFORE = DAY - timedelta(days=3)


def with_a_profile(
    user: User, competences: tuple[str, ...] = CERTIFIED, *, at: datetime = LONG_BEFORE
) -> User:
    """The person has answered every question of some competences right; the bank must be published."""
    for competence in competences:
        test = a_test(user, competence, at=at)
        while test.is_open:
            at += timedelta(seconds=20)
            current = test.current or {}
            submission = Submission(current["challenge"], current["key"], waiting(test).example_response())
            test = submit_answer(user=user, assessment_id=test.pk, submission=submission, locale="fr", at=at)
    return user


def a_ready_candidate(user: User, **facts: Any) -> Candidate:
    """Entered, and seen by the invigilator."""
    session = facts.pop("session", None) or a_session()
    return a_candidate(session, user=user, present_at=DAY, **facts)


def started(candidate: Candidate, *, at: datetime = DAY) -> Candidate:
    """Before the first question."""
    if candidate.user is None:
        raise LookupError("nobody has entered as this candidate")
    code = candidate.session.access_code
    return start_exam(user=candidate.user, candidate_id=candidate.pk, code=code, at=at, locale="fr")


def before_question(candidate: Candidate) -> tuple[Assessment, Question]:
    """The test and the question that waits."""
    test = exam_of(candidate)
    return test, Question.from_json((test.current or {})["question"])


def submission_to(candidate: Candidate, *, right: bool) -> Submission:
    """A right response, or none, under the key of the question that waits."""
    test, question = before_question(candidate)
    current = test.current or {}
    response = question.example_response() if right else None
    return Submission(current["challenge"], current["key"], response)


def answered_exam(candidate: Candidate, *, right: bool = True, at: datetime = DAY) -> Candidate:
    """One more question answered, right or skipped."""
    if candidate.user is None:
        raise LookupError("nobody has entered as this candidate")
    submission = submission_to(candidate, right=right)
    return answer_exam(
        user=candidate.user, candidate_id=candidate.pk, seat=candidate.seat,
        submission=submission, locale="fr", at=at,
    )  # fmt: skip
