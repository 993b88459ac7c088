"""ICS calendars: events with their rules, and the dates that those rules give."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from typing import Any

from dateutil.rrule import rrulestr
from icalendar import Calendar, Component
from icalendar.prop import vBroken

from pix.content.inspection.decoding import decoded, traits
from pix.content.inspection.limits import Unreadable
from pix.content.inspection.source import Source

TEXTS = ("uid", "summary", "location", "description", "status", "class", "transp", "url", "recurrence-id")
UNTIL = re.compile(r"UNTIL=(\d{8}T\d{6})Z")
MOST_DATES = 200
MOST_EVENTS = 500
BROKEN = (ValueError, KeyError, TypeError, AttributeError, IndexError, OverflowError, OSError)


def read(source: Source, _format: str) -> dict[str, Any]:
    """The observation of a calendar."""
    text = decoded(source.content)
    try:
        book = Calendar.from_ical(text.text)
    except BROKEN as error:
        raise Unreadable("damaged") from error
    events = [_event(one) for one in book.walk("VEVENT")]
    return {
        **traits(text),
        "version": str(book.get("version", "")),
        "product": str(book.get("prodid", "")),
        "method": str(book.get("method", "")),
        "timezones": [str(one.get("tzid", "")) for one in book.walk("VTIMEZONE")],
        "count": len(events),
        "repeated_uids": repeated(events),
        "dates": dates(events),
        "faults": [f"{name}: {reason}" for one in book.walk() for name, reason in one.errors],
        "events": events,
        "tasks": [_texts(one) for one in book.walk("VTODO")],
    }


def repeated(events: list[dict[str, Any]]) -> list[str]:
    """The identifiers that several events bear, the sessions moved within a series apart."""
    uids = [one["uid"] for one in events if "uid" in one and "recurrence_id" not in one]
    return sorted({uid for uid in uids if uids.count(uid) > 1}) if len(uids) < MOST_EVENTS else []


def dates(events: list[dict[str, Any]]) -> dict[str, list[str]]:
    """Under each summary, every date in order, whether a rule or separate events give it."""
    moved = {(one.get("uid"), one["recurrence_id"]) for one in events if "recurrence_id" in one}
    found: dict[str, set[str]] = {}
    for one in events:
        replaced = moved if "recurrence_id" not in one else set()
        kept = {day for day in one["occurrences"] if (one.get("uid"), day) not in replaced}
        found[one.get("summary", "")] = found.get(one.get("summary", ""), set()) | kept
    return {summary: sorted(days) for summary, days in found.items()}


def _texts(node: Component) -> dict[str, Any]:
    found = {name: _listed(node, name) for name in TEXTS if name in node}
    return {name.replace("-", "_"): _said(values[0]) for name, values in found.items() if values}


def _said(value: Any) -> str:
    return moment(value.dt) if hasattr(value, "dt") else str(value)


def _event(node: Component) -> dict[str, Any]:
    told = _texts(node)
    start, end = (_moment_of(node, name) for name in ("dtstart", "dtend"))
    told |= {"start": moment(start), "end": moment(end or _end(node, start)), "all_day": type(start) is date}
    zone = _listed(node, "dtstart")[0].params.get("tzid", "") if start else ""
    told |= {"timezone": str(zone)}
    rules = [one.to_ical().decode() for one in _listed(node, "rrule")]
    told |= {"rule": rules[0]} if rules else {}
    left_out = [moment(day) for day in _days(node, "exdate")]
    told |= {"left_out": left_out} if left_out else {}
    told["occurrences"] = occurrences(node, start)
    people = [_person(one) for one in _listed(node, "attendee")]
    told |= {"attendees": people} if people else {}
    alarms = [_said(trigger) for one in node.walk("VALARM") for trigger in _listed(one, "trigger")]
    return told | ({"alarms": alarms} if alarms else {})


def _end(node: Component, start: Any) -> Any:
    try:
        return start + _moment_of(node, "duration") if "duration" in node and start else None
    except BROKEN:
        return None


def _listed(node: Component, name: str) -> list[Any]:
    """The sound values of a property, which may be said several times; faults tell of the others."""
    found = node.get(name, [])
    return [one for one in (found if isinstance(found, list) else [found]) if not isinstance(one, vBroken)]


def _moment_of(node: Component, name: str) -> Any:
    return next((one.dt for one in _listed(node, name) if hasattr(one, "dt")), None)


def _days(node: Component, name: str) -> list[Any]:
    return [one.dt for group in _listed(node, name) for one in getattr(group, "dts", ())]


def _person(value: Any) -> dict[str, str]:
    return {
        "address": str(value).lower().removeprefix("mailto:"),
        "name": str(value.params.get("cn", "")),
        "answer": str(value.params.get("partstat", "")),
    }


def moment(value: Any) -> str:
    """A day, a time or a length in ISO words; in UTC with a Z."""
    if isinstance(value, timedelta):
        return f"{int(value.total_seconds() // 60)} min"
    if not isinstance(value, datetime):
        return value.isoformat() if isinstance(value, date) else ""
    return value.replace(tzinfo=None).isoformat() + ("Z" if value.tzinfo == UTC else "")


def occurrences(node: Component, start: Any) -> list[str]:
    """Where an event falls: its rule followed in local time, the dates left out removed, those added kept."""
    if not isinstance(start, date):
        return []
    first = _local(start)
    try:
        days = set(_ruled(node, first))
        left_out = set(map(_local, _days(node, "exdate")))
        added = set(map(_local, _days(node, "rdate")))
    except BROKEN:
        return [moment(start)]
    cut = slice(0, None if isinstance(start, datetime) else 10)
    return [day.isoformat()[cut] for day in sorted((days | added) - left_out)]


def _ruled(node: Component, first: datetime) -> list[datetime]:
    rules = _listed(node, "rrule")
    if not rules:
        return [first]
    found: list[datetime] = []
    for day in rrulestr(_local_rule(rules[0], _moment_of(node, "dtstart")), dtstart=first):
        if len(found) >= MOST_DATES:
            break
        found.append(day)
    return found


def _local_rule(rule: Any, start: Any) -> str:
    """A rule whose last instant is said in the time of its event, as its dates are."""
    written = str(rule.to_ical().decode())
    zone = getattr(start, "tzinfo", None)

    def here(match: re.Match[str]) -> str:
        last = datetime.strptime(match[1], "%Y%m%dT%H%M%S").replace(tzinfo=UTC)
        return f"UNTIL={last.astimezone(zone or UTC):%Y%m%dT%H%M%S}"

    return UNTIL.sub(here, written)


def _local(value: Any) -> datetime:
    whole = value if isinstance(value, datetime) else datetime(value.year, value.month, value.day)  # noqa: DTZ001
    return whole.replace(tzinfo=None)
