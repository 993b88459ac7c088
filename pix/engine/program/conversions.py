"""The types that a program can call, such as int or list; type and isinstance."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

from pix.engine.program.formatting import text_of
from pix.engine.program.machine import Machine
from pix.engine.program.methods_of_containers import elements_of, pairs_of
from pix.engine.program.signatures import Known, Parameter, arranged, only
from pix.engine.program.trouble import Trouble, cut
from pix.engine.program.values import NUMBERS, WHOLE, Given, GuestFunction, Stream, Value, kind_of

LONGEST_NUMBER = 1200
FARTHEST = 2**60


def whole_number(machine: Machine, value: Value, base: Value) -> int:
    """int(value), or int(text, base)."""
    if base is not None:
        return based(machine, value, base)
    if type(value) is str:
        return int(parsed(int, value))
    if type(value) not in NUMBERS:
        raise Trouble("argument_kind", name="int", kind=kind_of(value))
    if type(value) is float and not math.isfinite(value):
        raise Trouble("not_finite")
    return int(value)


def based(machine: Machine, value: Value, base: Value) -> int:
    """The number that a text writes in another base."""
    if type(value) is not str or type(base) not in WHOLE:
        raise Trouble("argument_kind", name="int", kind=kind_of(base if type(value) is str else value))
    try:
        return int(machine.number(int(value[:LONGEST_NUMBER], base)))
    except ValueError:
        raise Trouble("not_a_number", text=cut(value, 40), name="int") from None


def real_number(_machine: Machine, value: Value) -> float:
    """float(value)."""
    if type(value) is str:
        return float(parsed(float, value))
    if type(value) not in NUMBERS:
        raise Trouble("argument_kind", name="float", kind=kind_of(value))
    try:
        return float(value)
    except OverflowError:
        raise Trouble("number_too_big") from None


def parsed(kind: Callable[[str], Any], text: str) -> Any:
    """The number that a text writes."""
    try:
        if len(text) > LONGEST_NUMBER:
            raise ValueError
        return kind(text)
    except ValueError:
        raise Trouble("not_a_number", text=cut(text, 40), name=getattr(kind, "__name__", "")) from None


def text(machine: Machine, value: Value) -> str:
    """str(value)."""
    return text_of(machine, value)


def spaced(_machine: Machine, first: int, last: Value, step: Value) -> range:
    """range(last), range(first, last) or range(first, last, step)."""
    bounds = (0, first, 1) if last is None else (first, last, step)
    if any(abs(bound) > FARTHEST for bound in bounds):
        raise Trouble("number_too_big")
    if bounds[2] == 0:
        raise Trouble("range_step")
    return range(*map(int, bounds))


def dictionary(machine: Machine, values: list[Value], named: dict[str, Value]) -> dict[Value, Value]:
    """dict(pairs, name=value)."""
    (pairs,) = arranged("dict", (Parameter(default=()),), values, {})
    return pairs_of(machine, pairs) | named


def type_of(_machine: Machine, values: list[Value], named: dict[str, Value]) -> Given:
    """type(value): what made it."""
    only("type", named)
    (value,) = arranged("type", (Parameter(),), values, {})
    name = kind_of(value)
    return TYPES.get(name) or OTHER_TYPES.setdefault(name, Given(name, refuse_call, type(value)))


def refuse_call(*_given: Any) -> Value:
    """A type that cannot be called here."""
    raise Trouble("not_callable", kind="type")


def is_instance(machine: Machine, value: Value, kinds: Value) -> bool:
    """isinstance(value, kind) or isinstance(value, (kind, kind))."""
    machine.spend(1)
    wanted = kinds if type(kinds) is tuple else (kinds,)
    for one in wanted:
        if not isinstance(one, Given) or one.kind is None:
            raise Trouble("argument_kind", name="isinstance", kind=kind_of(one))
    return not isinstance(value, Given | GuestFunction | Stream) and isinstance(
        value, tuple(one.kind for one in wanted)
    )


def made_by(name: str, known: Known, kind: type) -> Given:
    """A type as a function of the program."""

    def run(machine: Machine, values: list[Value], named: dict[str, Value]) -> Value:
        return known.run(machine, *arranged(name, known.parameters, values, named))

    return Given(name, run, kind)


OPTIONAL = Parameter(default=())
STEPS = (Parameter(kinds=WHOLE), Parameter(kinds=WHOLE, default=None), Parameter(kinds=WHOLE, default=1))
TYPES: dict[str, Given] = {
    name: made_by(name, known, kind)
    for name, kind, known in (
        ("int", int, Known(whole_number, (Parameter(default=0), Parameter("base", default=None)))),
        ("float", float, Known(real_number, (Parameter(default=0.0),))),
        ("str", str, Known(text, (Parameter(default=""),))),
        ("bool", bool, Known(lambda _machine, value: bool(value), (Parameter(default=False),))),
        ("list", list, Known(lambda machine, value: machine.items_of(value), (OPTIONAL,))),
        ("tuple", tuple, Known(lambda machine, value: tuple(machine.items_of(value)), (OPTIONAL,))),
        ("set", set, Known(elements_of, (OPTIONAL,))),
        ("range", range, Known(spaced, STEPS)),
    )
}
OTHER_TYPES: dict[str, Given] = {}
"""Types that a program can compare, not call; there are a dozen kinds of value."""
TYPES["dict"] = Given("dict", dictionary, dict)
