"""The first line of a list: which column stands where."""

from __future__ import annotations

from collections.abc import Sequence

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from pix.certification.entry import plain
from pix.certification.lists.checked import Mistake
from pix.certification.lists.columns import SESSION_KEYS, Column, known_names


def language() -> str:
    """The language in which columns are named to the reader."""
    return get_language() or "fr"


def placed_columns(
    line: int, cells: Sequence[str], columns: Sequence[Column]
) -> tuple[dict[int, Column], list[Mistake]]:
    """The columns by their place, and what is unknown, double or missing among them."""
    names = known_names(columns)
    placed: dict[int, Column] = {}
    mistakes: list[Mistake] = []
    for at, cell in enumerate(cells):
        column = names.get(plain(cell))
        if column is None:
            if cell:
                mistakes.append(
                    Mistake(line, cell, cell, _("This column is not one of a list: take it out."))
                )
        elif column in placed.values():
            mistakes.append(Mistake(line, cell, cell, _("This column is there twice: keep one.")))
        else:
            placed[at] = column
    return placed, mistakes + missing(line, placed, columns)


def missing(line: int, placed: dict[int, Column], columns: Sequence[Column]) -> list[Mistake]:
    """The required columns that are not there; a list of numbered sessions needs none of the sessions'."""
    present = {column.key for column in placed.values()}
    spared = set(SESSION_KEYS) if "number" in present else set()
    return [
        Mistake(line, column.name(language()), "", _("This column is missing."))
        for column in columns
        if column.is_required and column.key not in present | spared
    ]
