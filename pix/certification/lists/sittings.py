"""One line's session: the one that its number names, one to plan, or that of the line before."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from typing import Any

from django.utils.translation import gettext as _

from pix.certification.entry import plain
from pix.certification.lists import parsing
from pix.certification.lists.checked import Group
from pix.certification.lists.columns import SESSION, SESSION_KEYS
from pix.certification.lists.limits import FORMULA
from pix.certification.lists.parsing import Wrong
from pix.certification.models import Centre, Session
from pix.certification.planning import Plan, instant_of, is_within_agreement
from pix.certification.queries.centres import has_begun

Cells = Mapping[str, str]
Problems = dict[str, str]
FURTHEST = timedelta(days=730)
REQUIRED = tuple(column.key for column in SESSION if column.is_required)
MOST = {"notes": 2000}


class Sittings:
    """The sessions of a list as its lines name them."""

    def __init__(self, centre: Centre, numbers: set[str], scheme_id: int, now: datetime) -> None:
        self.centre, self.scheme_id, self.now = centre, scheme_id, now
        existing = Session.objects.filter(centre=centre, number__in=numbers)
        self.existing = {session.number: session for session in existing}
        self.begun = {number for number, session in self.existing.items() if has_begun(session)}
        self.groups: dict[Any, Group] = {}
        self.last: Group | None = None

    def group_of(self, line: int, cells: Cells) -> tuple[Group, Problems]:
        """The session of a line, and what is wrong in its columns."""
        given = [key for key in SESSION_KEYS if cells.get(key)]
        if cells.get("number"):
            group, problems = self.numbered(line, cells["number"], given)
        elif given:
            group, problems = self.described(line, cells)
        elif self.last is None:
            group, problems = Group(line=line), {"site": _("The first line names a session.")}
        else:
            return self.last, {}
        self.last = group
        return group, problems

    def numbered(self, line: int, number: str, given: list[str]) -> tuple[Group, Problems]:
        """A session of the centre by its number; the columns that describe one stay empty."""
        problems = {key: _("With a session number, leave this empty.") for key in given}
        session = self.existing.get(number)
        if session is None:
            problems["number"] = _("No session of this centre has this number.")
        elif number in self.begun:
            problems["number"] = _("This session has begun: nobody can be added.")
        key = ("number", number)
        if key not in self.groups:
            self.groups[key] = Group(session=session, line=line)
            if session is not None:
                self.groups[key].known = enrolled(session)
        return self.groups[key], problems

    def described(self, line: int, cells: Cells) -> tuple[Group, Problems]:
        """A session to plan, or one that a line before describes alike."""
        values, problems = read(cells)
        key = tuple(values.get(name, cells.get(name, "")) for name in ("date", "time"))
        key = (plain(cells.get("site", "")), plain(cells.get("room", "")), *key)
        if known := self.groups.get(key):
            return known, differing(known, cells, problems)
        for name in REQUIRED:
            if not cells.get(name):
                problems.setdefault(name, _("Fill this in."))
        group = Group(line=line, invigilators=cells.get("invigilators", ""))
        self.groups[key] = group
        starts_at = self.start(values, problems)
        if starts_at and not problems and self.is_planned(values, starts_at):
            problems["site"] = _("This session exists already: give its number instead.")
        if starts_at and not problems:
            group.plan = self.plan(values, starts_at)
        return group, problems

    def start(self, values: Mapping[str, Any], problems: Problems) -> datetime | None:
        """The session's instant, when its day and hour make one that the centre may hold."""
        day, hour = values.get("date"), values.get("time")
        if not isinstance(day, date) or not isinstance(hour, time):
            return None
        starts_at = instant_of(day, hour, self.centre)
        if starts_at is None:
            problems["time"] = _("The clocks change that night: this hour does not exist.")
        elif starts_at < self.now:
            problems["date"] = _("This moment is in the past: choose one to come.")
        elif starts_at > self.now + FURTHEST:
            problems["date"] = _("This is more than two years away: check the year.")
        elif not is_within_agreement(self.centre, day):
            problems["date"] = _("This day is outside the centre’s agreement.")
        return starts_at

    def is_planned(self, values: Mapping[str, Any], starts_at: datetime) -> bool:
        """Whether the centre has planned this very session before."""
        same = Session.objects.filter(centre=self.centre, starts_at=starts_at)
        return any(
            plain(one.address) == plain(values["site"]) and plain(one.room) == plain(values["room"])
            for one in same
        )

    def plan(self, values: Mapping[str, Any], starts_at: datetime) -> Plan:
        """What the list says of a new session."""
        return Plan(
            address=values["site"],
            room=values["room"],
            starts_at=starts_at,
            invigilators=values["invigilators"],
            description=values.get("notes", ""),
            scheme_id=self.scheme_id,
        )


def read(cells: Cells) -> tuple[dict[str, Any], Problems]:
    """Each cell of a session on its own."""
    values: dict[str, Any] = {}
    problems: Problems = {}
    for key in SESSION_KEYS:
        try:
            if cells.get(key):
                values[key] = value_of(key, cells[key])
        except Wrong as wrong:
            problems[key] = str(wrong)
    return values, problems


def value_of(key: str, text: str) -> Any:
    """What a cell of a session says, or Wrong."""
    if text == FORMULA:
        raise Wrong(_("This cell holds a formula: write the value itself."))
    most = MOST.get(key, 255)
    if len(text) > most:
        raise Wrong(_("This is too long: %(most)s characters at most.") % {"most": most})
    return {"date": parsing.day, "time": parsing.hour}.get(key, str)(text)


def differing(group: Group, cells: Cells, problems: Problems) -> Problems:
    """The problems, and invigilators that are not those of the session's first line."""
    given = cells.get("invigilators", "")
    if given and plain(given) != plain(group.invigilators):
        said = _("Line %(line)s names other invigilators for this session.") % {"line": group.line}
        problems["invigilators"] = said
    # What the first line says wrong is told there, once.
    return {key: said for key, said in problems.items() if key == "invigilators"}


def enrolled(session: Session) -> dict[Any, int]:
    """Who is already in a session, as the list compares people; no line of the list."""
    people = session.candidates.values_list("last_name", "first_name", "born_on")
    return {(plain(last), plain(first), born_on): 0 for last, first, born_on in people}
