"""Sorting, and the smallest and largest of several values."""

from __future__ import annotations

from typing import Any

from pix.engine.program.invoking import invoke
from pix.engine.program.machine import Machine
from pix.engine.program.operations import COMPARED
from pix.engine.program.trouble import Trouble
from pix.engine.program.values import CONTAINERS, Value


def keys_of(machine: Machine, items: list[Value], key: Value) -> list[Value]:
    """What the items are compared by; containers are measured, since a native comparison would not be."""
    keys = items if key is None else [invoke(machine, key, [item]) for item in items]
    for one in keys:
        if type(one) in CONTAINERS:
            machine.size_of(one)
    return keys


def sorted_items(machine: Machine, items: list[Value], key: Value, backwards: Value) -> list[Value]:
    """The items in order, equal ones as they came; the list given may change."""
    keys = keys_of(machine, items, key)
    count = len(items)
    machine.expect_items(count)
    machine.spend(count * max(1, count.bit_length()) >> 2)
    try:
        order = sorted(range(count), key=keys.__getitem__, reverse=bool(backwards))
    except TypeError:
        raise Trouble("compare_inside") from None
    return [items[place] for place in order]


def extreme(machine: Machine, items: list[Value], key: Value, sign: str) -> Any:
    """The first item that no other beats (sign: Lt for the smallest, Gt for the largest)."""
    keys = keys_of(machine, items, key)
    best = 0
    for place in range(1, len(items)):
        machine.spend(1)
        if COMPARED[sign](machine, keys[place], keys[best]):
            best = place
    return items[best]
