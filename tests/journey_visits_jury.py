"""The pages of certification, jury: who is needed for them, and where they are."""

from __future__ import annotations

from collections.abc import Iterator

from pix.certification.tests.factories import a_member, a_session
from pix.certification.tests.factories_jury import ALL_RIGHT, a_done_candidate
from tests.journey_people import World
from tests.journey_visiting import Visit, at, door, sending

NO_PAGE: dict[str, str] = {}


def add_jury(world: World) -> None:
    """A centre whose session is over, with a test that stopped before its end."""
    session = a_session()
    a_member(session.centre, world.person("closing"))
    a_done_candidate(session, ALL_RIGHT | {"1.1": "rru"}, end="invigilator")
    a_done_candidate(session, first_name="Awa", last_name="Cissé")
    world.facts["over_session"] = {"centre_id": session.centre_id, "session_id": session.pk}


def jury_visits(world: World) -> Iterator[Visit]:
    """Every page."""
    over = world.facts["over_session"]
    yield at("certification:finalise", "closing", **over)
    finalising = door("certification:finalise").address(**over)
    yield sending("a session badly finalised", finalising, "closing", comment="Calme")
