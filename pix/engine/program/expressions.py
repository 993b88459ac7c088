"""Constants, operators, conditions, and the displays of lists, tuples, sets and dictionaries."""

from __future__ import annotations

import ast
from typing import Any

from pix.engine.program.building import Context, Get, builds_value, refused, value_of
from pix.engine.program.operations import BINARY, COMPARED, key_of
from pix.engine.program.trouble import Trouble
from pix.engine.program.values import NUMBERS, WHOLE, Frame, Value, kind_of

SIGNS = {ast.UAdd: "+", ast.USub: "-", ast.Invert: "~"}


@builds_value(ast.Constant)
def constant(node: ast.Constant, context: Context) -> Get:
    """A number, text, True, False or None written in the program."""
    value = node.value
    if isinstance(value, bytes | complex) or value is ...:
        raise refused(node, "..." if value is ... else type(value).__name__)
    if type(value) is int and value.bit_length() > context.machine.limits.bits:
        raise Trouble("number_too_big", node.lineno)
    return lambda _frame: value


@builds_value(ast.BinOp)
def binary(node: ast.BinOp, context: Context) -> Get:
    """Left sign right."""
    operate = BINARY.get(type(node.op).__name__)
    if operate is None:
        raise refused(node, "@")
    left, right, machine = value_of(node.left, context), value_of(node.right, context), context.machine
    return lambda frame: operate(machine, left(frame), right(frame))


@builds_value(ast.UnaryOp)
def unary(node: ast.UnaryOp, context: Context) -> Get:
    """Not, minus, plus, or the bits turned over."""
    operand, machine = value_of(node.operand, context), context.machine
    if isinstance(node.op, ast.Not):
        return lambda frame: not operand(frame)
    sign = SIGNS[type(node.op)]

    def operate(frame: Frame) -> Value:
        value = operand(frame)
        if type(value) not in (WHOLE if sign == "~" else NUMBERS):
            raise Trouble("sign_of", sign=sign, kind=kind_of(value))
        return machine.number(-value if sign == "-" else ~int(value) if sign == "~" else +value)

    return operate


@builds_value(ast.BoolOp)
def either(node: ast.BoolOp, context: Context) -> Get:
    """And, or: the value that decided."""
    parts = [value_of(part, context) for part in node.values]
    last, stops_at = parts.pop(), isinstance(node.op, ast.Or)

    def decide(frame: Frame) -> Value:
        for part in parts:
            value = part(frame)
            if bool(value) is stops_at:
                return value
        return last(frame)

    return decide


@builds_value(ast.Compare)
def compare(node: ast.Compare, context: Context) -> Get:
    """One comparison, or a chain of them."""
    machine, first = context.machine, value_of(node.left, context)
    links = [
        (COMPARED[type(sign).__name__], value_of(side, context))
        for sign, side in zip(node.ops, node.comparators, strict=True)
    ]
    if len(links) == 1:
        (operate, second) = links[0]
        return lambda frame: operate(machine, first(frame), second(frame))

    def chain(frame: Frame) -> Value:
        left = first(frame)
        for operate, side in links:
            right = side(frame)
            if not operate(machine, left, right):
                return False
            left = right
        return True

    return chain


@builds_value(ast.IfExp)
def choice(node: ast.IfExp, context: Context) -> Get:
    """One value if, another else."""
    test, yes, no = (value_of(part, context) for part in (node.test, node.body, node.orelse))
    return lambda frame: yes(frame) if test(frame) else no(frame)


@builds_value(ast.List)
def list_display(node: ast.List, context: Context) -> Get:
    """[a, b]."""
    return display(node, context, list)


@builds_value(ast.Tuple)
def tuple_display(node: ast.Tuple, context: Context) -> Get:
    """(a, b)."""
    return display(node, context, tuple)


@builds_value(ast.Set)
def set_display(node: ast.Set, context: Context) -> Get:
    """{a, b}."""
    machine = context.machine
    return display(node, context, lambda items: {key_of(machine, item) for item in items})


def display(node: ast.List | ast.Tuple | ast.Set, context: Context, made: Any) -> Get:
    """Items written one by one, some of them unpacked by a star."""
    machine, items = context.machine, spread(node.elts, context)

    def get(frame: Frame) -> Value:
        values = items(frame)
        machine.expect_items(len(values), 8)
        return made(values)

    return get


def spread(nodes: list[ast.expr], context: Context) -> Get:
    """The values of a list of expressions, where *x stands for its items."""
    if not any(isinstance(node, ast.Starred) for node in nodes):
        parts = [value_of(node, context) for node in nodes]
        return lambda frame: [part(frame) for part in parts]
    machine = context.machine
    mixed = [
        (
            isinstance(node, ast.Starred),
            value_of(node.value if isinstance(node, ast.Starred) else node, context),
        )
        for node in nodes
    ]

    def get(frame: Frame) -> Value:
        values: list[Value] = []
        for is_spread, part in mixed:
            values += machine.items_of(part(frame)) if is_spread else [part(frame)]
        return values

    return get


@builds_value(ast.Dict)
def dict_display(node: ast.Dict, context: Context) -> Get:
    """{key: value}; **other puts another dictionary's pairs in."""
    machine = context.machine
    pairs = [(value_of(key, context) if key else None, value_of(value, context))
             for key, value in zip(node.keys, node.values, strict=True)]  # fmt: skip

    def get(frame: Frame) -> Value:
        made: dict[Value, Value] = {}
        for key, value in pairs:
            if key:
                one = key_of(machine, key(frame))
                made[one] = value(frame)
            else:
                made |= dictionary_of(value(frame))
        machine.expect_items(len(made), 100)
        return made

    return get


def dictionary_of(value: Value) -> dict[Value, Value]:
    """The value, which must be a dictionary."""
    if type(value) is not dict:
        raise Trouble("not_a_dictionary", kind=kind_of(value))
    return value
