"""The pages of certification, centres: who is needed for them, and where they are."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from pix.certification.models import CandidateList, CentreMembership
from pix.certification.tests.factories import a_candidate, a_centre, a_member, a_session
from pix.certification.tests.factories_lists import GOOD_LIST
from pix.kit import clock
from pix.organisations.models import Membership
from tests.journey_people import World
from tests.journey_visiting import Visit, at, door, sending

NO_PAGE: dict[str, str] = {
    "certification:attendance": "a PDF file",
    "certification:kit": "a PDF file",
    "certification:convocation": "a PDF file",
    "certification:convoke": "takes a POST alone",
    "certification:leave_session": "takes a POST alone",
    "certification:remove_member": "takes a POST alone",
    "certification:list_template": "a file to download",
    "certification:list_mistakes": "a file to download",
    "certification:confirm_list": "takes a POST alone",
}


def add_centres(world: World) -> None:
    """An administrator of a centre with a session, and a candidate in it."""
    centre = a_centre()
    member = a_member(centre, world.person("centre"), role=CentreMembership.Role.ADMIN)
    Membership.objects.create(
        organisation=centre.organisation, user=member, role=Membership.Role.ADMIN, since=clock.now()
    )
    session = a_session(centre)
    candidate = a_candidate(session)
    opened: dict[str, Any] = {
        "enrols_from": clock.now(),
        "enrols_until": clock.now() + timedelta(days=2),
        "capacity": 1,
    }
    world.facts["enrolling"] = a_session(centre, starts_at=clock.now() + timedelta(days=9), **opened).number
    for shown, rows in (("good_list", GOOD_LIST), ("bad_list", [GOOD_LIST[0], ["="]])):
        kept = CandidateList.objects.create(
            centre=centre, by_id=world.facts["admin"], name="liste.csv", rows=rows, sent_at=clock.now()
        )
        world.facts[shown] = {"centre_id": centre.pk, "list_id": kept.pk}
    world.facts["centre"] = {"centre_id": centre.pk}
    world.facts["centre_session"] = {"centre_id": centre.pk, "session_id": session.pk}
    world.facts["centre_candidate"] = {**world.facts["centre_session"], "candidate_id": candidate.pk}


def centres_visits(world: World) -> Iterator[Visit]:
    """Every page."""
    centre, session = world.facts["centre"], world.facts["centre_session"]
    yield at("certification:centres", "newcomer")
    yield at("certification:centres", "centre")
    for name in ("edit_candidate", "remove_candidate"):
        yield at(f"certification:{name}", "centre", **world.facts["centre_candidate"])
    for name in ("centre", "plan", "send_list", "members", "costs"):
        yield at(f"certification:{name}", "centre", **centre)
    for name in ("session", "edit_session", "delete_session", "enrol_candidate"):
        yield at(f"certification:{name}", "centre", **session)
    yield sending(
        "a session badly planned", door("certification:plan").address(**centre), "centre", room="B2"
    )
    yield at("certification:enrolment", "learner", number=world.facts["enrolling"])
    yield at("certification:enrolment", "guest", number=world.facts["enrolling"])
    yield at("certification:apply", "newcomer")
    yield at("certification:apply", "centre")
    yield at("certification:agreements", "support")
    yield at("certification:agreement", "support", **centre)
    yield at("certification:list", "centre", **world.facts["good_list"])
    yield at("certification:list", "centre", **world.facts["bad_list"])
    enrolling = door("certification:enrol_candidate").address(**session)
    yield sending("a candidate badly written", enrolling, "centre", birth_country="France")
