"""One answer to the question that waits: its verdict and the line of the log, for tests of every kind."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.conf import settings

from pix.assessments.errors import (
    AssessmentEnded,
    ChallengeNotAsked,
    QuestionNotOpened,
    ResponseMalformed,
)
from pix.assessments.models import Answer, Assessment
from pix.content.question import Question
from pix.engine.grading import Graded, MalformedResponse, Situation
from pix.engine.types import Context

# The verdict of a question that an exam replaced or neutralised.
SET_ASIDE = "set_aside"


@dataclass(frozen=True)
class Submission:
    """What a person sends: a response (None to skip) to a challenge, under the key of the question.

    is_observed: the response is what the server observed of a task, not what a page said.
    """

    challenge: str
    key: str
    response: Any
    focus_lost: bool = False
    is_observed: bool = False


def asked(assessment: Assessment, submission: Submission) -> dict[str, Any]:
    """The question that waits, when it is the one answered."""
    if not assessment.is_open or assessment.current is None:
        raise AssessmentEnded(assessment=assessment.pk)
    current: dict[str, Any] = assessment.current
    if (current["challenge"], current["key"]) != (submission.challenge, submission.key):
        raise ChallengeNotAsked(assessment=assessment.pk)
    return current


def graded_response(
    assessment: Assessment, current: dict[str, Any], submission: Submission, at: datetime
) -> Graded:
    """The verdict, lateness judged by the server's clock with a small grace for the network."""
    question = Question.from_json(current["question"])
    opened_at = instant(current["opened_at"])
    if question.timer is not None and opened_at is None and submission.response is not None:
        raise QuestionNotOpened(assessment=assessment.pk)
    if submission.response is not None and submission.is_observed != question.is_task:
        raise ResponseMalformed(assessment=assessment.pk, reason="A task is observed, and nothing else is.")
    grace = assessment.rules.get("grace_seconds", settings.PIX_TIMER_GRACE_SECONDS)
    left = time_left(question, opened_at, at - timedelta(seconds=grace))
    context = Context(assessment.purpose)
    situation = Situation(time_left=left, focus_lost=submission.focus_lost, context=context)
    try:
        return question.grade(submission.response, situation)
    except MalformedResponse as error:
        raise ResponseMalformed(assessment=assessment.pk, reason=str(error)) from error


def instant(stored: str | None) -> datetime | None:
    """An instant of the waiting question."""
    return datetime.fromisoformat(stored) if stored else None


def time_left(question: Question, opened_at: datetime | None, at: datetime) -> float | None:
    """Seconds left on a question that was opened, negative when late; None without a timer."""
    if question.timer is None or opened_at is None:
        return None
    return (opened_at + timedelta(seconds=question.timer) - at).total_seconds()


def record(assessment: Assessment, submission: Submission, at: datetime) -> Answer:
    """The answer to the question that waits, noted on the test; neither is stored yet."""
    current = asked(assessment, submission)
    graded = graded_response(assessment, current, submission, at)
    return noted(assessment, submission.response, str(graded.verdict), dict(graded.details), at)


def set_aside(assessment: Assessment, cause: str, at: datetime) -> Answer:
    """The waiting question put aside for a cause that is not the person's; neither is stored yet."""
    if assessment.current is None:
        raise AssessmentEnded(assessment=assessment.pk)
    return noted(assessment, None, SET_ASIDE, {"cause": cause}, at)


def noted(
    assessment: Assessment, response: Any, verdict: str, details: dict[str, Any], at: datetime
) -> Answer:
    """A line of the log for the waiting question, which the test notes in its trail."""
    current: dict[str, Any] = assessment.current or {}
    row = {name: current[name] for name in ("skill", "tube", "level", "guess", "timed")}
    assessment.trail = [*assessment.trail, {**row, "verdict": verdict}]
    assessment.last_key = current["key"]
    assessment.draft = None
    return Answer(
        assessment=assessment,
        number=current["number"],
        challenge=current["challenge"],
        skill=current["skill"],
        tube=current["tube"],
        level=current["level"],
        question=current["question"],
        files=assessment.current_files,
        response=response,
        verdict=verdict,
        details=details,
        key=current["key"],
        asked_at=datetime.fromisoformat(current["asked_at"]),
        opened_at=instant(current["opened_at"]),
        at=at,
    )
