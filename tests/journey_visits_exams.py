"""The pages of certification, exams: who is needed for them, and where they are."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from django.test import Client

from pix.accounts.models import User
from pix.certification.actions.end_exam import end_exam
from pix.certification.models import Candidate
from pix.certification.tests.factories import a_candidate, a_centre, a_session
from pix.kit import clock
from tests.journey_people import World, begin, known_up_to
from tests.journey_visiting import Visit, at, sending

NO_PAGE = {
    "certification:answer": "takes a POST; a GET leads to the question",
    "certification:open": "takes a POST; a GET leads to the question",
    "certification:draft": "takes a POST alone, from a script",
    "certification:seen": "takes a POST alone, from a script",
    "certification:focus": "takes a POST alone, from a script",
    "certification:file": "a file to download",
}
CERTIFIED = ("1.1", "1.2", "1.3", "2.1", "2.2")


def add_exams(world: World) -> None:
    """Someone in four sessions: in the waiting room, before a question, behind an alert, and done."""
    user = world.person("examinee")
    eve = clock.now() - timedelta(days=2)
    for competence in CERTIFIED:
        known_up_to(3, begin(user, competence, world, eve), eve)
    centre = a_centre(name="Lycée des Deux-Rives", city="Namur", country="Belgique")
    for shown in ("waiting", "sitting", "alerted", "done"):
        session = a_session(centre, starts_at=clock.now())
        candidate = a_candidate(session, user=user, present_at=clock.now())
        world.facts[f"exam {shown}"] = candidate.pk
        if shown != "waiting":
            sit_down(world, candidate, user)
    alerted = f"/exam/{world.facts['exam alerted']}/problem/"
    browser_of(world).post(alerted, {"subject": "file", "text": ""})
    end_exam(candidate_id=world.facts["exam done"], end=Candidate.End.FINISHED, at=clock.now())


def browser_of(world: World) -> Client:
    """The browser of the examinee."""
    client = Client()
    client.cookies["sessionid"] = world.sessions["examinee"]
    return client


def sit_down(world: World, candidate: Candidate, user: User) -> None:
    """Begin the test in the examinee's browser."""
    reply = browser_of(world).post(f"/exam/{candidate.pk}/", {"code": candidate.session.access_code})
    if reply.status_code != 302:
        raise LookupError(f"{user.username} was not let in: {reply.status_code}")


def exams_visits(world: World) -> Iterator[Visit]:
    """Every page."""
    yield at("certification:enter", "examinee")
    yield sending("entered with nothing", "/exam/", "examinee", session="")
    for shown in ("waiting", "done"):
        yield at("certification:exam", "examinee", candidate_id=world.facts[f"exam {shown}"])
    wrong = f"/exam/{world.facts['exam waiting']}/"
    yield sending("wrong access code", wrong, "examinee", code="BBBB22")
    for shown in ("sitting", "alerted"):
        yield at("certification:question", "examinee", candidate_id=world.facts[f"exam {shown}"])
    yield at("certification:alert", "examinee", candidate_id=world.facts["exam sitting"])
