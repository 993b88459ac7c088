"""The methods that values have: an explicit list, and nothing else behind a dot."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pix.engine.program.methods_of_containers import DICT, LIST, SET, TUPLE
from pix.engine.program.methods_of_text import TEXT_METHODS
from pix.engine.program.names import nearest
from pix.engine.program.signatures import Known, arranged
from pix.engine.program.trouble import Trouble
from pix.engine.program.values import Given, Value, kind_of

METHODS: dict[type, Mapping[str, Known]] = {
    str: TEXT_METHODS,
    list: LIST,
    dict: DICT,
    set: SET,
    tuple: TUPLE,
    float: {"is_integer": Known(lambda _machine, number: number.is_integer())},
}
ADVISED = {"format", "format_map"}


def method_of(whole: Value, name: str) -> Given:
    """The method of a value; of a type, the function that takes the value first."""
    if isinstance(whole, Given) and whole.kind in METHODS:
        return of_type(whole.kind, known(whole.kind, name, whole.name), name)
    return bound_to(whole, known(type(whole), name, kind_of(whole)), name)


def known(kind: type, name: str, said: str) -> Known:
    """The method of a kind; Trouble with the nearest name when there is none."""
    methods = METHODS.get(kind, {})
    if name in methods:
        return methods[name]
    if name in ADVISED and kind is str:
        raise Trouble("use_f_string", name=name)
    if near := nearest(name, methods):
        raise Trouble("unknown_method_near", kind=said, name=name, near=near)
    raise Trouble("unknown_method", kind=said, name=name)


def bound_to(whole: Value, method: Known, name: str) -> Given:
    """A method with its value."""

    def run(machine: Any, values: list[Value], named: dict[str, Value]) -> Value:
        return method.run(machine, whole, *arranged(name, method.parameters, values, named))

    return Given(name, run)


def of_type(kind: type, method: Known, name: str) -> Given:
    """A method that takes its value first, as in str.lower(text)."""

    def run(machine: Any, values: list[Value], named: dict[str, Value]) -> Value:
        if not values or type(values[0]) is not kind:
            raise Trouble("argument_kind", name=name, kind=kind_of(values[0]) if values else "NoneType")
        return method.run(machine, values[0], *arranged(name, method.parameters, values[1:], named))

    return Given(name, run)
