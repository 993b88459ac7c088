"""The methods of texts; each result is sized before it is made."""

from __future__ import annotations

from collections.abc import Callable

from pix.engine.program.machine import Machine
from pix.engine.program.signatures import TEXT, TEXT_OR_NONE, WHOLE_OR_NONE, Known, Parameter
from pix.engine.program.trouble import Trouble
from pix.engine.program.values import WHOLE, Value, kind_of

# A letter may become three when its case changes.
CASE_GROWTH = 3
PIECE_BYTES = 90
ENDS = Parameter(kinds=TEXT | {tuple})
BOUNDS = (Parameter(kinds=WHOLE_OR_NONE, default=None), Parameter(kinds=WHOLE_OR_NONE, default=None))


def changed(name: str) -> Known:
    """A method that gives a text of about the same length."""
    native = getattr(str, name)

    def run(machine: Machine, text: str) -> str:
        machine.expect_text(len(text))
        made: str = native(text)
        if len(made) > machine.limits.text:
            raise Trouble("text_too_long", most=machine.limits.text)
        machine.hold((CASE_GROWTH - 1) * len(text))
        return made

    return Known(run)


def stripped(name: str) -> Known:
    """A method that takes characters away."""
    native = getattr(str, name)

    def run(machine: Machine, text: str, characters: str | None) -> str:
        machine.expect_text(len(text))
        machine.spend(len(characters or "") * len(text) >> 10)
        return str(native(text, characters))

    return Known(run, (Parameter(kinds=TEXT_OR_NONE, default=None),))


def asked(name: str) -> Known:
    """A question about a text."""
    native = getattr(str, name)

    def run(machine: Machine, text: str) -> bool:
        machine.spend(len(text) >> 7)
        return bool(native(text))

    return Known(run)


def searched(name: str) -> Known:
    """A place or a number of times; index and rindex must find."""
    native = getattr(str, name)

    def run(machine: Machine, text: str, sought: str, first: int | None, last: int | None) -> int:
        machine.spend(len(text) >> 4)
        try:
            return int(native(text, sought, first, last))
        except ValueError:
            raise Trouble("not_in_text", name=name) from None

    return Known(run, (Parameter(kinds=TEXT), *BOUNDS))


def ended(name: str) -> Known:
    """Whether a text begins or ends with another, or with one of several."""
    native = getattr(str, name)

    def run(machine: Machine, text: str, ends: Value, first: int | None, last: int | None) -> bool:
        machine.spend(len(ends) >> 6)
        if type(ends) is tuple and any(type(one) is not str for one in ends):
            raise Trouble("argument_kind", name=name, kind="tuple")
        return bool(native(text, ends, first, last))

    return Known(run, (ENDS, *BOUNDS))


def cut_up(name: str) -> Known:
    """A text cut at a separator, or at spaces."""
    native = getattr(str, name)

    def run(machine: Machine, text: str, separator: str | None, most: int) -> list[str]:
        refuse_empty(separator)
        machine.expect_text(len(text))
        pieces: list[str] = native(text, separator, max(-1, min(most, len(text) + 1)))
        machine.expect_items(len(pieces), PIECE_BYTES)
        return pieces

    return Known(run, (Parameter("sep", TEXT_OR_NONE, None), Parameter("maxsplit", WHOLE, -1)))


def cut_in_three(name: str) -> Known:
    """A text cut once: before, separator, after."""
    native = getattr(str, name)

    def run(machine: Machine, text: str, separator: str) -> tuple[str, str, str]:
        refuse_empty(separator)
        machine.expect_text(len(text))
        pieces: tuple[str, str, str] = native(text, separator)
        return pieces

    return Known(run, (Parameter(kinds=TEXT),))


def refuse_empty(separator: str | None) -> None:
    """Nothing is cut at nothing."""
    if separator == "":
        raise Trouble("empty_separator")


def widened(name: str) -> Known:
    """A text put in a wider field."""
    native: Callable[[str, int, str], str] = getattr(str, name)

    def run(machine: Machine, text: str, width: int, filled: str) -> str:
        if len(filled) != 1:
            raise Trouble("one_character", name=name, length=len(filled))
        machine.expect_text(max(width, len(text)))
        return native(text, width, filled)

    return Known(run, (Parameter(kinds=WHOLE), Parameter(kinds=TEXT, default=" ")))


def zero_filled(machine: Machine, text: str, width: int) -> str:
    """Zeros before a number written as text."""
    machine.expect_text(max(width, len(text)))
    return text.zfill(width)


def replaced(machine: Machine, text: str, old: str, new: str, most: int) -> str:
    """Each old part, or the first so many, made new."""
    machine.spend(len(text) >> 4)
    times = text.count(old) if most < 0 else min(most, text.count(old))
    machine.expect_text(len(text) + times * (len(new) - len(old)))
    return text.replace(old, new, times)


def joined(machine: Machine, glue: str, pieces: Value) -> str:
    """Texts put end to end with a glue between."""
    parts = machine.items_of(pieces)
    for part in parts:
        if type(part) is not str:
            raise Trouble("join_of", kind=kind_of(part))
    machine.expect_text(sum(map(len, parts)) + len(glue) * max(0, len(parts) - 1))
    return glue.join(parts)


def without(name: str) -> Known:
    """A text less its beginning or its end."""
    native = getattr(str, name)

    def run(machine: Machine, text: str, part: str) -> str:
        machine.expect_text(len(text))
        return str(native(text, part))

    return Known(run, (Parameter(kinds=TEXT),))


def lines(machine: Machine, text: str) -> list[str]:
    """The lines of a text."""
    machine.expect_text(len(text))
    pieces = text.splitlines()
    machine.expect_items(len(pieces), PIECE_BYTES)
    return pieces


TEXT_METHODS: dict[str, Known] = {
    **{name: changed(name) for name in ("upper", "lower", "capitalize", "title", "swapcase", "casefold")},
    **{name: stripped(name) for name in ("strip", "lstrip", "rstrip")},
    **{
        name: asked(name)
        for name in (
            "isdigit",
            "isalpha",
            "isalnum",
            "isupper",
            "islower",
            "isspace",
            "isnumeric",
            "isdecimal",
        )
    },
    **{name: searched(name) for name in ("find", "rfind", "index", "rindex", "count")},
    **{name: ended(name) for name in ("startswith", "endswith")},
    **{name: cut_up(name) for name in ("split", "rsplit")},
    **{name: cut_in_three(name) for name in ("partition", "rpartition")},
    **{name: widened(name) for name in ("center", "ljust", "rjust")},
    **{name: without(name) for name in ("removeprefix", "removesuffix")},
    "zfill": Known(zero_filled, (Parameter(kinds=WHOLE),)),
    "replace": Known(
        replaced, (Parameter(kinds=TEXT), Parameter(kinds=TEXT), Parameter(kinds=WHOLE, default=-1))
    ),
    "join": Known(joined, (Parameter(),)),
    "splitlines": Known(lines),
}
