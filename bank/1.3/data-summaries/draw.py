"""Draws for summaries of data."""

from collections.abc import Sequence
from datetime import date, timedelta

from pix.content.drawing import Dice, Drawn, File
from pix.content.drawing.wording import SIDE, tenths
from pix.content.files import ods


def _plain(value: int) -> str:
    """A number of tenths as the grader reads it."""
    return tenths(value, "en")


def _even_mean(values: Sequence[int]) -> list[int]:
    """The values, the first one raised so that the mean is a whole number of tenths."""
    gap = -sum(values) % len(values)
    return [values[0] + gap, *values[1:]]


def readings(dice: Dice, locale: str) -> Drawn:
    """A workbook of fifty days, some not measured: minimum, maximum, mean."""
    side = SIDE[locale]
    values = _even_mean(
        [dice.integer(95, 140), *(dice.integer(45, 290) for _ in range(dice.integer(39, 44)))]
    )
    low, high, mean = min(values), max(values), sum(values) // len(values)
    cells: list[int | None] = [*values, *[None] * (50 - len(values))]
    cells = [cells[0], *dice.shuffle(cells[1:])]
    start = date(2021, 3, 1)
    heads = (("Jour", "Température (°C)"), ("Day", "Temperature (°C)"))[side]
    rows = [(start + timedelta(days=n), None if cell is None else cell / 10) for n, cell in enumerate(cells)]
    right = {"low": _plain(low), "high": _plain(high), "mean": _plain(mean)}
    with_zeros = round(sum(values) / 50)
    return Drawn(
        solution={key: [text] for key, text in right.items()},
        values={
            "low": tenths(low, locale),
            "high": tenths(high, locale),
            "mean": tenths(mean, locale),
            "count": len(values),
        },
        files=[
            File(("releves.ods", "readings.ods")[side], ods({("Relevés", "Readings")[side]: [heads, *rows]}))
        ],
        right=[right],
        wrong=[
            {**right, "mean": _plain(with_zeros)},
            {**right, "low": "0"},
            {**right, "mean": _plain((low + high) // 2 + 1)},
        ],
    )


def short_series(dice: Dice, locale: str) -> Drawn:
    """Seven days of which one was not measured: minimum, maximum, mean."""
    names = (
        ("lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."),
        ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    )[SIDE[locale]]
    hole = dice.integer(1, 5)
    values = dice.shuffle(_even_mean([dice.integer(20, 60) for _ in range(6)]))
    low, high, mean = min(values), max(values), sum(values) // 6
    cells = [*map(str, values[:hole]), " ", *map(str, values[hole:])]
    table = "\n".join(f"| {' | '.join(row)} |" for row in (names, ["---"] * 7, cells))
    right = {"low": str(low), "high": str(high), "mean": str(mean)}
    return Drawn(
        solution={key: [text] for key, text in right.items()},
        values={"table": table, **right, "sum": sum(values)},
        right=[right],
        wrong=[
            {**right, "mean": f"{sum(values) / 7:.1f}"},
            {**right, "low": "0"},
            {**right, "mean": str(sum(values))},
        ],
    )


def change(dice: Dice, locale: str) -> Drawn:
    """A number before and after: the change in per cent of the first."""
    side, percent, base = SIDE[locale], dice.integer(4, 60, 2), dice.integer(100, 800, 50)
    up = dice.chance(0.6)
    gap = base * percent // 100
    after = base + gap if up else base - gap
    wrong = [
        f"{100 * gap / after:.1f}",
        str(gap),
        f"{100 * after / base:.0f}",
        str(percent // 10) if percent > 10 else "1",
    ]
    verb = (("augmenté", "baissé"), ("grown", "fallen"))[side][0 if up else 1]
    return Drawn(
        solution=[str(percent)],
        values={"before": base, "after": after, "verb": verb, "gap": gap, "percent": percent},
        right=[str(percent)],
        wrong=list(dict.fromkeys(text for text in wrong if float(text) != percent)),
    )


def share(dice: Dice, locale: str) -> Drawn:
    """Three groups: the share of one of them in the whole."""
    del locale
    total, percent = dice.integer(150, 600, 50), dice.integer(6, 44, 2)
    part = total * percent // 100
    second = (total - part) * dice.integer(30, 60) // 100
    third = total - part - second
    wrong = [f"{100 * part / (total - part):.1f}", str(part), f"{100 * part / second:.1f}"]
    return Drawn(
        solution=[str(percent)],
        values={"part": part, "second": second, "third": third, "total": total, "percent": percent},
        right=[str(percent)],
        wrong=list(dict.fromkeys(text for text in wrong if float(text) != percent)),
    )
