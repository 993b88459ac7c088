"""How draws write things in each language: which text of a pair, days, amounts, tables, neutral ids."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

Two = tuple[str, str]
"""A text in French and in English."""
SIDE = {"fr": 0, "en": 1}
MONTHS: Sequence[Two] = (
    ("janvier", "January"), ("février", "February"), ("mars", "March"), ("avril", "April"), ("mai", "May"),
    ("juin", "June"), ("juillet", "July"), ("août", "August"), ("septembre", "September"),
    ("octobre", "October"), ("novembre", "November"), ("décembre", "December"),
)  # fmt: skip


def lettered(texts: Sequence[str]) -> list[tuple[str, str]]:
    """Texts with neutral ids, in this order."""
    return list(zip("abcdefghij"[: len(texts)], texts, strict=True))


def long_day(day: date, locale: str) -> str:
    """A day in words."""
    number = "1er" if locale == "fr" and day.day == 1 else str(day.day)
    return f"{number} {MONTHS[day.month - 1][SIDE[locale]]} {day.year}"


def tenths(value: int, locale: str) -> str:
    """A number of tenths with its decimal sign."""
    return f"{value // 10}{',' if locale == 'fr' else '.'}{value % 10}"


def whole(value: int, locale: str) -> str:
    """A whole number with its thousands apart."""
    return f"{value:,}".replace(",", "\u202f" if locale == "fr" else ",")


def table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A table of texts."""
    return "\n".join(f"| {' | '.join(row)} |" for row in (heads, ["---"] * len(heads), *rows))
