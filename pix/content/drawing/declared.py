"""What a task declares, as drawn: the start of a simulator, checks and what they say, a program's tests."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from pix.content.bank.schema import Challenge
from pix.content.drawing.drawn import Drawn
from pix.content.drawing.filling import GeneratorBroken, fill, fill_plain, local

Plain = dict[str, Any]
CHECK_PARTS = {"id", "op", "path", "value", "say"}
TEST_PARTS = {"call", "input", "before", "expect", "shown"}


def start_of(challenge: Challenge, drawn: Drawn) -> Plain | None:
    """The state in which the simulator opens, in a form that can be stored."""
    start = drawn.start if drawn.start is not None else challenge.start
    return None if start is None else storable("start", dict(start))


def checks_of(challenge: Challenge, drawn: Drawn, locale: str) -> tuple[Plain, ...]:
    """The checks of this draw, those of the generator first, each with its sentence in one language."""
    if drawn.checks:
        return tuple(_spoken(dict(check), locale) for check in drawn.checks)
    rows = (_spoken(check.model_dump(), locale) for check in challenge.checks)
    return tuple(rows if challenge.draw is None else (_filled(row, drawn.values) for row in rows))


def _spoken(row: Plain, locale: str) -> Plain:
    if not {"id", "op", "say"} <= set(row) <= CHECK_PARTS:
        raise GeneratorBroken(f"a check has id, op, path, value and say, not {sorted(row)}")
    return storable(f"check {row['id']}", {**row, "say": str(local(row["say"], locale))})


def _filled(row: Plain, values: Mapping[str, object]) -> Plain:
    texts = {part: fill(row[part], values) for part in ("path", "say")}
    return storable(f"check {row['id']}", {**row, **texts, "value": fill_plain(row["value"], values)})


def tests_of(challenge: Challenge, drawn: Drawn) -> tuple[Plain, ...]:
    """The tests of a program, those of the generator first."""
    rows = drawn.tests or [test.model_dump(exclude_none=True) for test in challenge.tests]
    if not drawn.tests and challenge.draw is not None:
        rows = [fill_plain(row, drawn.values) for row in rows]
    return tuple(_tested(dict(row)) for row in rows)


def _tested(row: Plain) -> Plain:
    if "expect" not in row or ("call" in row) == ("input" in row) or not set(row) <= TEST_PARTS:
        raise GeneratorBroken(f"a test has call or input, expect, and maybe shown, not {sorted(row)}")
    return storable("a test", {"shown": False, **row})


def solution_kept(challenge: Challenge, drawn: Drawn) -> Any:
    """What is stored as the key: checks stand for the solution of a simulator or of a file."""
    return None if challenge.kind in ("simulator", "file") else drawn.solution


def storable(what: str, plain: Plain) -> Plain:
    """The same as JSON would give it back, so that what is drawn is what is stored."""
    try:
        read: Plain = json.loads(json.dumps(plain, allow_nan=False))
    except (TypeError, ValueError) as error:
        raise GeneratorBroken(f"{what} holds what JSON cannot: {error}") from error
    return read
