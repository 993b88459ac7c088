"""Past tests of the demo learner, taken through the real actions by a learner of uneven skill."""

from __future__ import annotations

import random
from datetime import datetime, timedelta
from typing import Any

from django.db import transaction

from pix.accounts.models import User
from pix.assessments.actions.start_test import start_test
from pix.assessments.actions.submit_answer import submit_answer
from pix.assessments.models import Assessment
from pix.assessments.recording import Submission
from pix.content.queries import published, release_of
from pix.content.question import Question
from pix.content.tasks.doing import right_observation

LEVELS = {"1.1": 3, "1.2": 2, "1.3": 4, "2.1": 4, "2.3": 2, "3.1": 3, "4.1": 1, "4.2": 3, "5.1": 2}
LEFT_OPEN = ("2.2", 3, 3)
SLIP = 0.08
SECONDS_AN_ANSWER = 40


@transaction.atomic
def play_past_tests(user: User, at: datetime) -> int:
    """Take a test in nine competences over the last weeks, and leave one open: all of them, or none.

    Nothing when some exist; how many were played.
    """
    User.objects.select_for_update().get(pk=user.pk)
    if Assessment.objects.filter(user=user).exists():
        return 0
    dice = random.Random(2026)  # noqa: S311 - a demonstration, not a secret
    competences = published().skills_by_competence
    planned = [*((code, level, None) for code, level in LEVELS.items()), LEFT_OPEN]
    wanted = [row for row in planned if competences.get(row[0])]
    for days, (code, level, limit) in enumerate(reversed(wanted), 1):
        _play(user, code, level, begin=at - timedelta(days=2 * days), limit=limit, dice=dice)
    return len(wanted)


def _play(
    user: User, code: str, level: int, *, begin: datetime, limit: int | None, dice: random.Random
) -> None:
    test = start_test(user=user, competence=code, locale=user.language, at=begin)
    while test.is_open and (limit is None or test.answered < limit):
        begin += timedelta(seconds=SECONDS_AN_ANSWER)
        test = _answer(user, test, level, begin, dice)


def _answer(user: User, test: Assessment, level: int, at: datetime, dice: random.Random) -> Assessment:
    current = test.current or {}
    question = Question.from_json(current["question"])
    knows = current["level"] <= level and dice.random() > SLIP and question.timer is None
    response = _right_response(test, question) if knows else None
    submission = Submission(current["challenge"], current["key"], response, is_observed=question.is_task)
    return submit_answer(user=user, assessment_id=test.pk, submission=submission, locale=user.language, at=at)


def _right_response(test: Assessment, question: Question) -> Any:
    if question.is_task:
        return right_observation(release_of(test.release_id), question)
    return question.example_response()
