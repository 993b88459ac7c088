"""Functions over numbers: adding up, counting, rounding."""

from __future__ import annotations

import math
from collections.abc import Callable
from decimal import ROUND_DOWN, ROUND_HALF_UP, ROUND_UP, Decimal

from pix.content.simulators.spreadsheet.formulas.arguments import Arguments, is_number
from pix.content.simulators.spreadsheet.formulas.values import Trouble, Value, finite, rounded, sound

MANY = 30


def average(numbers: list[float]) -> float:
    """The mean; none without numbers."""
    if not numbers:
        raise Trouble("#DIV/0!")
    return math.fsum(numbers) / len(numbers)


def median(numbers: list[float]) -> float:
    """The middle one, or the mean of the two in the middle."""
    if not numbers:
        raise Trouble("#NUM!")
    row, half = sorted(numbers), len(numbers) // 2
    return row[half] if len(row) % 2 else (row[half - 1] + row[half]) / 2


def deviation(numbers: list[float]) -> float:
    """The standard deviation of a sample."""
    if len(numbers) < 2:
        raise Trouble("#DIV/0!")
    mean = average(numbers)
    return math.sqrt(math.fsum((number - mean) ** 2 for number in numbers) / (len(numbers) - 1))


def rounding(mode: str) -> Callable[[Arguments], float]:
    """A function that rounds in one way, at a number of decimals that may be negative."""

    def rounder(given: Arguments) -> float:
        number, places = given.number(0), max(-20, min(20, given.whole(1)))
        step = Decimal(1).scaleb(-places)
        scaled = (Decimal(f"{number:.15g}") / step).quantize(Decimal(1), rounding=mode)
        return float(scaled * step)

    return rounder


def remainder(given: Arguments) -> float:
    """What is left of a division, with the sign of the divisor."""
    number, by = given.number(0), given.number(1)
    if by == 0:
        raise Trouble("#DIV/0!")
    return rounded(number - by * math.floor(rounded(number / by)))


def root(given: Arguments) -> float:
    """The square root."""
    if given.number(0) < 0:
        raise Trouble("#NUM!")
    return math.sqrt(given.number(0))


def raised(given: Arguments) -> float:
    """One number to the power of another."""
    one, other = given.number(0), given.number(1)
    if one == 0 and other <= 0:
        raise Trouble("#NUM!" if other == 0 else "#DIV/0!")
    if one < 0 and other != math.floor(other):
        raise Trouble("#NUM!")
    return finite(math.pow(one, other))


def sumproduct(given: Arguments) -> float:
    """The sum of the products, line by line, of ranges of one shape."""
    shapes = {(len(given.grid(at)), len(given.grid(at)[0])) for at in range(len(given))}
    if len(shapes) > 1:
        raise Trouble("#VALUE!")
    columns = [[_number_or_none(value) for value in given.flat(at)] for at in range(len(given))]
    return math.fsum(math.prod(line) for line in zip(*columns, strict=True))


def _number_or_none(value: Value) -> float:
    """A number; what is no number counts for nothing."""
    found = sound(value)
    return float(found) if isinstance(found, int | float) and not isinstance(found, bool) else 0.0


def nth(direction: int) -> Callable[[Arguments], float]:
    """The nth greatest (-1) or least (1) number of a range."""

    def ranked(given: Arguments) -> float:
        row, at = sorted(given.numbers(0, 1), key=lambda number: direction * number), given.whole(1)
        if not 1 <= at <= len(row):
            raise Trouble("#NUM!")
        return row[at - 1]

    return ranked


def rank(given: Arguments) -> float:
    """The place of a number among others, the greatest first unless the third argument is true."""
    number, others = rounded(given.number(0)), [rounded(one) for one in given.numbers(1, 2)]
    if number not in others:
        raise Trouble("#N/A")
    rising = len(given) > 2 and given.truth(2)
    return 1.0 + sum(1 for other in others if (other < number if rising else other > number))


def count_if(given: Arguments) -> float:
    """How many values meet each criterion at once."""
    return float(sum(_all_met(given, 0)))


def _all_met(given: Arguments, first: int) -> list[bool]:
    """Which places meet all the pairs of range and criterion."""
    if (len(given) - first) % 2:
        raise Trouble("#VALUE!")
    rows = [given.meeting(at, at + 1) for at in range(first, len(given), 2)]
    if len({len(row) for row in rows}) > 1:
        raise Trouble("#VALUE!")
    return [all(marks) for marks in zip(*rows, strict=True)]


def _chosen(given: Arguments, values_at: int, met: list[bool]) -> list[float]:
    values = given.flat(values_at)
    if len(values) != len(met):
        raise Trouble("#VALUE!")
    chosen = [value for value, is_met in zip(values, met, strict=True) if is_met]
    return Arguments([[chosen]], given.lang).numbers()


def sum_if(given: Arguments) -> float:
    """The sum of the values beside those that meet a criterion."""
    return math.fsum(_chosen(given, 2 if len(given) > 2 else 0, given.meeting(0, 1)))


def average_if(given: Arguments) -> float:
    """The mean of the values beside those that meet a criterion."""
    return average(_chosen(given, 2 if len(given) > 2 else 0, given.meeting(0, 1)))


COUNTING: dict[str, tuple[int, int, Callable[[Arguments], float]]] = {
    "SUM": (1, MANY, lambda given: math.fsum(given.numbers())),
    "AVERAGE": (1, MANY, lambda given: average(given.numbers())),
    "MIN": (1, MANY, lambda given: min(given.numbers(), default=0.0)),
    "MAX": (1, MANY, lambda given: max(given.numbers(), default=0.0)),
    "MEDIAN": (1, MANY, lambda given: median(given.numbers())),
    "STDEV": (1, MANY, lambda given: deviation(given.numbers())),
    "PRODUCT": (1, MANY, lambda given: finite(math.prod(given.numbers()) if given.numbers() else 0.0)),
    "COUNT": (
        1,
        MANY,
        lambda given: float(sum(is_number(v) for at in range(len(given)) for v in given.flat(at))),
    ),
    "COUNTA": (
        1,
        MANY,
        lambda given: float(sum(v is not None for at in range(len(given)) for v in given.flat(at))),
    ),
    "COUNTBLANK": (1, 1, lambda given: float(sum(value is None or value == "" for value in given.flat(0)))),
    "COUNTIF": (2, 2, count_if),
    "COUNTIFS": (2, MANY, count_if),
    "SUMIF": (2, 3, sum_if),
    "SUMIFS": (3, MANY, lambda given: math.fsum(_chosen(given, 0, _all_met(given, 1)))),
    "AVERAGEIF": (2, 3, average_if),
    "AVERAGEIFS": (3, MANY, lambda given: average(_chosen(given, 0, _all_met(given, 1)))),
    "SUMPRODUCT": (1, MANY, sumproduct),
    "LARGE": (2, 2, nth(-1)),
    "SMALL": (2, 2, nth(1)),
    "RANK": (2, 3, rank),
    "ROUND": (1, 2, rounding(ROUND_HALF_UP)),
    "ROUNDUP": (1, 2, rounding(ROUND_UP)),
    "ROUNDDOWN": (1, 2, rounding(ROUND_DOWN)),
    "INT": (1, 1, lambda given: float(math.floor(rounded(given.number(0))))),
    "ABS": (1, 1, lambda given: abs(given.number(0))),
    "MOD": (2, 2, remainder),
    "SQRT": (1, 1, root),
    "POWER": (2, 2, raised),
}
