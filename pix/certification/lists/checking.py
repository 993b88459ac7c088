"""Check a whole list: nothing is kept, every mistake is told with its line and column."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from django.utils.translation import gettext as _

from pix.certification.entry import plain
from pix.certification.lists.checked import Checked, Group, Mistake
from pix.certification.lists.columns import Column, columns_of
from pix.certification.lists.header import language, placed_columns
from pix.certification.lists.limits import FORMULA
from pix.certification.lists.people import candidate_of, has_candidate
from pix.certification.lists.sittings import Sittings
from pix.certification.models import Centre

Rows = Sequence[Sequence[str]]
Cells = Mapping[str, str]


def check(rows: Rows, centre: Centre, *, scheme_id: int, now: datetime) -> Checked:
    """The sessions and candidates of a list, and its mistakes in the order of its lines."""
    first = next((at for at, row in enumerate(rows) if row), 0)
    columns = columns_of(centre)
    placed, mistakes = placed_columns(first + 1, rows[first] if rows else [], columns)
    if mistakes:
        # Under a header that is wrong, each line would be told wrong for nothing.
        return Checked([], mistakes)
    lines = [
        (line, cells_of(row, placed)) for line, row in enumerate(rows, start=1) if line > first + 1 and row
    ]
    if not lines:
        return Checked([], [Mistake(first + 2, "", "", _("The list has no line under its header."))])
    numbers = {cells["number"] for _line, cells in lines if cells.get("number")}
    sittings = Sittings(centre, numbers, scheme_id, now)
    names = {column.key: column.name(language()) for column in columns}
    for line, cells in lines:
        mistakes += told(line, cells, names, checked_line(line, cells, sittings, now.date()))
    return Checked(list(sittings.groups.values()), mistakes)


def cells_of(row: Sequence[str], placed: Mapping[int, Column]) -> dict[str, str]:
    """The filled cells of a line by column."""
    return {placed[at].key: text for at, text in enumerate(row) if text and at in placed}


def checked_line(line: int, cells: Cells, sittings: Sittings, today: date) -> dict[str, str]:
    """Put the line's candidate in its session; what is wrong, by column."""
    group, problems = sittings.group_of(line, cells)
    if not has_candidate(cells):
        return problems
    facts, wrong = candidate_of(cells, sittings.centre, today)
    problems = {**problems, **wrong}
    if not wrong and (twin := twin_of(group, facts, line)):
        problems["last_name"] = twin
    if not problems:
        group.candidates.append(facts)
    return problems


def twin_of(group: Group, facts: Mapping[str, Any], line: int) -> str:
    """Who of the session is the same person; "" for a newcomer, who is noted."""
    who = (plain(facts["last_name"]), plain(facts["first_name"]), facts["born_on"])
    if who not in group.known:
        group.known[who] = line
        return ""
    if not group.known[who]:
        return _("This person is already in the session.")
    return _("This person is already on line %(line)s.") % {"line": group.known[who]}


def told(line: int, cells: Cells, names: Mapping[str, str], problems: Mapping[str, str]) -> Iterator[Mistake]:
    """The problems of a line in the order of the columns."""
    for key, name in names.items():
        if key in problems:
            value = cells.get(key, "")
            yield Mistake(line, name, "" if value == FORMULA else value, problems[key])
