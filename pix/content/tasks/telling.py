"""What is said of a task afterwards: what was handed in, and what each check found."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from pix.content.graded_checks import TEST
from pix.content.inspection.troubles import mismatch_in, trouble_in
from pix.content.question import Question
from pix.content.tasks.troubles import sentence_of

Plain = Mapping[str, Any]


@dataclass(frozen=True)
class CheckTold:
    """What was to be done, and whether it was; None when nothing was handed in."""

    say: str
    is_met: bool | None


@dataclass(frozen=True)
class TestTold:
    """A test of a program: what was run, expected and got when it may be shown, and whether it passed."""

    __test__ = False

    run: str
    expected: str
    got: str
    is_passed: bool | None


@dataclass(frozen=True)
class Told:
    """A task as its correction tells it."""

    checks: list[CheckTold]
    tests: list[TestTold]
    file_name: str = ""
    trouble: str = ""
    program: str = ""
    output: str = ""
    solution: str = ""
    actions: int = 0


def told(question: Question, response: Any, details: Mapping[str, bool]) -> Told | None:
    """A task's response in words; None for what is not a task."""
    if not question.is_task:
        return None
    observation: Plain = response or {}
    checks = [CheckTold(check["say"], details.get(check["id"])) for check in question.checks]
    tests = [_test(question, observation, details, number) for number in range(len(question.tests))]
    solution = str(question.solution or "") if question.kind == "code" else ""
    return Told(checks, tests, solution=solution, **TELLERS[question.kind](observation))


def _simulator(observation: Plain) -> dict[str, Any]:
    return {"actions": sum(observation.get("events", {}).values())}


def _file(observation: Plain) -> dict[str, Any]:
    trouble = str(trouble_in(observation) or mismatch_in(observation))
    return {"file_name": str(observation.get("name", "")), "trouble": trouble}


def _code(observation: Plain) -> dict[str, Any]:
    return {
        "program": str(observation.get("program", "")),
        "output": str(observation.get("output", "")),
        "trouble": sentence_of(observation.get("trouble")),
    }


def _test(question: Question, observation: Plain, details: Mapping[str, bool], number: int) -> TestTold:
    declared = question.tests[number]
    is_passed = details.get(f"{TEST}{number + 1}")
    if not declared["shown"]:
        return TestTold(_("A test that is not shown"), "", "", is_passed)
    found = (observation.get("tests") or [{}] * len(question.tests))[number]
    # What stopped every test alike is told once, above.
    own = found.get("trouble") if found.get("trouble") != observation.get("trouble") else None
    got = str(found.get("got", "")) or sentence_of(own)
    return TestTold(run_of(declared), expected_of(declared), got, is_passed)


def run_of(test: Plain) -> str:
    """What a test of a program runs, or the lines that it gives."""
    if "input" in test:
        return "\n".join(test["input"])
    return "\n".join(filter(None, (test.get("before"), test["call"])))


def expected_of(test: Plain) -> str:
    """What a test of a program expects, as a program would write or print it."""
    return repr(test["expect"]) if "call" in test else str(test["expect"])


TELLERS: dict[str, Callable[[Plain], dict[str, Any]]] = {
    "simulator": _simulator,
    "file": _file,
    "code": _code,
}
