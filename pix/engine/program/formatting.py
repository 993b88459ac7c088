"""Values as text: str, repr, print, f-strings and formats of bounded width."""

from __future__ import annotations

import ast
import re

from pix.engine.program.building import Context, Get, builds_value, value_of
from pix.engine.program.limits import FORMAT_WIDTH
from pix.engine.program.machine import Machine
from pix.engine.program.trouble import Trouble, cut
from pix.engine.program.values import NUMBERS, Frame, Value, kind_of

SPEC = re.compile(
    r"(?:.?[<>=^])?[-+ ]?#?0?(?P<width>\d{1,4})?[,_]?(?:\.(?P<precision>\d{1,4}))?[bdeEfFgGosxX%]?", re.DOTALL
)


def text_of(machine: Machine, value: Value) -> str:
    """What print shows of a value."""
    return value if type(value) is str else written(machine, value)


def written(machine: Machine, value: Value) -> str:
    """What Python would write to make the value; sized before it is made."""
    machine.expect_text(machine.size_of(value))
    return machine.text(repr(value))


def formatted(machine: Machine, value: Value, spec: str) -> str:
    """A number or a text in a format such as .2f or >10."""
    if not spec:
        return text_of(machine, value)
    match = SPEC.fullmatch(spec)
    if not match or max(int(match["width"] or 0), int(match["precision"] or 0)) > FORMAT_WIDTH:
        raise Trouble("format", spec=cut(spec, 20), kind=kind_of(value))
    if type(value) not in NUMBERS and type(value) is not str:
        raise Trouble("format", spec=cut(spec, 20), kind=kind_of(value))
    machine.expect_text(machine.size_of(value) + 2 * FORMAT_WIDTH)
    return native_format(value, spec)


def native_format(value: Value, spec: str) -> str:
    """Python's own format; it refuses what does not suit the kind of value."""
    try:
        return format(value, spec)
    except (ValueError, OverflowError):
        raise Trouble("format", spec=cut(spec, 20), kind=kind_of(value)) from None


@builds_value(ast.JoinedStr)
def f_string(node: ast.JoinedStr, context: Context) -> Get:
    """f"...{value}..."."""
    machine, parts = context.machine, [value_of(part, context) for part in node.values]

    def get(frame: Frame) -> Value:
        pieces = [part(frame) for part in parts]
        machine.expect_text(sum(map(len, pieces)))
        return "".join(pieces)

    return get


@builds_value(ast.FormattedValue)
def placeholder(node: ast.FormattedValue, context: Context) -> Get:
    """{value!r:spec} of an f-string."""
    machine, value = context.machine, value_of(node.value, context)
    spec = value_of(node.format_spec, context) if node.format_spec else None
    conversion = {ord("r"): written, ord("a"): written, ord("s"): text_of}.get(node.conversion)

    def get(frame: Frame) -> Value:
        shown = value(frame)
        if conversion:
            shown = conversion(machine, shown)
        return formatted(machine, shown, spec(frame) if spec else "")

    return get
