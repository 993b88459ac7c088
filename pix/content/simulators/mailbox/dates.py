"""The calendar: events, their sessions, time zones."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from pix.content.simulators.mailbox.parts import Id, Line, Minutes, Moment, Part, People, Person, Text

MOST_SESSIONS = 60
Rank = Annotated[str, StringConstraints(pattern=r"^\d{1,2}$")]
Title = Annotated[str, StringConstraints(pattern=r"^[^\x00-\x1f]{1,120}$")]


class Moved(Part):
    """A session that stands at another time than the series says."""

    start: Moment
    minutes: Minutes


class Event(Part):
    """Something at a time, once or several times; someone else's when it has an organiser."""

    id: Id
    title: Title
    start: Moment
    minutes: Minutes = 60
    place: Line = ""
    text: Text = ""
    organiser: Person | None = None
    guests: People = []
    repeat: Literal["", "daily", "weekly", "monthly"] = ""
    count: Annotated[int, Field(ge=1, le=MOST_SESSIONS)] = 1
    moved: Annotated[dict[Rank, Moved], Field(max_length=MOST_SESSIONS)] = {}
    cancelled: Annotated[
        list[Annotated[int, Field(ge=0, lt=MOST_SESSIONS)]], Field(max_length=MOST_SESSIONS)
    ] = []
    reminder: Minutes | None = None
    answer: Literal["", "yes", "no", "maybe"] = ""
    zone: Id | None = None


class Zone(Part):
    """A place and how far its clocks are from universal time, in minutes; the first one is mine."""

    id: Id
    name: Line
    offset: Annotated[int, Field(ge=-720, le=840)]


def is_date(text: str) -> bool:
    """Whether a text of the right shape is a day, or a moment, that exists."""
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


def sessions_of(event: Event) -> Iterator[tuple[str, int]]:
    """When each session that stands begins, in the event's own zone, and how long it lasts."""
    for rank in range(event.count if event.repeat else 1):
        moved = event.moved.get(str(rank))
        if rank not in event.cancelled:
            yield (moved.start, moved.minutes) if moved else (_nth(event, rank), event.minutes)


def _nth(event: Event, rank: int) -> str:
    start = datetime.fromisoformat(event.start)
    if event.repeat == "monthly":
        return _months_later(start, rank).isoformat("T", "minutes")
    days = {"daily": 1, "weekly": 7}.get(event.repeat, 0) * rank
    return (start + timedelta(days=days)).isoformat("T", "minutes")


def _months_later(start: datetime, months: int) -> datetime:
    """The same day so many months later, or the last day of a shorter month."""
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    for day in range(start.day, 27, -1):
        try:
            return start.replace(year=year, month=month + 1, day=day)
        except ValueError:
            continue
    return start.replace(year=year, month=month + 1)
