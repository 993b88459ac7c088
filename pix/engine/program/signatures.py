"""What given functions and methods take, and the trouble of a call that does not fit."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pix.engine.program.trouble import Trouble
from pix.engine.program.values import WHOLE, Value, kind_of

REQUIRED: Any = object()
ANY: frozenset[type] = frozenset()
TEXT: frozenset[type] = frozenset({str})
TEXT_OR_NONE: frozenset[type] = frozenset({str, type(None)})
WHOLE_OR_NONE: frozenset[type] = WHOLE | {type(None)}


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter: its name (empty when it has only a place), the kinds it takes, its default."""

    name: str = ""
    kinds: frozenset[type] = ANY
    default: Any = REQUIRED


@dataclass(frozen=True, slots=True)
class Known:
    """A function of the language: run(machine, *values), with the parameters after the machine."""

    run: Callable[..., Value]
    parameters: tuple[Parameter, ...] = ()


def arranged(
    name: str, parameters: Sequence[Parameter], values: Sequence[Value], named: Mapping[str, Value]
) -> list[Value]:
    """The value of each parameter in order, each of a kind that fits."""
    if len(values) > len(parameters):
        raise Trouble("arguments_too_many", name=name, most=len(parameters), given=len(values))
    by_name = {parameter.name for parameter in parameters[len(values) :] if parameter.name}
    for one in named:
        if one not in by_name:
            raise Trouble("argument_unknown", name=name, parameter=one)
    return [
        fitting(
            name, parameter, values[place] if place < len(values) else named.get(parameter.name, REQUIRED)
        )
        for place, parameter in enumerate(parameters)
    ]


def fitting(name: str, parameter: Parameter, value: Value) -> Value:
    """The value given or the default, of a kind that the parameter takes."""
    if value is REQUIRED:
        if parameter.default is REQUIRED:
            raise Trouble("arguments_too_few", name=name)
        return parameter.default
    if parameter.kinds and type(value) not in parameter.kinds:
        raise Trouble("argument_kind", name=name, kind=kind_of(value))
    return value


def only(name: str, named: Mapping[str, Value], allowed: Sequence[str] = ()) -> None:
    """Trouble for an argument by name that is not among those allowed."""
    for one in named:
        if one not in allowed:
            raise Trouble("argument_unknown", name=name, parameter=one)
