"""Runs the tests that a challenge declares, each on a fresh state: what was observed, in plain JSON.

A test is {"call": "f(3)", "expect": value} or {"input": ["3", "4"], "expect": "printed text"}, with
"shown": bool, and may have "before": statements that run before the call. An expected list is matched
by a tuple too, as JSON has none.
"""

from __future__ import annotations

import ast
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Protocol

from pix.engine.program.limits import Limits
from pix.engine.program.reading import read_expression, read_program
from pix.engine.program.running import Host, Session
from pix.engine.program.trouble import Trouble, cut
from pix.engine.program.uses import uses_of
from pix.engine.program.values import NUMBERS, Value

Test = Mapping[str, Any]
MOST_TESTS = 40
VALUE_SHOWN = 300
OUTPUT_SHOWN = 2000


class World(Protocol):
    """What a program acts on (a robot on its grid): the functions it gives, and its state afterwards."""

    def hosts(self) -> Mapping[str, Host]:
        """The functions given to the program."""

    def state(self) -> Any:
        """What became of the world, in JSON."""


def run_tests(
    source: str,
    tests: Sequence[Test],
    limits: Limits | None = None,
    world: Callable[[], World] | None = None,
) -> dict[str, Any]:
    """Read the program, run each test, and tell all: the observation that checks grade."""
    bounds = limits or Limits()
    try:
        tree = read_program(source)
    except Trouble as trouble:
        return observation_of_failure(source, tests, trouble)
    results: list[dict[str, Any]] = []
    left = bounds.total_steps
    for test in tests[:MOST_TESTS]:
        results.append(run_test(tree, test, replace(bounds, steps=min(bounds.steps, left)), world))
        left = max(0, left - results[-1]["steps"])
    first = next((result["trouble"] for result in results if result["trouble"]), None)
    return observation(source, first, results, uses_of(tree))


def observation_of_failure(source: str, tests: Sequence[Test], trouble: Trouble) -> dict[str, Any]:
    """What is observed when no test could run."""
    results = [failed(test, trouble) for test in tests[:MOST_TESTS]]
    return observation(source, trouble.as_json(), results, {})


def observation(
    source: str, trouble: dict[str, Any] | None, results: list[dict[str, Any]], uses: dict[str, int]
) -> dict[str, Any]:
    """The whole of what was seen."""
    return {
        "program": cut(source, 10_000),
        "trouble": trouble,
        "tests": results,
        "passed": sum(result["passed"] for result in results),
        "output": results[0]["output"] if results else "",
        "uses": uses,
        "steps": sum(result["steps"] for result in results),
    }


def run_test(
    tree: ast.Module, test: Test, limits: Limits, world: Callable[[], World] | None
) -> dict[str, Any]:
    """One test on a fresh state, and a fresh world if there is one."""
    stage = world() if world else None
    session = Session(limits, [str(line) for line in test.get("input", ())], stage.hosts() if stage else None)
    try:
        result = called(tree, test, session) if "call" in test else printed(tree, test, session)
    except Trouble as trouble:
        result = failed(test, trouble)
    result |= {"steps": session.machine.steps, "output": cut(session.output, OUTPUT_SHOWN)}
    return result | ({"world": stage.state()} if stage else {})


def called(tree: ast.Module, test: Test, session: Session) -> dict[str, Any]:
    """A test that calls a function and looks at what it returns."""
    before = read_program(test.get("before") or "")
    session.know(before)
    session.run(tree)
    session.run(before)
    got = session.value(call_in(test["call"], session))
    passed = matches(got, test["expect"])
    trouble = None if passed else nothing_returned(got, test, session)
    return outcome(test, passed=passed, got=written(got, session), trouble=trouble)


def call_in(source: str, session: Session) -> ast.expr:
    """The call of a test; Trouble when the program did not define its function."""
    tree = read_expression(source)
    if isinstance(tree, ast.Call) and isinstance(tree.func, ast.Name):
        name = tree.func.id
        if name not in session.machine.top.values and name not in session.context.given:
            raise Trouble("function_missing", name=name)
    return tree


def nothing_returned(got: Value, test: Test, session: Session) -> Trouble | None:
    """The trouble of a function that shows its result, or forgets it."""
    if got is not None or test["expect"] is None:
        return None
    return Trouble("printed_not_returned" if session.output.strip() else "nothing_returned")


def printed(tree: ast.Module, test: Test, session: Session) -> dict[str, Any]:
    """A test that gives lines of input and looks at what is printed."""
    session.run(tree)
    expected = str(test["expect"])
    passed = lines_of(session.output) == lines_of(expected)
    return outcome(test, passed=passed, got=cut(session.output, VALUE_SHOWN), trouble=None)


def lines_of(text: str) -> list[str]:
    """Lines without the spaces and empty lines that nobody sees at their end."""
    return [line.rstrip() for line in text.rstrip().splitlines()]


def failed(test: Test, trouble: Trouble) -> dict[str, Any]:
    """A test that could not end."""
    return outcome(test, passed=False, got="", trouble=trouble) | {"steps": 0, "output": ""}


def outcome(test: Test, *, passed: bool, got: str, trouble: Trouble | None) -> dict[str, Any]:
    """One line of the observation."""
    expected = test["expect"]
    return {
        "passed": passed,
        "got": got,
        "expected": cut(repr(expected) if "call" in test else str(expected), VALUE_SHOWN),
        "shown": bool(test.get("shown", False)),
        "trouble": trouble.as_json() if trouble else None,
    }


def written(value: Value, session: Session) -> str:
    """A value as Python writes it, cut; a sentence's worth even when it is too large to write."""
    try:
        if session.machine.size_of(value) > session.machine.limits.text:
            return "…"
    except Trouble:
        return "…"
    return cut(repr(value), VALUE_SHOWN)


def matches(got: Value, expected: Any) -> bool:
    """Whether a value is the one expected: same kind, numbers up to rounding, a tuple as good as a list."""
    if isinstance(expected, list | tuple):
        return (
            type(got) in (list, tuple)
            and len(got) == len(expected)
            and all(matches(one, other) for one, other in zip(got, expected, strict=True))
        )
    if isinstance(expected, dict):
        return type(got) is dict and matches_dict(got, expected)
    if isinstance(expected, bool) or isinstance(got, bool):
        return got is expected
    if type(expected) in NUMBERS and type(got) in NUMBERS:
        return got == expected or (float in (type(got), type(expected)) and close(got, expected))
    return type(got) is type(expected) and bool(got == expected)


def close(got: Value, expected: Any) -> bool:
    """Whether two numbers differ by no more than the rounding of a few operations."""
    try:
        return math.isclose(got, expected, rel_tol=1e-9, abs_tol=1e-9)
    except OverflowError:
        return False


def matches_dict(got: dict[Value, Value], expected: dict[str, Any]) -> bool:
    """Same keys, as text since JSON has no others, and matching values."""
    by_name = {str(key): value for key, value in got.items() if type(key) in (str, int, float, bool)}
    return len(got) == len(expected) and by_name.keys() == {str(key) for key in expected} and all(
        matches(by_name[str(key)], value) for key, value in expected.items()
    )  # fmt: skip
