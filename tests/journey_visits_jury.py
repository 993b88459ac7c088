"""The pages of certification, jury: who is needed for them, and where they are."""

from __future__ import annotations

from collections.abc import Iterator

from pix.accounts.models import Role, User
from pix.certification.actions.finalise_session import finalise_session
from pix.certification.closing import Closing, Said
from pix.certification.models import Candidate, IssueReport
from pix.certification.tests.factories import a_member, a_session
from pix.certification.tests.factories_exams import a_ready_candidate, answered_exam, started
from pix.certification.tests.factories_jury import ALL_RIGHT, EVENING, a_done_candidate
from tests.journey_people import World
from tests.journey_visiting import Visit, at, door, sending

NO_PAGE: dict[str, str] = {
    "certification:results": "a file to download",
    "certification:publish": "takes a POST alone",
    "certification:decide": "takes a POST alone",
    "certification:settle": "takes a POST alone",
}


def add_jury(world: World) -> None:
    """A centre with a session to finalise, and one that waits for the jury."""
    member = world.person("closing")
    session = a_session()
    a_member(session.centre, member)
    a_done_candidate(session, ALL_RIGHT | {"1.1": "rru"}, end="invigilator")
    a_done_candidate(session, first_name="Awa", last_name="Cissé")
    world.facts["over_session"] = {"centre_id": session.centre_id, "session_id": session.pk}
    world.person("jury", Role.JURY)
    hand_over(world, member)


def hand_over(world: World, member: User) -> None:
    """Finalise a session in which the examinee skipped two questions, then left under suspicion."""
    session = a_session()
    a_member(session.centre, member)
    examinee = Candidate.objects.get(pk=world.facts["exam done"]).user
    if examinee is None:
        raise LookupError("nobody sat the exam")
    sitting = started(a_ready_candidate(examinee, session=session))
    answered_exam(answered_exam(sitting, right=False), right=False)
    Candidate.objects.filter(pk=sitting.pk).update(ends_at=EVENING)
    said = Said(sitting.pk, IssueReport.Subject.FRAUD, "Un téléphone sous la table.")
    closing = Closing({sitting.pk: Candidate.End.LEFT}, (said,), "Une session calme.")
    finalise_session(user=member, session_id=session.pk, closing=closing, at=EVENING)
    world.facts["judged"] = sitting.pk
    world.facts["judged_session"] = session.pk
    world.facts["judged_report"] = IssueReport.objects.get(candidate=sitting).pk


def jury_visits(world: World) -> Iterator[Visit]:
    """Every page."""
    over = world.facts["over_session"]
    yield at("certification:finalise", "closing", **over)
    finalising = door("certification:finalise").address(**over)
    yield sending("a session badly finalised", finalising, "closing", comment="Calme")
    yield at("certification:jury", "jury")
    yield at("certification:jury_session", "jury", session_id=world.facts["judged_session"])
    for name in ("judged", "identity"):
        yield at(f"certification:{name}", "jury", candidate_id=world.facts["judged"])
    deciding = door("certification:decide").address(candidate_id=world.facts["judged"])
    yield sending("a decision without its reason", deciding, "jury", act="neutralised")
    settling = door("certification:settle").address(report_id=world.facts["judged_report"])
    yield sending("a report settled without a word", settling, "jury", nothing="")
