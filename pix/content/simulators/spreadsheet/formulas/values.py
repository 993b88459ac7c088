"""What a cell may hold: a number, a text, true or false, nothing, a trouble; how one becomes another."""

from __future__ import annotations

import math
import re

NUMBER = re.compile(r"\s*[-+]?(\d+([.,]\d*)?|[.,]\d+)([eE][-+]?\d{1,3})?\s*(%?)\s*$")
CODES = ("#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#N/A", "#NUM!", "#CYCLE!")


class Trouble(Exception):
    """What a cell shows when it cannot be worked out."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Trouble) and other.code == self.code

    def __hash__(self) -> int:
        return hash(self.code)


Value = float | str | bool | None | Trouble
Grid = list[list[Value]]


def rounded(number: float) -> float:
    """The number as people know it: fifteen digits, so that 0.1 + 0.2 is 0.3."""
    return float(f"{number:.15g}") + 0.0


def finite(number: float) -> float:
    """The number; #NUM! when there is none."""
    if not math.isfinite(number):
        raise Trouble("#NUM!")
    return number


def sound(value: Value) -> float | str | bool | None:
    """The value; its trouble is raised."""
    if isinstance(value, Trouble):
        raise value
    return value


def to_number(value: Value, lang: str) -> float:
    """A value in arithmetic: nothing is 0, true is 1, a text must read as a number."""
    found = sound(value)
    if found is None:
        return 0.0
    if isinstance(found, str):
        return _read(found, lang)
    return float(found)


def _read(text: str, lang: str) -> float:
    number = number_in(text, lang)
    if number is None:
        raise Trouble("#VALUE!")
    return number


def number_in(text: str, lang: str) -> float | None:
    """The number that a text is, with the decimal sign of a language; None when it is none."""
    found = NUMBER.match(text)
    if not found or ("." if lang == "fr" else ",") in text:
        return None
    number = float(text.replace(",", ".").replace("%", ""))
    return number / 100 if found[4] else number


def to_text(value: Value, lang: str) -> str:
    """A value beside a text."""
    found = sound(value)
    if found is None:
        return ""
    if isinstance(found, bool):
        return {True: ("VRAI", "TRUE"), False: ("FAUX", "FALSE")}[found][lang != "fr"]
    return found if isinstance(found, str) else _digits(found).replace(".", "," if lang == "fr" else ".")


def _digits(number: float) -> str:
    shown = rounded(number)
    if shown == int(shown) and abs(shown) < 1e21:
        return str(int(shown))
    return re.sub(r"e([-+])0(\d)", r"e\1\2", repr(shown))


def to_bool(value: Value, lang: str) -> bool:
    """A value as a condition."""
    found = sound(value)
    return found if isinstance(found, bool) else to_number(found, lang) != 0


def compared(one: Value, other: Value) -> int:
    """-1, 0 or 1: numbers come before texts, texts before true and false; nothing is 0 or an empty text."""
    first, second = _ranked(sound(one), sound(other)), _ranked(sound(other), sound(one))
    return (first > second) - (first < second)


def _ranked(value: Value, beside: Value) -> tuple[int, float, str]:
    if value is None:
        value = "" if isinstance(beside, str) else False if isinstance(beside, bool) else 0.0
    if isinstance(value, bool):
        return (2, float(value), "")
    return (1, 0.0, value.lower()) if isinstance(value, str) else (0, rounded(float(value)), "")  # type: ignore[arg-type]
