"""The rooms that keep something about a person: own_data.py of each offers data_of and erase_for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from pix.accounts.models import User
from pix.kit.rooms import modules_named


@dataclass(frozen=True)
class Room:
    """A room's name and its two functions."""

    name: str
    data_of: Callable[[User], dict[str, Any]]
    erase_for: Callable[[User], None]


def rooms() -> list[Room]:
    """The rooms from the lowest (accounts) to the highest, as the settings list them."""
    return [Room(label, room.data_of, room.erase_for) for label, room in modules_named("own_data")]
