"""Declared checks over what was observed of a handed-in file, a simulator or a program.

An observation is plain JSON-like data. A check selects nodes of it by a path and tests them:

- path: steps joined by "/" ("files/photo.jpg/width"); "~1" stands for "/" and "~0" for "~" inside a step; a
  number picks an entry of a list (-1 is the last); "*" takes every entry; "" is the whole observation;
- equals, contains, at_least, at_most, between [low, high], matches_one_of [values]: something is selected
  and each selected node passes. contains: a part of a text, an entry of a list, a name of a mapping;
  matches_one_of compares texts by treatments when its value is {"accepted": [...], "treatments": [...]};
- exists, absent: some node, or none, is selected; value may hold checks that this node must pass;
- count: a number, or {"at_least": n, "at_most": n}: how many nodes a path with "*" selects, else the length
  of the one selected;
- in_order: the selected values (or the one selected list) hold these values in this order, others between;
- unchanged: {"start": the state at this path, "except": paths below it that may differ};
- all, any, none: value holds checks whose paths start at the selected node; all: each node passes each
  check; any: some node passes some check; none: no node passes any.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from pix.engine.grading.paths import steps_of

MAX_NESTING = 6
NESTING_OPS = frozenset({"exists", "absent", "all", "any", "none"})


@dataclass(frozen=True, slots=True)
class Check:
    """One property that the observation must have; what value holds depends on op (see the module)."""

    id: str
    op: str
    path: str = ""
    value: Any = None

    def __post_init__(self) -> None:
        """Refuse an unknown op, a value that does not suit it, a path too long, nesting too deep."""
        if self.op not in SUITS:
            raise ValueError(f"check {self.id!r}: unknown op {self.op!r}")
        if not SUITS[self.op](self.value):
            raise ValueError(f"check {self.id!r}: {self.op} cannot have the value {self.value!r}")
        steps_of(self.path)
        if nesting(self) > MAX_NESTING:
            raise ValueError(f"check {self.id!r}: nested deeper than {MAX_NESTING}")


def nesting(check: Check) -> int:
    """How many checks stand inside one another, this one included."""
    inner = check.value or () if check.op in NESTING_OPS else ()
    return 1 + max((nesting(one) for one in inner), default=0)


def read_checks(plain: Iterable[Mapping[str, Any]]) -> tuple[Check, ...]:
    """Checks from plain mappings of op, path, value and id (a number when absent); ValueError if unfit."""
    return tuple(_read(one, str(number)) for number, one in enumerate(plain, start=1))


def _read(plain: Any, name: str, depth: int = 1) -> Check:
    if not isinstance(plain, Mapping) or "op" not in plain or set(plain) - {"id", "op", "path", "value"}:
        raise ValueError(f"check {name}: expected a mapping of op, path, value, id; found {plain!r}")
    if depth > MAX_NESTING:
        raise ValueError(f"check {name}: nested deeper than {MAX_NESTING}")
    value = plain.get("value")
    if plain["op"] in NESTING_OPS and isinstance(value, list | tuple):
        value = tuple(_read(one, f"{name}.{n}", depth + 1) for n, one in enumerate(value, start=1))
    return Check(str(plain.get("id", name)), str(plain["op"]), str(plain.get("path", "")), value)


def is_number(value: object) -> bool:
    """Whether plain data is a number; true and false are not."""
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_list(value: object) -> bool:
    return isinstance(value, list | tuple)


def _is_pair(value: Any) -> bool:
    return _is_list(value) and len(value) == 2 and all(map(is_number, value))


def _is_checks(value: Any) -> bool:
    return isinstance(value, tuple) and bool(value) and all(isinstance(one, Check) for one in value)


def _are_texts(value: Any) -> bool:
    return _is_list(value) and all(isinstance(one, str) for one in value)


def _is_accepted(value: Any) -> bool:
    if not isinstance(value, Mapping):
        return _is_list(value)
    is_known = set(value) <= {"accepted", "treatments"}
    return is_known and _are_texts(value.get("accepted")) and _are_texts(value.get("treatments", ()))


def _is_amount(value: Any) -> bool:
    if not isinstance(value, Mapping):
        return is_number(value)
    return bool(value) and set(value) <= {"at_least", "at_most"} and all(map(is_number, value.values()))


def _is_start(value: Any) -> bool:
    if not isinstance(value, Mapping) or "start" not in value or set(value) - {"start", "except"}:
        return False
    spared = value.get("except", ())
    return _are_texts(spared) and all(map(steps_of, spared))


SUITS: dict[str, Callable[[Any], bool]] = {
    "equals": lambda _: True,
    "contains": lambda value: value is not None,
    "at_least": is_number,
    "at_most": is_number,
    "between": _is_pair,
    "matches_one_of": _is_accepted,
    "exists": lambda value: value is None or _is_checks(value),
    "absent": lambda value: value is None or _is_checks(value),
    "count": _is_amount,
    "in_order": _is_list,
    "unchanged": _is_start,
    "all": _is_checks,
    "any": _is_checks,
    "none": _is_checks,
}
