"""Functions over texts and dates. A date is its number of days since 30 December 1899."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from pix.content.simulators.spreadsheet.formulas.arguments import Arguments
from pix.content.simulators.spreadsheet.formulas.values import Trouble, Value, number_in, to_text

DAY_ZERO = date(1899, 12, 30).toordinal()
LAST_DAY = 2_958_465
LONGEST = 5000


def short(text: str) -> str:
    """The text, when a cell may hold it."""
    if len(text) > LONGEST:
        raise Trouble("#VALUE!")
    return text


def concat(given: Arguments) -> str:
    """All the values, one after the other."""
    return short("".join(to_text(value, given.lang) for at in range(len(given)) for value in given.flat(at)))


def length(given: Arguments, at: int, without: int = 1) -> int:
    """A number of characters."""
    number = given.whole(at, without)
    if number < 0:
        raise Trouble("#VALUE!")
    return number


def right(given: Arguments) -> str:
    """The last characters."""
    text = given.text(0)
    return text[max(0, len(text) - length(given, 1)) :]


def middle(given: Arguments) -> str:
    """Some characters from a place on."""
    first = given.whole(1)
    if first < 1:
        raise Trouble("#VALUE!")
    return given.text(0)[first - 1 : first - 1 + length(given, 2)]


def find(given: Arguments) -> float:
    """Where a text begins in another, in the same case."""
    start = given.whole(2, 1)
    at = given.text(1).find(given.text(0), start - 1) if start > 0 else -1
    if at < 0:
        raise Trouble("#VALUE!")
    return at + 1.0


def substitute(given: Arguments) -> str:
    """A text in which another is replaced."""
    return short(given.text(0).replace(given.text(1), given.text(2))) if given.text(1) else given.text(0)


def proper(given: Arguments) -> str:
    """Each word with a capital."""
    words, before = [], " "
    for letter in given.text(0):
        words.append(letter.lower() if before.isalpha() else letter.upper())
        before = letter
    return "".join(words)


def value(given: Arguments) -> float:
    """The number that a text is."""
    found = given.value(0)
    number = number_in(found, given.lang) if isinstance(found, str) else given.number(0)
    if number is None:
        raise Trouble("#VALUE!")
    return number


def date_number(given: Arguments) -> float:
    """The number of a day; a 13th month is the first of the next year."""
    year, month, day = given.whole(0), given.whole(1) - 1, given.whole(2)
    year, month = year + month // 12, month % 12 + 1
    if not 1900 <= year <= 9999:
        raise Trouble("#NUM!")
    return _within(date(year, month, 1).toordinal() - DAY_ZERO + day - 1)


def _within(number: int) -> float:
    if not 1 <= number <= LAST_DAY:
        raise Trouble("#NUM!")
    return float(number)


def day_of(number: int) -> date:
    """The day of a number."""
    return date.fromordinal(DAY_ZERO + int(_within(number)))


def _part(part: Callable[[date], int]) -> Callable[[Arguments], float]:
    return lambda given: float(part(day_of(given.whole(0))))


def weekday(given: Arguments) -> float:
    """The day of the week: 1 is Sunday, or Monday with a second argument of 2."""
    number = day_of(given.whole(0)).isoweekday()
    return float(number if given.whole(1, 1) == 2 else number % 7 + 1)


WRITING: dict[str, tuple[int, int, Callable[[Arguments], Value]]] = {
    "CONCAT": (1, 30, concat),
    "LEFT": (1, 2, lambda given: given.text(0)[: length(given, 1)]),
    "RIGHT": (1, 2, right),
    "MID": (3, 3, middle),
    "LEN": (1, 1, lambda given: float(len(given.text(0)))),
    "UPPER": (1, 1, lambda given: given.text(0).upper()),
    "LOWER": (1, 1, lambda given: given.text(0).lower()),
    "PROPER": (1, 1, proper),
    "TRIM": (1, 1, lambda given: " ".join(part for part in given.text(0).split(" ") if part)),
    "FIND": (2, 3, find),
    "SUBSTITUTE": (3, 3, substitute),
    "VALUE": (1, 1, value),
    "DATE": (3, 3, date_number),
    "YEAR": (1, 1, _part(lambda day: day.year)),
    "MONTH": (1, 1, _part(lambda day: day.month)),
    "DAY": (1, 1, _part(lambda day: day.day)),
    "WEEKDAY": (1, 2, weekday),
    "EXACT": (2, 2, lambda given: given.text(0) == given.text(1)),
}
