"""What happens when a function is called: its parameters get values, its body runs one level deeper."""

from __future__ import annotations

from collections.abc import Sequence

from pix.engine.program.machine import Machine
from pix.engine.program.trouble import Trouble
from pix.engine.program.values import Frame, Given, GuestFunction, Value, kind_of

Named = dict[str, Value]


def invoke(machine: Machine, called: Value, values: list[Value], named: Named | None = None) -> Value:
    """Call a function of either kind."""
    machine.spend(1)
    if isinstance(called, Given):
        return called.run(machine, values, named or {})
    if not isinstance(called, GuestFunction):
        raise Trouble("not_callable", kind=kind_of(called))
    frame = Frame(bound(called, values, named), called.frame)
    machine.enter()
    made = called.body(frame)
    machine.depth -= 1
    return made


def bound(function: GuestFunction, values: Sequence[Value], named: Named | None) -> dict[str, Value]:
    """Each parameter with its value: given by place, by name, or its default."""
    parameters = function.parameters
    if len(values) == len(parameters) and not named:
        return dict(zip(parameters, values, strict=True))
    if len(values) > len(parameters):
        raise Trouble("arguments_too_many", name=function.name, most=len(parameters), given=len(values))
    found = dict(zip(parameters, values, strict=False))
    for name, value in (named or {}).items():
        found[free_parameter(function, name, found)] = value
    first_default = len(parameters) - len(function.defaults)
    for place, name in enumerate(parameters):
        if name not in found and place < first_default:
            raise Trouble("argument_missing", name=function.name, parameter=name)
        found.setdefault(name, function.defaults[place - first_default] if place >= first_default else None)
    return found


def free_parameter(function: GuestFunction, name: str, found: Named) -> str:
    """The name of an argument, which must be a parameter without a value yet."""
    if name not in function.parameters:
        raise Trouble("argument_unknown", name=function.name, parameter=name)
    if name in found:
        raise Trouble("argument_twice", name=name)
    return name
