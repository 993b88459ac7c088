"""Functions that choose between values, and say what a value is."""

from __future__ import annotations

from collections.abc import Callable

from pix.content.simulators.spreadsheet.formulas.arguments import Arguments, is_number
from pix.content.simulators.spreadsheet.formulas.values import Trouble, Value, sound, to_bool

Later = Callable[[], Value]


def if_(later: list[Later], lang: str) -> Value:
    """One of two values; the other is not worked out."""
    if not 2 <= len(later) <= 3:
        raise Trouble("#VALUE!")
    if to_bool(later[0](), lang):
        return later[1]()
    return later[2]() if len(later) > 2 else False


def ifs(later: list[Later], lang: str) -> Value:
    """The value after the first condition that holds."""
    if not later or len(later) % 2:
        raise Trouble("#VALUE!")
    for at in range(0, len(later), 2):
        if to_bool(later[at](), lang):
            return later[at + 1]()
    raise Trouble("#N/A")


def if_error(later: list[Later], _lang: str) -> Value:
    """A value, or another when it cannot be worked out."""
    if len(later) != 2:
        raise Trouble("#VALUE!")
    try:
        return later[0]()
    except Trouble:
        return later[1]()


LAZY: dict[str, Callable[[list[Later], str], Value]] = {"IF": if_, "IFS": ifs, "IFERROR": if_error}


def conditions(given: Arguments) -> list[bool]:
    """The conditions of all arguments; empty cells and texts of ranges are passed over."""
    found = [
        to_bool(value, given.lang)
        for at in range(len(given))
        for value in given.flat(at)
        if not isinstance(given.given[at], list) or not isinstance(sound(value), str | None)
    ]
    if not found:
        raise Trouble("#VALUE!")
    return found


def _kind(accepts: Callable[[Value], bool]) -> Callable[[Arguments], bool]:
    return lambda given: accepts(given.flat(0)[0])


CHOOSING: dict[str, tuple[int, int, Callable[[Arguments], Value]]] = {
    "AND": (1, 30, lambda given: all(conditions(given))),
    "OR": (1, 30, lambda given: any(conditions(given))),
    "NOT": (1, 1, lambda given: not given.truth(0)),
    "ISBLANK": (1, 1, _kind(lambda value: value is None)),
    "ISNUMBER": (1, 1, _kind(is_number)),
    "ISTEXT": (1, 1, _kind(lambda value: isinstance(value, str))),
    "ISERROR": (1, 1, _kind(lambda value: isinstance(value, Trouble))),
}
