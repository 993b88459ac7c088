"""Giving values: to a name, to an item, to several at once, and changing one in place."""

from __future__ import annotations

import ast
from collections.abc import Callable

from pix.engine.program.building import Context, Do, Get, builds_statement, refused, value_of
from pix.engine.program.indexing import item_of, put_item, remove_item
from pix.engine.program.machine import Machine
from pix.engine.program.methods_of_containers import extend
from pix.engine.program.names import Set
from pix.engine.program.operations import BINARY
from pix.engine.program.scopes import refused_dunder
from pix.engine.program.trouble import Trouble
from pix.engine.program.values import Frame, Value

KEPT = {(list, "Add"), (list, "Mult"), (dict, "BitOr")} | {
    (set, sign) for sign in ("BitOr", "BitAnd", "BitXor", "Sub")
}
"""What an augmented assignment changes in place, as others may hold it too."""


def setter(target: ast.expr, context: Context) -> Set:
    """How a target is given a value."""
    if isinstance(target, ast.Name):
        return name_setter(refused_dunder(target.id, target.lineno))
    if isinstance(target, ast.Subscript):
        return item_setter(target, context)
    if isinstance(target, ast.Tuple | ast.List):
        return several_setter(target, context)
    raise refused(target, "." if isinstance(target, ast.Attribute) else None)


def name_setter(name: str) -> Set:
    """A variable of the frame that runs."""

    def put(frame: Frame, value: Value) -> None:
        frame.values[name] = value

    return put


def item_setter(target: ast.Subscript, context: Context) -> Set:
    """whole[index] = value."""
    machine, whole, index = context.machine, value_of(target.value, context), value_of(target.slice, context)

    def put(frame: Frame, value: Value) -> None:
        put_item(machine, whole(frame), index(frame), value)

    return put


def several_setter(target: ast.Tuple | ast.List, context: Context) -> Set:
    """a, b = items; with one star, the starred name takes what the others leave."""
    stars = [place for place, part in enumerate(target.elts) if isinstance(part, ast.Starred)]
    if len(stars) > 1:
        raise Trouble("two_stars", target.lineno)
    setters = [setter(part.value if isinstance(part, ast.Starred) else part, context) for part in target.elts]
    machine = context.machine
    share = shared_out(len(setters), stars[0] if stars else None)

    def put(frame: Frame, value: Value) -> None:
        for one, item in zip(setters, share(machine.items_of(value)), strict=True):
            one(frame, item)

    return put


def shared_out(count: int, star: int | None) -> Callable[[list[Value]], list[Value]]:
    """How items are shared among so many targets."""

    def share(items: list[Value]) -> list[Value]:
        if star is None:
            if len(items) != count:
                raise Trouble("unpack", expected=count, given=len(items))
            return items
        if len(items) < count - 1:
            raise Trouble("unpack_at_least", expected=count - 1, given=len(items))
        after = len(items) - (count - star - 1)
        return [*items[:star], items[star:after], *items[after:]]

    return share


@builds_statement(ast.Assign)
def assign(node: ast.Assign, context: Context) -> Do:
    """Target = value, or several targets one after the other."""
    value, targets = value_of(node.value, context), [setter(target, context) for target in node.targets]
    if len(targets) == 1:
        (only,) = targets
        return lambda frame: only(frame, value(frame))

    def do(frame: Frame) -> None:
        made = value(frame)
        for put in targets:
            put(frame, made)

    return do


@builds_statement(ast.AnnAssign)
def assign_annotated(node: ast.AnnAssign, context: Context) -> Do:
    """target: kind = value; the kind is not looked at."""
    if node.value is None:
        return lambda _frame: None
    value, put = value_of(node.value, context), setter(node.target, context)
    return lambda frame: put(frame, value(frame))


@builds_statement(ast.AugAssign)
def assign_changed(node: ast.AugAssign, context: Context) -> Do:
    """Target += value; a list, set or dictionary changes in place."""
    sign = type(node.op).__name__
    if sign not in BINARY:
        raise refused(node, "@")
    change, more = changed_by(sign, context.machine), value_of(node.value, context)
    if isinstance(node.target, ast.Subscript):
        return change_item(node.target, context, change, more)
    name = ast.Name(getattr(node.target, "id", ""), lineno=node.lineno)
    old, put = value_of(name, context), setter(node.target, context)
    return lambda frame: put(frame, change(old(frame), more(frame)))


def change_item(
    target: ast.Subscript, context: Context, change: Callable[[Value, Value], Value], more: Get
) -> Do:
    """whole[index] += value, whole and index worked out once."""
    machine, whole, index = context.machine, value_of(target.value, context), value_of(target.slice, context)

    def do(frame: Frame) -> None:
        container, at = whole(frame), index(frame)
        put_item(machine, container, at, change(item_of(machine, container, at), more(frame)))

    return do


def changed_by(sign: str, machine: Machine) -> Callable[[Value, Value], Value]:
    """The new value, or the same one changed."""
    operate = BINARY[sign]

    def change(old: Value, more: Value) -> Value:
        if (type(old), sign) not in KEPT:
            return operate(machine, old, more)
        if type(old) is list and sign == "Add":
            extend(machine, old, more)
        else:
            become(old, operate(machine, old, more))
        return old

    return change


def become(old: Value, made: Value) -> None:
    """Change what a container holds into what another does."""
    if type(old) is list:
        old[:] = made
    elif type(made) is type(old):
        old.clear()
        old.update(made)


@builds_statement(ast.Delete)
def delete(node: ast.Delete, context: Context) -> Do:
    """Del whole[index]."""
    machine, places = context.machine, []
    for target in node.targets:
        if not isinstance(target, ast.Subscript):
            raise refused(target, "del")
        places.append((value_of(target.value, context), value_of(target.slice, context)))

    def do(frame: Frame) -> None:
        for whole, index in places:
            remove_item(machine, whole(frame), index(frame))

    return do
