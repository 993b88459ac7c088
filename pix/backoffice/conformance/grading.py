"""Cases of grading: JSON in, key, response and situation out."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from pix.engine.grading import Key, Situation, grade, normalise
from pix.engine.grading.key import CHOICES, MAPPINGS
from pix.engine.types import Context

Plain = dict[str, Any]


def normalise_case(case: Plain) -> Plain:
    """Treat a text."""
    return {"text": normalise(case["text"], case.get("treatments") or ())}


def grade_case(case: Plain) -> Plain:
    """Grade a response; the detail is told under the name fields."""
    graded = grade(_key(case), _response(case), _situation(case))
    return {"verdict": str(graded.verdict), "fields": graded.details}


def _response(case: Plain) -> Any:
    given = case.get("response")
    if case["kind"] in CHOICES:
        return _as_list(given)
    if given is None:
        return {} if case["kind"] in MAPPINGS else ""
    return _as_typed(given)


def _key(case: Plain) -> Key:
    tolerance = case.get("tolerance")
    return Key(
        kind=case["kind"],
        solution=_as_typed(case["solution"]) if case["kind"] in MAPPINGS else _as_list(case["solution"]),
        treatments=frozenset(case.get("treatments") or ()),
        tolerance=None if tolerance is None else Decimal(str(tolerance)),
        focused=bool(case.get("focused")),
    )


def _situation(case: Plain) -> Situation:
    return Situation(
        skipped=bool(case.get("skipped")),
        time_left=case.get("time_left"),
        focus_lost=bool(case.get("focus_lost")),
        context=Context(case.get("context") or Context.POSITIONING),
    )


def _as_list(value: Any) -> list[Any]:
    """Give a single value as a list of one, and nothing as an empty list."""
    listed = value if isinstance(value, list) else [value]
    return [_as_typed(one) for one in listed if one is not None]


def _as_typed(value: Any) -> Any:
    """Give numbers as people would type them: the product only takes texts."""
    if isinstance(value, Mapping):
        return {str(name): _as_typed(one) for name, one in value.items()}
    if isinstance(value, list):
        return [_as_typed(one) for one in value]
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return str(value) if is_number else value
