"""Comprehensions and generator expressions, each with names of its own; and lambdas."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from typing import Any

from pix.engine.program.assignments import setter
from pix.engine.program.building import Context, Get, builds_value, refused, value_of, weight_of
from pix.engine.program.functions_defined import parameter_names, with_defaults
from pix.engine.program.machine import Machine
from pix.engine.program.names import Set
from pix.engine.program.operations import key_of
from pix.engine.program.scopes import Scope, target_names
from pix.engine.program.values import Frame, GuestFunction, Stream, Value

Clause = tuple[Set, Get, list[Get], int]
Walk = Callable[[Frame, Iterator[Value]], Iterator[Frame]]


@builds_value(ast.ListComp)
def list_made(node: ast.ListComp, context: Context) -> Get:
    """[value for name in items if test]."""
    machine = context.machine
    return collected(node, context, machine.drained)


@builds_value(ast.SetComp)
def set_made(node: ast.SetComp, context: Context) -> Get:
    """{value for name in items}."""
    machine = context.machine
    return collected(node, context, lambda items: {key_of(machine, item) for item in machine.drained(items)})


@builds_value(ast.GeneratorExp)
def stream_made(node: ast.GeneratorExp, context: Context) -> Get:
    """(value for name in items), made as it is read."""
    return collected(node, context, lambda items: items)


@builds_value(ast.DictComp)
def dict_made(node: ast.DictComp, context: Context) -> Get:
    """{key: value for name in items}."""
    machine, first, walk, inner = walked(node, context)
    key, value = value_of(node.key, inner), value_of(node.value, inner)

    def get(frame: Frame) -> Value:
        made: dict[Value, Value] = {}
        for inside in walk(Frame({}, frame), machine.iterate(first(frame))):
            one = key_of(machine, key(inside))
            made[one] = value(inside)
            machine.fits(len(made))
            machine.hold(100)
        return made

    return get


def collected(node: Any, context: Context, collect: Callable[[Stream], Value]) -> Get:
    """The values of a comprehension, gone through by collect."""
    machine, first, walk, inner = walked(node, context)
    value = value_of(node.elt, inner)

    def get(frame: Frame) -> Value:
        frames = walk(Frame({}, frame), machine.iterate(first(frame)))
        return collect(Stream("generator", (value(inside) for inside in frames), machine))

    return get


def walked(node: Any, context: Context) -> tuple[Machine, Get, Walk, Context]:
    """The first items (read around), the walk through all clauses, and the context inside."""
    generators: list[ast.comprehension] = node.generators
    names = [name for one in generators for name in target_names(one.target)]
    inner = context.inside(Scope(names, context.scope))
    made = weight_of(*(getattr(node, name, None) for name in ("elt", "key", "value")))
    clauses = [clause(one, inner, made, is_first=one is generators[0]) for one in generators]
    first = value_of(generators[0].iter, context)
    machine = context.machine
    return machine, first, lambda frame, items: through(machine, clauses, frame, items), inner


def clause(node: ast.comprehension, context: Context, made: int, *, is_first: bool) -> Clause:
    """One for with its ifs: how to set the name, its items, its tests, its weight (what is made included)."""
    if node.is_async:
        raise refused(node.target, "async")
    items = no_items if is_first else value_of(node.iter, context)
    tests = [value_of(test, context) for test in node.ifs]
    return setter(node.target, context), items, tests, 2 + made + weight_of(*node.ifs)


def no_items(_frame: Frame) -> Value:
    """The items of the first clause are read around, not here."""
    return ()


def through(
    machine: Machine, clauses: list[Clause], frame: Frame, items: Iterator[Value], place: int = 0
) -> Iterator[Frame]:
    """The frame, once for each combination that passes the tests."""
    put, _items, tests, weight = clauses[place]
    for item in items:
        machine.spend(weight)
        put(frame, item)
        if all_true(tests, frame):
            if place + 1 == len(clauses):
                yield frame
            else:
                deeper = machine.iterate(clauses[place + 1][1](frame))
                yield from through(machine, clauses, frame, deeper, place + 1)


def all_true(tests: list[Get], frame: Frame) -> bool:
    """Whether each test passes."""
    for test in tests:  # noqa: SIM110 - all() over a generator would cost the machine's own stack
        if not test(frame):
            return False
    return True


@builds_value(ast.Lambda)
def unnamed_function(node: ast.Lambda, context: Context) -> Get:
    """Lambda a, b: value."""
    machine, names = context.machine, parameter_names(node.args, node.lineno)
    result = value_of(node.body, context.inside(Scope(names, context.scope, "<lambda>")))
    weight, defaults = 1 + weight_of(node.body), with_defaults(node.args, context)

    def body(frame: Frame) -> Value:
        machine.spend(weight)
        return result(frame)

    return lambda frame: GuestFunction(("<lambda>", names, defaults(frame)), body, frame)
