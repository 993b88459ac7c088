"""Whether an observation passes declared checks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from pix.engine.grading.checks import Check, is_number
from pix.engine.grading.paths import select, steps_of, without
from pix.engine.grading.text import normalise


def holds(check: Check, observation: Any) -> bool:
    """Whether the observation has this property; missing or unsuitable values never pass."""
    return OPS[check.op](select(observation, check.path), check)


def same(one: Any, other: Any) -> bool:
    """Equality of plain data, where true is not 1 and a tuple is a list."""
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        return one.keys() == other.keys() and all(same(one[name], other[name]) for name in one)
    if isinstance(one, list | tuple) and isinstance(other, list | tuple):
        return len(one) == len(other) and all(map(same, one, other))
    return bool(one == other)


def _contains(node: Any, value: Any) -> bool:
    if isinstance(node, str):
        return isinstance(value, str) and value in node
    return isinstance(node, list | tuple | Mapping) and any(same(one, value) for one in node)


def _at_least(node: Any, low: Any) -> bool:
    return is_number(node) and is_number(low) and bool(node >= low)


def _at_most(node: Any, high: Any) -> bool:
    return is_number(node) and is_number(high) and bool(node <= high)


def _between(node: Any, bounds: Sequence[Any]) -> bool:
    return _at_least(node, bounds[0]) and _at_most(node, bounds[1])


def _matches_one_of(node: Any, value: Any) -> bool:
    if not isinstance(value, Mapping):
        return any(same(node, one) for one in value)
    treatments = frozenset(value.get("treatments", ()))
    accepted = {normalise(one, treatments) for one in value["accepted"]}
    return isinstance(node, str) and normalise(node, treatments) in accepted


def _each(test: Callable[[Any, Any], bool]) -> Callable[[list[Any], Check], bool]:
    return lambda nodes, check: bool(nodes) and all(test(node, check.value) for node in nodes)


def _passes(node: Any, checks: Iterable[Check] | None) -> bool:
    return all(holds(check, node) for check in checks or ())


def _exists(nodes: list[Any], check: Check) -> bool:
    return any(_passes(node, check.value) for node in nodes)


def _any(nodes: list[Any], check: Check) -> bool:
    return any(holds(one, node) for node in nodes for one in check.value)


def _count(nodes: list[Any], check: Check) -> bool:
    found = len(nodes)
    if "*" not in steps_of(check.path):
        if not nodes or not isinstance(nodes[0], str | list | tuple | Mapping):
            return False
        found = len(nodes[0])
    if not isinstance(check.value, Mapping):
        return same(found, check.value)
    return bool(check.value.get("at_least", found) <= found <= check.value.get("at_most", found))


def _in_order(nodes: list[Any], check: Check) -> bool:
    listed = nodes[0] if len(nodes) == 1 and "*" not in steps_of(check.path) else nodes
    remaining = iter(listed if isinstance(listed, list | tuple) else ())
    return all(any(same(one, wanted) for one in remaining) for wanted in check.value)


def _unchanged(nodes: list[Any], check: Check) -> bool:
    spared = check.value.get("except", ())
    start = without(check.value["start"], spared)
    return bool(nodes) and all(same(without(node, spared), start) for node in nodes)


OPS: dict[str, Callable[[list[Any], Check], bool]] = {
    "equals": _each(same),
    "contains": _each(_contains),
    "at_least": _each(_at_least),
    "at_most": _each(_at_most),
    "between": _each(_between),
    "matches_one_of": _each(_matches_one_of),
    "exists": _exists,
    "absent": lambda nodes, check: not _exists(nodes, check),
    "count": _count,
    "in_order": _in_order,
    "unchanged": _unchanged,
    "all": _each(_passes),
    "any": _any,
    "none": lambda nodes, check: not _any(nodes, check),
}
