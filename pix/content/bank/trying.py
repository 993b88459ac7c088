"""Drives the checks of a task with what its author declares: done right, nearly right, or not at all."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from contextlib import nullcontext
from dataclasses import dataclass
from typing import Any

from django.utils.translation import override

from pix.content.drawing.drawn import File
from pix.content.drawing.filling import PLACEHOLDER
from pix.content.graded_checks import graded_checks
from pix.content.question import Draw, Question
from pix.content.simulators import registry
from pix.content.tasks.doing import sent_of
from pix.content.tasks.observing import NotObserved, observe
from pix.content.tasks.worker import ours
from pix.engine.types import Verdict

NEAR_MISSES = 3
# Seeds at which checks are driven: a file or a program takes a child process each time.
DRIVEN = {"simulator": 12, "file": 2, "code": 2}
DONE: dict[str, type] = {"simulator": dict, "file": File, "code": str}


def start_faults(question: Question) -> Iterator[str]:
    """Why the simulator of a question, whatever its kind, cannot open."""
    if question.simulator and (fault := registry.fault_of_start(question.simulator, question.start)):
        yield fault
    if question.start is not None and not question.simulator:
        yield "a start is given, and no simulator"


def shape_faults(draw: Draw) -> Iterator[str]:
    """What a task lacks before anything of it can be driven."""
    question = draw.question
    yield from _lacks(question)
    for name, count in Counter(check["id"] for check in question.checks).items():
        if count > 1:
            yield f"the check {name!r} is declared {count} times"
    for check in question.checks:
        if not check["say"].strip() or PLACEHOLDER.search(check["say"]):
            yield f"the check {check['id']!r} has nothing to say, or words that are not filled"
    if not all(isinstance(done, DONE[question.kind]) for done in _declared(draw)):
        yield f"solution, right and wrong of a {question.kind} are each a {DONE[question.kind].__name__}"
    if len({_print(done) for done in draw.wrong}) < NEAR_MISSES:
        yield f"a task has at least {NEAR_MISSES} different near-misses (wrong)"


def _lacks(question: Question) -> Iterator[str]:
    if question.kind == "simulator" and not question.simulator:
        yield "a simulator task names its simulator"
    if question.kind == "file" and not question.accepts:
        yield "a file task says what it accepts (extensions)"
    if question.kind == "code" and not question.tests:
        yield "a code task has tests"
    if question.kind != "code" and not question.checks:
        yield "a task has checks"
    try:
        graded_checks(question)
    except (ValueError, KeyError) as error:
        yield str(error)


def _declared(draw: Draw) -> list[Any]:
    return [draw.solution, *draw.right, *draw.wrong]


def driven_faults(draw: Draw) -> Iterator[str]:
    """What the checks say of each thing declared, when it is not what the author declared."""
    for name, done in [("the solution", draw.solution), *_numbered("right", draw.right)]:
        yield from _judged(draw.question, name, done, Verdict.RIGHT).faults
    tried = [
        _judged(draw.question, name, done, Verdict.WRONG)
        for name, done in [*_untouched(draw), *_numbered("near-miss", draw.wrong)]
    ]
    for judged in tried:
        yield from judged.faults
    failed = {name for judged in tried for name in judged.unmet}
    for number, check in enumerate(draw.question.checks):
        if check["id"] not in failed:
            yield f"checks.{number} ({check['id']}): no near-miss fails it, nor does who did nothing"


@dataclass(frozen=True, slots=True)
class Judged:
    """What was wrong with a thing declared, and the checks that it fails."""

    faults: tuple[str, ...] = ()
    unmet: tuple[str, ...] = ()


def _numbered(name: str, rows: tuple[Any, ...]) -> list[tuple[str, Any]]:
    return [(f"{name} {number}", done) for number, done in enumerate(rows, 1)]


def _untouched(draw: Draw) -> list[tuple[str, Any]]:
    """What someone has who did nothing: the start, each file given, the program to begin from."""
    question = draw.question
    if question.kind == "simulator":
        return [("the start left as it is", question.start)]
    if question.kind == "code":
        return [("the program to begin from", question.starter or "pass")]
    given = ((name, content) for name, content in draw.contents.items())
    return [
        (f"{name} as it was given", File(name, content))
        for name, content in given
        if name.rpartition(".")[2].lower() in question.accepts
    ]


def _judged(question: Question, name: str, done: Any, wanted: Verdict) -> Judged:
    try:
        # English as every other fault; a program may still crash its process, the files are ours.
        with override("en"), ours() if question.kind == "file" else nullcontext():
            observation = observe(question, sent_of(question, done))
    except NotObserved as reason:
        return Judged((f"{name} cannot be observed: {reason.__cause__ or reason}",))
    if "unreadable" in observation:
        return Judged((f"{name} cannot be read: {observation['unreadable']}",))
    graded = question.grade(observation)
    unmet = f", for want of {', '.join(graded.unmet)}" if graded.unmet else ""
    is_otherwise = graded.verdict is not wanted
    return Judged((f"the checks say {graded.verdict} of {name}{unmet}",) * is_otherwise, graded.unmet)


def fingerprint(draw: Draw) -> str:
    """What tells one solution from another."""
    return _print(draw.solution)


def _print(done: Any) -> str:
    return json.dumps(done, sort_keys=True, default=repr)
