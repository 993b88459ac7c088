"""VCF address books."""

from __future__ import annotations

import re
from typing import Any

from icalendar.parser import Contentline, Contentlines

from pix.content.inspection.decoding import decoded, traits
from pix.content.inspection.limits import Unreadable
from pix.content.inspection.source import Source

SINGLE = {
    "fn": "name",
    "nickname": "nickname",
    "bday": "birthday",
    "title": "role",
    "note": "note",
    "uid": "uid",
    "version": "version",
}
SEVERAL = {"tel": "phones", "email": "emails", "url": "addresses_web", "categories": "categories"}
PARTS = {"n": ("family_name", "given_name"), "org": ("organisation", "unit")}
VALUE = re.compile(r'^[^:"]*(?:"[^"]*"[^:"]*)*:(.*)$', re.DOTALL)
ADDRESS = ("box", "extra", "street", "town", "region", "post_code", "country")


def read(source: Source, _format: str) -> dict[str, Any]:
    """The observation of an address book."""
    text = decoded(source.content)
    contacts: list[dict[str, Any]] = []
    faults: list[str] = []
    for line in _lines(text.text):
        _note(line, contacts, faults)
    return {**traits(text), "count": len(contacts), "faults": faults, "contacts": contacts}


def _lines(text: str) -> list[Contentline]:
    try:
        return [line for line in Contentlines.from_ical(text) if line]  # type: ignore[no-untyped-call]
    except (ValueError, TypeError) as error:
        raise Unreadable("damaged") from error


def _note(line: Contentline, contacts: list[dict[str, Any]], faults: list[str]) -> None:
    try:
        name, parameters, _ = line.parts()
    except ValueError:
        faults.append(str(line)[:60])
        return
    # As written: the parts of a name are told apart by what escapes their semicolons.
    value = VALUE.sub(r"\1", str(line))
    # A group may stand before a property: item1.TEL
    name = name.lower().rpartition(".")[2]
    if name == "begin" and value.upper() == "VCARD":
        contacts.append({})
    elif contacts:
        _fill(contacts[-1], name, parameters, value)


def _fill(card: dict[str, Any], name: str, parameters: Any, value: str) -> None:
    if name in SINGLE:
        card[SINGLE[name]] = plain(value)
    elif name in SEVERAL:
        kinds = parameters.get("TYPE", "")
        told = kinds if isinstance(kinds, str) else ",".join(kinds)
        entry = {"value": plain(value).removeprefix("tel:").removeprefix("mailto:"), "kind": told.lower()}
        card.setdefault(SEVERAL[name], []).append(entry)
    elif name in PARTS:
        card |= {key: plain(part) for key, part in zip(PARTS[name], split(value), strict=False) if part}
    elif name == "adr":
        places = {key: plain(part) for key, part in zip(ADDRESS, split(value), strict=False) if part}
        card.setdefault("addresses", []).append(places)
    elif name in ("photo", "logo"):
        card[name] = True


def split(value: str) -> list[str]:
    """The parts of a value at semicolons that nothing escapes."""
    return value.replace("\\;", "\x01").split(";")


def plain(value: str) -> str:
    """A value without its escapes."""
    for written, meant in (
        ("\x01", ";"),
        ("\\n", "\n"),
        ("\\N", "\n"),
        ("\\,", ","),
        ("\\;", ";"),
        ("\\\\", "\\"),
    ):
        value = value.replace(written, meant)
    return value.strip()
