"""What was found against what was expected."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

TOLERANCE = 1e-6


def difference(actual: Mapping[str, Any], expected: Mapping[str, Any]) -> str | None:
    """Say the first expected value that was not found, or None when all were."""
    for name, value in expected.items():
        if name not in actual:
            return f"expected {name} = {value!r}, found nothing of that name"
        if not agree(actual[name], value):
            return f"expected {name} = {value!r}, found {actual[name]!r}"
    return None


def agree(actual: Any, expected: Any) -> bool:
    """Whether two plain values agree, numbers within 1e-6; true is not 1."""
    if _is_number(actual) and _is_number(expected):
        return bool(abs(actual - expected) <= TOLERANCE)
    if isinstance(actual, dict) and isinstance(expected, dict):
        return actual.keys() == expected.keys() and all(
            agree(actual[name], expected[name]) for name in expected
        )
    if isinstance(actual, list) and isinstance(expected, list):
        return len(actual) == len(expected) and all(map(agree, actual, expected))
    return type(actual) is type(expected) and bool(actual == expected)


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
