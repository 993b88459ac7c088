"""The pages of certification, invigilation: who is needed for them, and where they are."""

from __future__ import annotations

from collections.abc import Iterator

from tests.journey_people import World
from tests.journey_visiting import Visit

NO_PAGE: dict[str, str] = {}


def add_invigilation(world: World) -> None:
    """Those whom these pages are about."""


def invigilation_visits(world: World) -> Iterator[Visit]:
    """Every page."""
    yield from ()
