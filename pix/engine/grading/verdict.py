"""Response and key in, verdict out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from pix.engine.grading.fields import Detailed, grade_any_order, grade_fields
from pix.engine.grading.key import TASKS, Graded, Key, Response, Situation
from pix.engine.grading.number import accepts_number
from pix.engine.grading.passing import holds
from pix.engine.grading.shape import validate_shape
from pix.engine.grading.text import accepts_text
from pix.engine.types import Context, Verdict


def grade(key: Key, response: Response | None, situation: Situation) -> Graded:
    """Skipped if passed; else graded by kind; a right response may still be late or unfocused."""
    if situation.skipped:
        return Graded(Verdict.SKIPPED, unmet=_names(key))
    validate_shape(key.kind, response)
    if key.kind in WHOLE:
        is_right = WHOLE[key.kind](key, response)
        return Graded(_verdict(key, situation, is_right=is_right))
    details, unmet = DETAILED[key.kind](key, response)
    is_right = bool(details) and all(details.values())
    return Graded(_verdict(key, situation, is_right=is_right), details, unmet)


def _verdict(key: Key, situation: Situation, *, is_right: bool) -> Verdict:
    if not is_right:
        return Verdict.WRONG
    if situation.time_left is not None and situation.time_left < 0:
        return Verdict.LATE
    if key.focused and situation.focus_lost and situation.context is Context.CERTIFICATION:
        return Verdict.UNFOCUSED
    return Verdict.RIGHT


def _grade_set(key: Key, response: Any) -> bool:
    return set(response) == set(key.solution)


def _grade_order(key: Key, response: Any) -> bool:
    return list(response) == list(key.solution)


def _grade_text(key: Key, response: Any) -> bool:
    return accepts_text(response, key.solution, key.treatments)


def _grade_number(key: Key, response: Any) -> bool:
    return accepts_number(response, key.solution, key.tolerance, key.treatments)


def _grade_pairs(key: Key, response: Any) -> Detailed:
    details = {one: response.get(one) == key.solution.get(one) for one in (*key.solution, *response)}
    return details, tuple(one for one in key.solution if not details[one])


def _grade_task(key: Key, observation: Any) -> Detailed:
    details = {check.id: bool(observation) and holds(check, observation) for check in key.checks}
    return details, tuple(name for name, is_met in details.items() if not is_met)


def _names(key: Key) -> tuple[str, ...]:
    if key.kind in TASKS:
        return tuple(check.id for check in key.checks)
    return tuple(key.solution) if isinstance(key.solution, Mapping) else ()


WHOLE: dict[str, Callable[[Key, Any], bool]] = {
    "choose_one": _grade_set,
    "choose_many": _grade_set,
    "order": _grade_order,
    "text": _grade_text,
    "number": _grade_number,
}
DETAILED: dict[str, Callable[[Key, Any], Detailed]] = {
    "fields": grade_fields,
    "fields_any_order": grade_any_order,
    "select": grade_fields,
    "match": _grade_pairs,
    **dict.fromkeys(TASKS, _grade_task),
}
