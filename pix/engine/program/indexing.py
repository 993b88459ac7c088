"""x[i], x[a:b], and what may be put or removed there."""

from __future__ import annotations

import ast

from pix.engine.program.building import Context, Get, builds_value, value_of
from pix.engine.program.machine import Machine
from pix.engine.program.operations import key_of
from pix.engine.program.trouble import Trouble, cut
from pix.engine.program.values import WHOLE, Value, kind_of

ORDERED = frozenset({list, tuple, str, range})


@builds_value(ast.Subscript)
def subscript(node: ast.Subscript, context: Context) -> Get:
    """The item or the part of a value."""
    machine, whole, index = context.machine, value_of(node.value, context), value_of(node.slice, context)
    return lambda frame: item_of(machine, whole(frame), index(frame))


@builds_value(ast.Slice)
def part(node: ast.Slice, context: Context) -> Get:
    """first:last:step, each of them a whole number or nothing."""
    bounds = [value_of(bound, context) if bound else None for bound in (node.lower, node.upper, node.step)]
    return lambda frame: slice(*[whole_or_none(bound(frame)) if bound else None for bound in bounds])


def whole_or_none(value: Value) -> int | None:
    """A bound of a slice."""
    if value is not None and type(value) not in WHOLE:
        raise Trouble("slice_bound", kind=kind_of(value))
    return None if value is None else int(value)


def item_of(machine: Machine, whole: Value, index: Value) -> Value:
    """What stands at an index, a key or a slice."""
    kind = type(whole)
    if kind is dict:
        return value_at(machine, whole, index)
    if kind not in ORDERED:
        raise Trouble("not_indexable", kind=kind_of(whole))
    if type(index) is slice:
        return part_of(machine, whole, index)
    return whole[checked_index(whole, index)]


def value_at(machine: Machine, whole: dict[Value, Value], key: Value) -> Value:
    """The value of a key that must be there."""
    refuse_slice(whole, key)
    if key_of(machine, key) not in whole:
        raise Trouble("unknown_key", key=shortly(machine, key))
    return whole[key]


def refuse_slice(whole: Value, index: Value) -> None:
    """A dictionary has no order to cut in."""
    if type(index) is slice:
        raise Trouble("not_indexable", kind=kind_of(whole))


def part_of(machine: Machine, whole: Value, cut_at: slice) -> Value:
    """A copy of a part; of a range, another range."""
    if cut_at.step == 0:
        raise Trouble("slice_step")
    length = len(range(*cut_at.indices(len(whole))))
    if type(whole) is str:
        machine.expect_text(length)
    elif type(whole) is not range:
        machine.expect_items(length, 8)
    return whole[cut_at]


def checked_index(whole: Value, index: Value) -> int:
    """An index that exists."""
    if type(index) not in WHOLE:
        raise Trouble("index_kind", kind=kind_of(whole), given=kind_of(index))
    if not -len(whole) <= index < len(whole):
        code = "index_of_empty" if len(whole) == 0 else "index_out_of_range"
        raise Trouble(code, index=cut(str(index), 20), last=len(whole) - 1, kind=kind_of(whole))
    return int(index)


def put_item(machine: Machine, whole: Value, index: Value, value: Value) -> None:
    """whole[index] = value."""
    if type(whole) is dict:
        refuse_slice(whole, index)
        machine.fits(len(whole) + 1)
        machine.hold(100)
        whole[key_of(machine, index)] = value
    elif type(whole) is not list:
        raise unchangeable(whole)
    elif type(index) is slice:
        put_part(machine, whole, index, value)
    else:
        whole[checked_index(whole, index)] = value


def put_part(machine: Machine, whole: list[Value], cut_at: slice, value: Value) -> None:
    """whole[a:b] = items."""
    if cut_at.step == 0:
        raise Trouble("slice_step")
    items = machine.items_of(value)
    machine.expect_items(len(whole) + len(items), 8)
    try:
        whole[cut_at] = items
    except ValueError:
        raise Trouble("slice_length", given=len(items)) from None


def remove_item(machine: Machine, whole: Value, index: Value) -> None:
    """Del whole[index]."""
    if type(whole) is dict:
        value_at(machine, whole, index)
        del whole[index]
    elif type(whole) is not list:
        raise unchangeable(whole)
    elif type(index) is slice:
        part_of(machine, whole, index)
        del whole[index]
    else:
        machine.steps += len(whole) >> 7
        del whole[checked_index(whole, index)]


def unchangeable(whole: Value) -> Trouble:
    """Texts and tuples are made anew, other values have no items."""
    code = "unchangeable" if type(whole) in ORDERED else "not_indexable"
    return Trouble(code, kind=kind_of(whole))


def shortly(machine: Machine, value: Value) -> str:
    """A value for a sentence, cut."""
    return cut(repr(value)) if machine.size_of(value) < machine.limits.text else "…"
