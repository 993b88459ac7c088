"""The pages of certification, invigilation: who is needed for them, and where they are."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from django.test import Client

from pix.certification.models import Candidate, Session
from pix.certification.tests.factories import a_session
from pix.certification.tests.factories_invigilation import a_room, sign_in
from pix.kit import clock
from tests.journey_people import World
from tests.journey_visiting import Visit, at, door, sending

NO_PAGE: dict[str, str] = {
    "certification:console_live": "a part of the console",
    "certification:leave_console": "takes a POST alone",
    "certification:withdraw_presence": "takes a POST alone",
    "certification:authorise": "takes a POST alone",
    "certification:pause_room": "takes a POST alone",
    "certification:resume_room": "takes a POST alone",
    "certification:pause_candidate": "takes a POST alone",
    "certification:resume_candidate": "takes a POST alone",
}
DOOR = "/invigilate/"


def add_invigilation(world: World) -> None:
    """A full room, and an empty one, today, each with a browser that invigilates it."""
    for actor, is_full in (("invigilator", True), ("idle invigilator", False)):
        session = a_session(starts_at=clock.now() - timedelta(minutes=20))
        if is_full:
            a_room(session, clock.now())
        client = Client()
        sign_in(client, session, language=world.language)
        world.seat(actor, client)
        world.facts[actor] = session
    world.facts["past session"] = a_session(starts_at=clock.now() - timedelta(days=2))


def invigilation_visits(world: World) -> Iterator[Visit]:
    """Every page."""
    session = world.facts["invigilator"]
    yield at("certification:invigilate")
    yield at("certification:invigilate", "invigilator")
    yield from (at("certification:console", who, session_id=world.facts[who].pk) for who in WATCHING)
    yield at("certification:procedure", "invigilator", session_id=session.pk)
    for name in ("Rosa", "Paul", "Nora", "Octave", "Jade", "Bastien", "Ugo"):
        yield of(session, "certification:invigilated", name)
    yield of(session, "certification:end_test", "Awa")
    yield from forms_sent(world, session)


WATCHING = ("invigilator", "idle invigilator")


def of(session: Session, name: str, first_name: str) -> Visit:
    """A page about a candidate of the room."""
    return at(name, "invigilator", session_id=session.pk, candidate_id=named(session, first_name).pk)


def named(session: Session, first_name: str) -> Candidate:
    """A candidate of the room."""
    return session.candidates.get(first_name=first_name)


def forms_sent(world: World, session: Session) -> Iterator[Visit]:
    """What the forms answer when something is wrong."""
    past = world.facts["past session"]
    yield sending("console unknown", DOOR, number="1", password="none")
    yield sending("console past", DOOR, number=past.number, password=past.invigilator_password)
    yield sending("console unfilled", DOOR, number="")
    badly: tuple[tuple[str, str, dict[str, str]], ...] = (
        ("confirm_presence", "Rosa", {"document": ""}),
        ("handle_alert", "Nora", {"alert": "x", "outcome": "validated", "cause": ""}),
        ("add_time", "Awa", {"minutes": "999", "known": "0"}),
    )
    for name, who, fields in badly:
        visit = of(session, f"certification:{name}", who)
        yield Visit(visit.name, visit.address, visit.actor, tuple(fields.items()), 422)
    refused = door("certification:authorise").address(
        session_id=session.pk, candidate_id=named(session, "Ugo").pk
    )
    yield sending("resumed too late", refused, "invigilator", 409)
