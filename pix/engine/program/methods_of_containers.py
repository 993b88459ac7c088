"""The methods of lists, tuples, dictionaries and sets."""

from __future__ import annotations

from typing import Any

from pix.engine.program.machine import Machine
from pix.engine.program.operations import contains, equal, key_of, native_of_sets
from pix.engine.program.ordering import sorted_items
from pix.engine.program.signatures import Known, Parameter
from pix.engine.program.trouble import Trouble
from pix.engine.program.values import WHOLE, Value

ONE = (Parameter(),)
ENTRY_BYTES = 100
ABSENT: Any = object()


def append(machine: Machine, items: list[Value], item: Value) -> None:
    """One more item at the end."""
    machine.hold(16)
    machine.fits(len(items) + 1)
    items.append(item)


def extend(machine: Machine, items: list[Value], more: Value) -> None:
    """More items at the end."""
    added = machine.items_of(more)
    machine.fits(len(items) + len(added))
    items.extend(added)


def insert(machine: Machine, items: list[Value], place: int, item: Value) -> None:
    """One more item at a place."""
    machine.spend(len(items) >> 7)
    place = max(-len(items), min(place, len(items)))
    append(machine, items, item)
    items.insert(place, items.pop())


def remove(machine: Machine, items: list[Value], item: Value) -> None:
    """Take away the first item equal to another."""
    del items[place_of(machine, items, item, "remove")]


def place_of(machine: Machine, items: Value, item: Value, name: str) -> int:
    """The place of the first item equal to another; Trouble when there is none."""
    for place, one in enumerate(items):
        machine.spend(1)
        if one is item or equal(machine, one, item):
            return place
    raise Trouble("not_in_list", name=name)


def index(machine: Machine, items: Value, item: Value) -> int:
    """The place of the first item equal to another."""
    return place_of(machine, items, item, "index")


def count(machine: Machine, items: Value, item: Value) -> int:
    """How many items are equal to another."""
    machine.spend(len(items))
    return sum(1 for one in items if one is item or equal(machine, one, item))


def pop(machine: Machine, items: list[Value], place: int) -> Value:
    """Take away the last item, or the one at a place, and give it."""
    if not items:
        raise Trouble("pop_of_empty", kind="list")
    if not -len(items) <= place < len(items):
        raise Trouble("index_out_of_range", index=str(place)[:20], last=len(items) - 1, kind="list")
    machine.spend(len(items) >> 7 if place != -1 else 0)
    return items.pop(place)


def sort(machine: Machine, items: list[Value], key: Value, backwards: Value) -> None:
    """Put the items in order."""
    items[:] = sorted_items(machine, list(items), key, backwards)


def reverse(machine: Machine, items: list[Value]) -> None:
    """Turn the order over."""
    machine.spend(len(items) >> 6)
    items.reverse()


def copy(machine: Machine, container: Value) -> Value:
    """A copy, of the container alone."""
    machine.expect_items(len(container))
    return container.copy()


def clear(_machine: Machine, container: Value) -> None:
    """Take everything away."""
    container.clear()


def get(machine: Machine, whole: dict[Value, Value], key: Value, default: Value) -> Value:
    """The value of a key, or a default."""
    return whole.get(key_of(machine, key), default)


def pop_key(machine: Machine, whole: dict[Value, Value], key: Value, default: Value) -> Value:
    """Take away a key and give its value, or a default."""
    found = whole.pop(key_of(machine, key), default)
    if found is ABSENT:
        raise Trouble("unknown_key_to_remove")
    return found


def pop_item(_machine: Machine, whole: dict[Value, Value]) -> Value:
    """Take away the last pair and give it."""
    if not whole:
        raise Trouble("pop_of_empty", kind="dict")
    return whole.popitem()


def set_default(machine: Machine, whole: dict[Value, Value], key: Value, default: Value) -> Value:
    """The value of a key, put there first when it was missing."""
    machine.fits(len(whole) + 1)
    machine.hold(ENTRY_BYTES)
    return whole.setdefault(key_of(machine, key), default)


def update(machine: Machine, whole: dict[Value, Value], other: Value) -> None:
    """Put in the pairs of another dictionary, or of a list of pairs."""
    pairs = pairs_of(machine, other)
    machine.fits(len(whole) + len(pairs))
    machine.hold(ENTRY_BYTES * len(pairs))
    whole.update(pairs)


def pairs_of(machine: Machine, value: Value) -> dict[Value, Value]:
    """A dictionary of its own from a dictionary or from pairs."""
    if type(value) is dict:
        machine.expect_items(len(value), ENTRY_BYTES)
        return dict(value)
    made: dict[Value, Value] = {}
    for one in machine.items_of(value):
        pair = machine.items_of(one)
        if len(pair) != 2:
            raise Trouble("not_a_pair", length=len(pair))
        made[key_of(machine, pair[0])] = pair[1]
    machine.hold(ENTRY_BYTES * len(made))
    return made


def elements_of(machine: Machine, value: Value) -> set[Value]:
    """A set of its own from anything with items."""
    return {key_of(machine, item) for item in machine.items_of(value)}


def add(machine: Machine, elements: set[Value], item: Value) -> None:
    """One more element."""
    machine.fits(len(elements) + 1)
    machine.hold(ENTRY_BYTES)
    elements.add(key_of(machine, item))


def discard(machine: Machine, elements: set[Value], item: Value) -> None:
    """Take away an element, if it is there."""
    elements.discard(key_of(machine, item))


def remove_element(machine: Machine, elements: set[Value], item: Value) -> None:
    """Take away an element, which must be there."""
    if not contains(machine, item, elements):
        raise Trouble("not_in_list", name="remove")
    elements.discard(item)


def pop_element(_machine: Machine, elements: set[Value]) -> Value:
    """Take away some element and give it."""
    if not elements:
        raise Trouble("pop_of_empty", kind="set")
    return elements.pop()


def between_sets(name: str) -> Known:
    """An operation of a set with anything that has items."""
    native = getattr(set, name)

    def run(machine: Machine, elements: set[Value], other: Value) -> Value:
        others = elements_of(machine, other)
        machine.expect_items(len(elements) + len(others))
        return native_of_sets(native, elements, others)

    return Known(run, (Parameter(default=()),) if name in OPTIONAL else ONE)


OPTIONAL = {"union", "difference", "update", "difference_update"}
SORTING = (Parameter("key", default=None), Parameter("reverse", default=False))
LIST: dict[str, Known] = {
    "append": Known(append, ONE),
    "extend": Known(extend, ONE),
    "insert": Known(insert, (Parameter(kinds=WHOLE), Parameter())),
    "remove": Known(remove, ONE),
    "index": Known(index, ONE),
    "count": Known(count, ONE),
    "pop": Known(pop, (Parameter(kinds=WHOLE, default=-1),)),
    "sort": Known(sort, SORTING),
    "reverse": Known(reverse),
    "copy": Known(copy),
    "clear": Known(clear),
}
TUPLE: dict[str, Known] = {"index": LIST["index"], "count": LIST["count"]}
DICT: dict[str, Known] = {
    "get": Known(get, (Parameter(), Parameter(default=None))),
    "pop": Known(pop_key, (Parameter(), Parameter(default=ABSENT))),
    "setdefault": Known(set_default, (Parameter(), Parameter(default=None))),
    "update": Known(update, ONE),
    "popitem": Known(pop_item),
    "keys": Known(lambda _machine, whole: whole.keys()),
    "values": Known(lambda _machine, whole: whole.values()),
    "items": Known(lambda _machine, whole: whole.items()),
    "copy": Known(copy),
    "clear": Known(clear),
}
BETWEEN_SETS = (
    "union", "intersection", "difference", "symmetric_difference", "issubset", "issuperset", "isdisjoint",
    "update", "intersection_update", "difference_update", "symmetric_difference_update",
)  # fmt: skip
SET: dict[str, Known] = {
    **{name: between_sets(name) for name in BETWEEN_SETS},
    "add": Known(add, ONE),
    "discard": Known(discard, ONE),
    "remove": Known(remove_element, ONE),
    "pop": Known(pop_element),
    "copy": Known(copy),
    "clear": Known(clear),
}
