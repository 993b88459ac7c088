"""The pages of the laboratory: who is needed for them, and where they are."""

from __future__ import annotations

from collections.abc import Iterator

from pix.kit import clock
from pix.psychometrics.actions.simulate_scheme_version import simulate_scheme_version
from pix.psychometrics.tests.factories import a_draft, a_scheme_version
from tests.journey_people import World
from tests.journey_visiting import Visit, at, sending

NO_PAGE = {
    "psychometrics:create": "takes a POST alone",
    "psychometrics:simulate": "takes a POST alone",
    "psychometrics:activate": "takes a POST alone",
}


def add_schemes(world: World) -> None:
    """A confirmation and an adaptive draft that were simulated, and a draft of each that was not."""
    simulated = (a_scheme_version(), a_draft("adaptive", release=world.release))
    for version in simulated:
        simulate_scheme_version(version_id=version.pk, at=clock.now(), learners=2)
    drafts = (a_draft("confirmation"), a_draft("adaptive", release=world.release))
    world.facts["schemes"] = [version.pk for version in (*simulated, *drafts)]


def schemes_visits(world: World) -> Iterator[Visit]:
    """Every page."""
    yield at("psychometrics:schemes", "admin")
    for version in world.facts["schemes"]:
        yield at("psychometrics:scheme", "admin", version_id=version)
    yield sending("version mistyped", "/schemes/create/", "admin", scheme="adaptive", minutes="0")
    unproved = world.facts["schemes"][-1]
    yield sending("pool not proved", f"/schemes/{unproved}/activate/", "admin", 409)
