"""The functions that every program may call."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from pix.engine.program.conversions import TYPES, is_instance, type_of
from pix.engine.program.formatting import formatted, text_of, written
from pix.engine.program.invoking import Named, invoke
from pix.engine.program.machine import Machine
from pix.engine.program.operations import BINARY
from pix.engine.program.ordering import extreme, sorted_items
from pix.engine.program.signatures import TEXT, TEXT_OR_NONE, Known, Parameter, arranged, only
from pix.engine.program.trouble import Trouble
from pix.engine.program.values import NUMBERS, SIZED, WHOLE, Given, Stream, Value, kind_of

MOST_DIGITS = 400
SMALLEST_MODULUS = 2**64


def length(_machine: Machine, value: Value) -> int:
    """How many items or characters."""
    if type(value) not in SIZED:
        raise Trouble("no_length", kind=kind_of(value))
    return len(value)


def total(machine: Machine, items: Value, start: Value) -> Value:
    """The sum of items."""
    made = start
    for item in machine.each(items):
        if type(item) not in NUMBERS:
            made = BINARY["Add"](machine, made, item)
        else:
            made = (
                machine.number(made + item) if type(made) in NUMBERS else BINARY["Add"](machine, made, item)
            )
    return made


def most(name: str, sign: str) -> Given:
    """Max or min: of the items of one value, or of several values."""

    def run(machine: Machine, values: list[Value], named: Named) -> Value:
        only(name, named, ("key", "default"))
        if not values:
            raise Trouble("arguments_too_few", name=name)
        items = machine.items_of(values[0]) if len(values) == 1 else values
        if not items:
            if "default" in named:
                return named["default"]
            raise Trouble("most_of_nothing", name=name)
        return extreme(machine, items, named.get("key"), sign)

    return Given(name, run)


def absolute(machine: Machine, value: Value) -> Value:
    """The value without its sign."""
    return machine.number(abs(value))


def rounded(machine: Machine, value: Value, digits: Value) -> Value:
    """The nearest whole number, or number with so many decimals."""
    if digits is not None and abs(digits) > MOST_DIGITS:
        raise Trouble("number_too_big")
    try:
        return machine.number(round(value, digits))
    except (OverflowError, ValueError):
        raise Trouble("not_finite") from None


def in_order(machine: Machine, items: Value, key: Value, backwards: Value) -> Value:
    """A list of the items in order."""
    return sorted_items(machine, machine.items_of(items), key, backwards)


def backwards(machine: Machine, items: Value) -> Value:
    """The items from the last to the first."""
    if type(items) not in SIZED or type(items) is set:
        raise Trouble("not_reversible", kind=kind_of(items))
    return Stream("reversed", reversed(machine.items_of(items)), machine)


def numbered(machine: Machine, items: Value, start: int) -> Value:
    """Pairs (number, item)."""
    return Stream("enumerate", enumerate(machine.each(items), start), machine)


def side_by_side(machine: Machine, values: list[Value], named: Named) -> Value:
    """Tuples of the first items, of the second items, and so on to the end of the shortest."""
    only("zip", named)
    return Stream("zip", zip(*[machine.each(one) for one in values], strict=False), machine)


def every(machine: Machine, items: Value) -> bool:
    """Whether each item is true."""
    return all(machine.each(items))


def some(machine: Machine, items: Value) -> bool:
    """Whether an item is true."""
    return any(machine.each(items))


def mapped(machine: Machine, values: list[Value], named: Named) -> Value:
    """The results of a function on each item."""
    only("map", named)
    if len(values) < 2:
        raise Trouble("arguments_too_few", name="map")
    rows = zip(*[machine.each(one) for one in values[1:]], strict=False)
    return Stream("map", (invoke(machine, values[0], list(row)) for row in rows), machine)


def filtered(machine: Machine, test: Value, items: Value) -> Value:
    """The items that pass a test."""
    return Stream("filter", passing(machine, test, items), machine)


def passing(machine: Machine, test: Value, items: Value) -> Iterator[Value]:
    """One by one, the items for which a function is true."""
    for item in machine.each(items):
        if invoke(machine, test, [item]) if test is not None else item:
            yield item


def following(_machine: Machine, items: Value, default: Value) -> Value:
    """The next item of what can be gone through once."""
    if not isinstance(items, Stream):
        raise Trouble("argument_kind", name="next", kind=kind_of(items))
    found = next(items, default)
    if found is ENDED:
        raise Trouble("stream_ended")
    return found


def divided(machine: Machine, left: Value, right: Value) -> Value:
    """Quotient and remainder."""
    return (BINARY["FloorDiv"](machine, left, right), BINARY["Mod"](machine, left, right))


def powered(machine: Machine, base: Value, exponent: Value, modulus: Value) -> Value:
    """A power, or its remainder."""
    if modulus is None:
        return BINARY["Pow"](machine, base, exponent)
    if not all(type(one) in WHOLE for one in (base, exponent, modulus)):
        raise Trouble("argument_kind", name="pow", kind=kind_of(base))
    if modulus == 0 or exponent < 0:
        raise Trouble("zero_division" if modulus == 0 else "no_real_result")
    if max(base, exponent, abs(modulus)) >= SMALLEST_MODULUS:
        raise Trouble("number_too_big")
    machine.spend(10)
    return pow(base, exponent, modulus)


def character(_machine: Machine, code: int) -> str:
    """The character of a code."""
    if not 0 <= code < 0x110000:
        raise Trouble("no_character")
    return chr(code)


def code_of(_machine: Machine, text: str) -> int:
    """The code of a character."""
    if len(text) != 1:
        raise Trouble("one_character", name="ord", length=len(text))
    return ord(text)


def in_base(sign: str) -> Known:
    """A whole number written in another base."""
    return Known(lambda machine, value: machine.text(format(value, f"#{sign}")), (Parameter(kinds=WHOLE),))


def shown(machine: Machine, values: list[Value], named: Named) -> None:
    """Print values: a space between, a new line after, or what sep and end say."""
    only("print", named, ("sep", "end"))
    separator, end = arranged("print", PRINTING, [], named)
    glue = " " if separator is None else separator
    for place, value in enumerate(values):
        machine.write((glue if place else "") + text_of(machine, value))
    machine.write("\n" if end is None else end)


def asked(machine: Machine, prompt: Value) -> str:
    """A line of input; the question is not part of what the program prints."""
    text_of(machine, prompt)
    return machine.text(machine.read_line())


def given(name: str, known: Known) -> Given:
    """A function with its parameters, as the program sees it."""

    def run(machine: Machine, values: list[Value], named: Named) -> Value:
        return known.run(machine, *arranged(name, known.parameters, values, named))

    return Given(name, run)


ENDED: Any = object()
PRINTING = (Parameter("sep", TEXT_OR_NONE, " "), Parameter("end", TEXT_OR_NONE, "\n"))
ITEMS = Parameter()
SORTING = (ITEMS, Parameter("key", default=None), Parameter("reverse", default=False))
DIGITS = Parameter("ndigits", WHOLE | {type(None)}, None)
KNOWN: dict[str, Known] = {
    "len": Known(length, (ITEMS,)),
    "sum": Known(total, (ITEMS, Parameter("start", default=0))),
    "abs": Known(absolute, (Parameter(kinds=NUMBERS),)),
    "round": Known(rounded, (Parameter(kinds=NUMBERS), DIGITS)),
    "sorted": Known(in_order, SORTING),
    "reversed": Known(backwards, (ITEMS,)),
    "enumerate": Known(numbered, (ITEMS, Parameter("start", WHOLE, 0))),
    "all": Known(every, (ITEMS,)),
    "any": Known(some, (ITEMS,)),
    "filter": Known(filtered, (Parameter(), ITEMS)),
    "next": Known(following, (Parameter(), Parameter(default=ENDED))),
    "divmod": Known(divided, (Parameter(kinds=NUMBERS), Parameter(kinds=NUMBERS))),
    "pow": Known(powered, (Parameter("base"), Parameter("exp"), Parameter("mod", default=None))),
    "chr": Known(character, (Parameter(kinds=WHOLE),)),
    "ord": Known(code_of, (Parameter(kinds=TEXT),)),
    "bin": in_base("b"),
    "oct": in_base("o"),
    "hex": in_base("x"),
    "repr": Known(written, (Parameter(),)),
    "format": Known(formatted, (Parameter(), Parameter(kinds=TEXT, default=""))),
    "input": Known(asked, (Parameter(default=""),)),
    "isinstance": Known(is_instance, (Parameter(), Parameter())),
}
FUNCTIONS: Mapping[str, Value] = {
    **TYPES,
    **{name: given(name, known) for name, known in KNOWN.items()},
    "max": most("max", "Gt"),
    "min": most("min", "Lt"),
    "zip": Given("zip", side_by_side),
    "map": Given("map", mapped),
    "print": Given("print", shown),
    "type": Given("type", type_of, type),
    "__name__": "__main__",
}
