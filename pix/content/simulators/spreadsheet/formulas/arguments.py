"""What a function is given: values and ranges, read as the function needs them."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from pix.content.simulators.spreadsheet.formulas.values import (
    Grid,
    Trouble,
    Value,
    compared,
    number_in,
    rounded,
    sound,
    to_bool,
    to_number,
    to_text,
)

CRITERION = re.compile(r"(<=|>=|<>|=|<|>)?(.*)$", re.DOTALL)
# How far a difference goes, by the sign of a criterion.
ORDERS: dict[str, Callable[[int], bool]] = {
    "<": lambda order: order < 0,
    ">": lambda order: order > 0,
    "<=": lambda order: order <= 0,
    ">=": lambda order: order >= 0,
}


@dataclass(frozen=True)
class Arguments:
    """The arguments of one call."""

    given: list[Value | Grid]
    lang: str

    def __len__(self) -> int:
        return len(self.given)

    def value(self, at: int) -> float | str | bool | None:
        """One value."""
        found = self.given[at]
        if isinstance(found, list):
            if len(found) != 1 or len(found[0]) != 1:
                raise Trouble("#VALUE!")
            found = found[0][0]
        return sound(found)

    def number(self, at: int, without: float = 0.0) -> float:
        """One number; another when the argument is left out."""
        return to_number(self.value(at), self.lang) if at < len(self.given) else without

    def whole(self, at: int, without: int = 0) -> int:
        """One whole number, cut."""
        number = self.number(at, float(without))
        if abs(number) > 1e9:
            raise Trouble("#NUM!")
        return math.trunc(rounded(number))

    def text(self, at: int) -> str:
        """One text."""
        return to_text(self.value(at), self.lang)

    def truth(self, at: int) -> bool:
        """One condition."""
        return to_bool(self.value(at), self.lang)

    def grid(self, at: int) -> Grid:
        """A range; a value is a range of one."""
        found = self.given[at]
        return found if isinstance(found, list) else [[found]]

    def flat(self, at: int) -> list[Value]:
        """The values of a range, line by line."""
        return [value for line in self.grid(at) for value in line]

    def numbers(self, first: int = 0, last: int | None = None) -> list[float]:
        """The numbers of all arguments: in ranges, texts and true or false are passed over."""
        return [
            number
            for at in range(first, len(self.given) if last is None else last)
            for number in self._numbers(at)
        ]

    def _numbers(self, at: int) -> Iterator[float]:
        found = self.given[at]
        if not isinstance(found, list):
            if found is not None:
                yield to_number(found, self.lang)
            return
        for value in self.flat(at):
            if is_number(sound(value)):
                yield float(value)  # type: ignore[arg-type]

    def meeting(self, at: int, criterion_at: int) -> list[bool]:
        """Which values of a range meet a criterion."""
        meets = criterion(self.value(criterion_at), self.lang)
        return [meets(value) for value in self.flat(at)]


def is_number(value: object) -> bool:
    """Whether a value is a number; true and false are not."""
    return isinstance(value, int | float) and not isinstance(value, bool)


def criterion(wanted: Value, lang: str) -> Callable[[Value], bool]:
    """What a criterion such as 12, "Lyon", ">=10", "<>" or "a*" accepts."""
    if not isinstance(wanted, str):
        return lambda value: _same(value, 0.0 if wanted is None else wanted)
    found = CRITERION.match(wanted)
    sign, text = (found[1] or "", found[2]) if found else ("", wanted)
    number = number_in(text, lang)
    aim: Value = text if number is None else number
    if sign in ORDERS:
        return lambda value: _same_kind(value, aim) and ORDERS[sign](compared(value, aim))
    equal = _equal_to(aim)
    return (lambda value: not equal(value)) if sign == "<>" else equal


def _equal_to(aim: Value) -> Callable[[Value], bool]:
    if not isinstance(aim, str):
        return lambda value: _same(value, aim)
    if not aim:
        return lambda value: value is None or value == ""
    parts = pieces(aim.lower())
    return lambda value: isinstance(value, str) and like(value.lower(), parts)


def pieces(pattern: str) -> list[list[str]]:
    """What stands between the stars; "" is any one character, a ~ makes the next sign plain."""
    found: list[list[str]] = [[]]
    for part in re.findall(r"~[*?~]|.", pattern, re.DOTALL):
        if part == "*":
            found.append([])
        else:
            found[-1].append("" if part == "?" else part[-1])
    return found


def like(text: str, parts: list[list[str]]) -> bool:
    """Whether a text has the pieces in order, without ever going back: no pattern keeps a server busy."""
    if not _stands(text, 0, parts[0]) or (len(parts) == 1 and len(text) != len(parts[0])):
        return False
    at = len(parts[0])
    for part in parts[1:-1]:
        at = next((one for one in range(at, len(text) + 1) if _stands(text, one, part)), len(text) + 1) + len(
            part
        )
    last = parts[-1] if len(parts) > 1 else []
    return len(text) - len(last) >= at and _stands(text, len(text) - len(last), last)


def _stands(text: str, at: int, part: list[str]) -> bool:
    return at + len(part) <= len(text) and all(one in {"", text[at + n]} for n, one in enumerate(part))


def _same_kind(value: Value, aim: Value) -> bool:
    return is_number(value) if is_number(aim) else isinstance(value, str)


def _same(value: Value, aim: Value) -> bool:
    if isinstance(value, Trouble) or value is None:
        return False
    return (
        _same_kind(value, aim) and type(value) is not bool and compared(value, aim) == 0
        if is_number(aim)
        else value is aim
    )
