"""A page to visit: where, as whom, at which status."""

from __future__ import annotations

from dataclasses import dataclass

from tests.doors import Door, every_door

VISITOR = ""


@dataclass(frozen=True)
class Visit:
    """A page: its route's name (or what it shows), its address, who goes, what is sent, the status."""

    name: str
    address: str
    actor: str = VISITOR
    fields: tuple[tuple[str, str], ...] | None = None
    status: int = 200


def door(name: str) -> Door:
    """The first door of a name."""
    return next(one for one in every_door() if one.name == name)


def at(name: str, actor: str = VISITOR, /, **parts: object) -> Visit:
    """A GET of a door."""
    return Visit(name, door(name).address(**parts), actor)


def sending(name: str, address: str, actor: str = VISITOR, status: int = 422, **fields: str) -> Visit:
    """A form sent, and the page that answers."""
    return Visit(name, address, actor, tuple(fields.items()), status)
