"""Why right, why wrong: each check, whether it is met, and what it saw."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from pix.content.graded_checks import graded_checks
from pix.content.question import Draw, Question
from pix.content.tasks.doing import sent_of
from pix.content.tasks.observing import NotObserved, observe
from pix.engine.grading.paths import select

LONGEST = 400
MOST_NODES = 6


@dataclass(frozen=True, slots=True)
class Seen:
    """A check, with what stood at its path in the observation."""

    id: str
    op: str
    path: str
    is_met: bool
    saw: list[str]


@dataclass(frozen=True, slots=True)
class Judged:
    """Something that the author declares: what becomes of it, and which checks it does not meet."""

    name: str
    verdict: str
    unmet: tuple[str, ...]


def seen(question: Question, observation: Any) -> list[Seen]:
    """What each check of a task saw; nothing for what is not a task or was not observed."""
    if not question.is_task or not isinstance(observation, dict):
        return []
    details = question.grade(observation).details
    return [
        Seen(check.id, check.op, check.path, bool(details.get(check.id)), _nodes(observation, check.path))
        for check in graded_checks(question)
    ]


def _nodes(observation: dict[str, Any], path: str) -> list[str]:
    found = select(observation, path)
    texts = [json.dumps(one, ensure_ascii=False, default=str) for one in found[:MOST_NODES]]
    return [text if len(text) <= LONGEST else f"{text[:LONGEST]}…" for text in texts]


def declared(draw: Draw) -> list[tuple[str, Any]]:
    """What the author says was done right, and nearly right, by name."""
    rows = [("solution", draw.solution)]
    rows += [(f"right-{number}", done) for number, done in enumerate(draw.right, 1)]
    return rows + [(f"wrong-{number}", done) for number, done in enumerate(draw.wrong, 1)]


def judged(draw: Draw) -> list[Judged]:
    """Each thing declared, through the real checks."""
    return (
        [_judged(draw.question, name, done) for name, done in declared(draw)] if draw.question.is_task else []
    )


def _judged(question: Question, name: str, done: Any) -> Judged:
    try:
        graded = question.grade(observe(question, sent_of(question, done)))
    except (NotObserved, AttributeError, TypeError, ValueError) as reason:
        return Judged(name, str(reason.__cause__ or reason), ())
    return Judged(name, str(graded.verdict), tuple(graded.unmet))
