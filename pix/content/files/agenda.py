"""Calendars (ICS) and address books (VCF)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

LONGEST_LINE = 75
EPOCH = "20260101T000000Z"


@dataclass(frozen=True, slots=True)
class Event:
    """An event in local time, or of whole days; its rule and the dates left out, as ICS writes a rule."""

    summary: str
    start: datetime | date
    end: datetime | date
    location: str = ""
    description: str = ""
    rule: str = ""
    left_out: Sequence[datetime | date] = ()
    timezone: str = "Europe/Paris"
    attendees: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Contact:
    """A person as an address book knows them; numbers and addresses by kind (cell, home, work)."""

    given_name: str
    family_name: str
    phones: dict[str, str] = field(default_factory=dict)
    emails: dict[str, str] = field(default_factory=dict)
    organisation: str = ""
    note: str = ""
    birthday: date | None = None


def escaped(text: str) -> str:
    """A text as both formats write it."""
    for mark, written in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")):
        text = text.replace(mark, written)
    return text


def folded(lines: Sequence[str]) -> bytes:
    """Lines of at most 75 bytes, as both formats ask."""
    told = []
    for line in lines:
        part = b""
        for letter in line:
            if len(part) + len(letter.encode()) > LONGEST_LINE:
                told.append(part)
                part = b" "
            part += letter.encode()
        told.append(part)
    return b"\r\n".join(told) + b"\r\n"


def ics(events: Sequence[Event]) -> bytes:
    """A calendar."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Pix//Calendar//EN"]
    for number, event in enumerate(events, start=1):
        lines += _event(event, number)
    return folded([*lines, "END:VCALENDAR"])


def _event(event: Event, number: int) -> list[str]:
    texts = {"SUMMARY": event.summary, "LOCATION": event.location, "DESCRIPTION": event.description}
    return [
        "BEGIN:VEVENT",
        f"UID:event-{number}@example.org",
        f"DTSTAMP:{EPOCH}",
        _moment("DTSTART", event.start, event.timezone),
        _moment("DTEND", event.end, event.timezone),
        *(f"{name}:{escaped(text)}" for name, text in texts.items() if text),
        *([f"RRULE:{event.rule}"] if event.rule else []),
        *(_moment("EXDATE", day, event.timezone) for day in event.left_out),
        *(f"ATTENDEE:mailto:{address}" for address in event.attendees),
        "END:VEVENT",
    ]


def _moment(name: str, value: datetime | date, timezone: str) -> str:
    if not isinstance(value, datetime):
        return f"{name};VALUE=DATE:{value:%Y%m%d}"
    return f"{name};TZID={timezone}:{value:%Y%m%dT%H%M%S}"


def vcf(contacts: Sequence[Contact]) -> bytes:
    """An address book."""
    return folded([line for contact in contacts for line in _card(contact)])


def _card(contact: Contact) -> list[str]:
    family, given = escaped(contact.family_name), escaped(contact.given_name)
    said = {"ORG": contact.organisation, "NOTE": contact.note}
    return [
        "BEGIN:VCARD",
        "VERSION:3.0",
        f"N:{family};{given};;;",
        f"FN:{given} {family}".strip(),
        *(f"TEL;TYPE={kind.upper()}:{number}" for kind, number in contact.phones.items()),
        *(f"EMAIL;TYPE={kind.upper()}:{address}" for kind, address in contact.emails.items()),
        *(f"{name}:{escaped(text)}" for name, text in said.items() if text),
        *([f"BDAY:{contact.birthday.isoformat()}"] if contact.birthday else []),
        "END:VCARD",
    ]
