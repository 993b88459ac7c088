"""Learners who take tests, through the real actions, on the small bank."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from django.test import Client
from django.urls import reverse

from pix.accounts.models import User
from pix.accounts.tests.factories import a_user
from pix.assessments.actions.open_question import open_question
from pix.assessments.actions.start_test import start_test
from pix.assessments.actions.submit_answer import submit_answer
from pix.assessments.models import Assessment, Knowledge
from pix.assessments.queries import knowledge_of
from pix.assessments.recording import Submission
from pix.assessments.serving import serve
from pix.assessments.state import CompetenceState
from pix.content.queries import release_of
from pix.content.question import Question
from pix.content.tests.factories import AT
from pix.engine.positioning import Decision

MINUTE = timedelta(minutes=1)
DELAY = timedelta(days=4)
Choice = Callable[[dict[str, Any]], bool]
WRONG: dict[str, Any] = {
    "choose_one": ["red"],
    "choose_many": ["rose"],
    "text": "nothing",
    "number": "1",
    "fields": {"town": "nowhere", "year": "0"},
    "fields_any_order": {"one": "sand", "two": "sand"},
    "select": {"colour": "dark"},
    "order": ["dusk", "noon", "dawn"],
    "match": {"hen": "wool", "cow": "wool"},
}


def always(current: dict[str, Any]) -> bool:
    """Someone who knows everything."""
    return True


def never(current: dict[str, Any]) -> bool:
    """Someone who knows nothing."""
    return False


def up_to(level: int) -> Choice:
    """Someone who knows everything up to a level."""
    return lambda current: bool(current["level"] <= level)


def a_test(
    user: User | None = None, competence: str = "1.1", *, at: datetime = AT, locale: str = "fr"
) -> Assessment:
    """A test begun; the bank must be published."""
    return start_test(user=user or a_user(), competence=competence, locale=locale, at=at)


def waiting(assessment: Assessment) -> Question:
    """The question that waits."""
    assert assessment.current is not None
    return Question.from_json(assessment.current["question"])


def response_to(question: Question, *, right: bool) -> Any:
    """A right or a wrong response to a question of the small bank."""
    return question.example_response() if right else WRONG[question.kind]


def asking(assessment: Assessment, skill: str, *, at: datetime = AT, locale: str = "fr") -> Assessment:
    """The same test, made to wait for a skill, or for one challenge of a skill."""
    release = release_of(assessment.release_id)
    state = CompetenceState.of_row(knowledge_of(assessment))
    if skill in release.challenges:
        challenge, skill = skill, release.challenges[skill].skill
        others = tuple(one for one in release.skills[skill].playable if one != challenge)
        state = replace(state, seen={skill: others})
    serve(assessment, state, Decision(False, skill, (skill,), None, "gain", False), at=at, locale=locale)
    assessment.save()
    return assessment


def submission_to(assessment: Assessment, response: Any) -> Submission:
    """A response to the question that waits, or what was observed of its task, under its key."""
    current = assessment.current or {}
    is_task = bool(current) and waiting(assessment).is_task
    return Submission(current["challenge"], current["key"], response, is_observed=is_task)


def answered(assessment: Assessment, response: Any, *, at: datetime = AT, locale: str = "fr") -> Assessment:
    """The test after a response to the question that waits."""
    return submit_answer(
        user=assessment.user,
        assessment_id=assessment.pk,
        submission=submission_to(assessment, response),
        locale=locale,
        at=at,
    )


def answered_right(assessment: Assessment, *, right: bool = True, at: datetime = AT) -> Assessment:
    """The test after a right or a wrong response."""
    return answered(assessment, response_to(waiting(assessment), right=right), at=at)


def played(assessment: Assessment, knows: Choice, *, at: datetime = AT, most: int = 99) -> Assessment:
    """The test answered to its end, or at most so many times, a minute an answer."""
    for _number in range(most):
        if not assessment.is_open:
            break
        at += MINUTE
        if waiting(assessment).timer:
            assessment = open_question(user=assessment.user, assessment_id=assessment.pk, at=at)
        assessment = answered_right(assessment, right=knows(assessment.current or {}), at=at)
    return assessment


def mastering(user: User, *skills: str) -> None:
    """Make someone master skills of different tubes, measured in the past."""
    for skill in skills:
        tube, level = skill.rsplit("-", 1)
        row, _made = Knowledge.objects.get_or_create(user=user, competence=f"{tube[1]}.{tube[2]}")
        row.tubes, row.moved_at = {**row.tubes, tube: [int(level), None, [int(level)], None]}, AT
        row.save()


def by_chance(dice: random.Random, chance: float = 0.6) -> Choice:
    """Someone who is right so often, whatever is asked."""
    return lambda current: dice.random() < chance


def posted(question: Question, response: Any) -> dict[str, Any]:
    """A response as a browser sends it."""
    if isinstance(response, str):
        return {"text": response}
    if question.kind == "order":
        return {f"place-{one}": str(place) for place, one in enumerate(response, 1)}
    if isinstance(response, list):
        return {"choice": response}
    prefix = "pair-" if question.kind == "match" else "blank-"
    return {f"{prefix}{name}": text for name, text in response.items()}


def envelope(assessment: Assessment) -> dict[str, str]:
    """The hidden inputs of the question that waits."""
    current = assessment.current or {}
    return {"challenge": current["challenge"], "key": current["key"]}


def signed_in(user: User) -> Client:
    """A browser of this person."""
    client = Client()
    client.force_login(user)
    return client


def address(name: str, assessment: Assessment, *parts: object) -> str:
    """An address about a test."""
    return reverse(f"assessments:{name}", args=[assessment.pk, *parts])
