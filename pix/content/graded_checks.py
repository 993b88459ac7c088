"""The checks by which a task is graded: those declared, and one for each test of a program."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pix.content.simulators import registry
from pix.engine.grading import Check, read_checks
from pix.engine.grading.paths import select

if TYPE_CHECKING:
    from pix.content.question import Question

Plain = dict[str, Any]
TEST = "test-"


def graded_checks(question: Question) -> tuple[Check, ...]:
    """What the engine checks of a task; ValueError when a declared check is unfit."""
    return read_checks([*_test_checks(question), *(_complete(question, row) for row in question.checks)])


def _test_checks(question: Question) -> list[Plain]:
    return [
        {"id": f"{TEST}{n + 1}", "op": "equals", "path": f"tests/{n}/passed", "value": True}
        for n in range(len(question.tests))
    ]


def _complete(question: Question, row: Plain) -> Plain:
    """A check without its sentence; what must stay unchanged is compared with the start unless it says."""
    plain = {part: value for part, value in row.items() if part != "say"}
    if plain["op"] == "unchanged" and "start" not in (plain.get("value") or {}):
        plain["value"] = {"start": _start_at(question, plain), **(plain.get("value") or {})}
    return plain


def _start_at(question: Question, plain: Plain) -> Any:
    if not question.simulator or question.start is None:
        raise ValueError(f"check {plain['id']!r}: only a simulator has a start to compare with")
    found = select(registry.observe_start(question.simulator, question.start), plain.get("path", ""))
    if len(found) != 1:
        raise ValueError(f"check {plain['id']!r}: {len(found)} things stand at this path in the start")
    return found[0]
