"""The pages of the jury: what waits, a session, a record, and what is decided there."""

from __future__ import annotations

import pytest
from django.test import Client
from django.urls import reverse

from pix.accounts.models import Role
from pix.accounts.tests.factories import a_user
from pix.certification.actions.end_exam import end_exam
from pix.certification.actions.finalise_session import finalise_session
from pix.certification.closing import Closing, Said
from pix.certification.models import Alert, Candidate, Certificate, FocusLoss, IssueReport, Session
from pix.certification.tests.factories import a_member, a_session
from pix.certification.tests.factories_certificates import a_certificate
from pix.certification.tests.factories_exams import answered_exam
from pix.certification.tests.factories_jury import EVENING, MINUTE, OVER, a_done_candidate
from pix.kit import clock

pytestmark = pytest.mark.usefixtures("release")
FRAUD = IssueReport.Subject.FRAUD


def door(name: str, *args: int) -> str:
    return reverse(f"certification:{name}", args=args)


@pytest.fixture
def jury(client: Client) -> Client:
    client.force_login(a_user(Role.JURY, language="en", first_name="Ada", last_name="Roy"))
    return client


def handed_over(candidate: Candidate, text: str = "A phone") -> Candidate:
    """The centre of the candidate has finalised the session, with a suspicion."""
    closing = Closing(
        ends={candidate.pk: Candidate.End.LEFT}, said=(Said(candidate.pk, FRAUD, text),), comment="See below"
    )
    member = a_member(candidate.session.centre)
    finalise_session(user=member, session_id=candidate.session_id, closing=closing, at=EVENING)
    return candidate


@pytest.fixture
def judged(sitting: Candidate) -> Candidate:
    """Someone who answered two real questions, then left."""
    answered_exam(answered_exam(sitting), right=False)
    losses = {"number": 2, "key": "k", "at": OVER, "seconds": 41}
    FocusLoss.objects.create(candidate=sitting, **losses)
    told = {"number": 1, "challenge": "c", "subject": "file", "text": "A blank page", "raised_at": OVER}
    Alert.objects.create(candidate=sitting, outcome="dismissed", handled_at=OVER, **told)
    end_exam(candidate_id=sitting.pk, end=Candidate.End.INVIGILATOR, at=OVER)
    return handed_over(sitting)


def posted(client: Client, address: str, **fields: object):
    with clock.stopped(EVENING + MINUTE):
        return client.post(address, fields)


def test_the_oldest_session_waits_first(jury: Client) -> None:
    late = a_session(finalised_at=EVENING, jury_at=EVENING + MINUTE)
    first = handed_over(a_done_candidate()).session
    a_session(finalised_at=EVENING, jury_at=EVENING, published_at=EVENING)
    a_session()
    page = jury.get(door("jury")).context["page"]
    assert [(one.number, one.unsettled) for one in page] == [(first.number, 1), (late.number, 0)]


def test_nothing_waits(jury: Client) -> None:
    assert "Nothing waits." in jury.get(door("jury")).content.decode()


def test_a_session_tells_what_keeps_it(jury: Client) -> None:
    candidate = handed_over(a_done_candidate())
    page = jury.get(door("jury_session", candidate.session_id)).content.decode()
    assert "See below" in page
    assert "1 report waits." in page
    assert door("judged", candidate.pk) in page
    assert door("publish", candidate.session_id) not in page


def test_the_record_shows_the_whole_test(jury: Client, judged: Candidate) -> None:
    page = jury.get(door("judged", judged.pk)).content.decode()
    for words in (
        "A phone",
        "Question 1, competence",
        "Right",
        "Skipped",
        "41 s",
        "A blank page",
        "Dismissed",
    ):
        assert words in page, words
    assert "The candidate left" in page
    assert "The test ended on this question." in page
    assert "were planned and never asked" in page
    assert "Reject it for fraud" in page


def test_the_record_asks_few_queries(jury: Client, judged: Candidate, django_assert_max_num_queries) -> None:
    jury.get(door("judged", judged.pk))
    with django_assert_max_num_queries(14):
        jury.get(door("judged", judged.pk))


def test_a_decision_adds_a_result(jury: Client, judged: Candidate) -> None:
    fields = {"act": "fraud", "reason": "Seen twice", "comment": "Come back in a year"}
    reply = posted(jury, door("decide", judged.pk), **fields)
    page = jury.get(reply["Location"]).content.decode()
    assert [one.act for one in judged.results.all()] == ["scored", "fraud"]
    for words in ("Rejected for fraud", "Seen twice", "Come back in a year", "Ada Roy"):
        assert words in page, words


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"act": "cancelled", "reason": " "}, "Fill this in."),
        ({"reason": "Kept as typed"}, "Fill this in."),
        ({"act": "neutralised", "reason": "Kept as typed"}, "Choose the question."),
        ({"act": "neutralised", "reason": "Kept as typed", "number": "99"}, "99 is not one of the available"),
        ({"act": "scored", "reason": "Kept as typed"}, "scored is not one of the available choices"),
    ],
)
def test_a_decision_without_its_reason_is_not_kept(
    jury: Client, judged: Candidate, fields: dict[str, str], words: str
) -> None:
    reply = posted(jury, door("decide", judged.pk), **fields)
    page = reply.content.decode()
    assert reply.status_code == 422
    assert words in page
    assert fields["reason"].strip() in page
    assert judged.results.count() == 1


def test_a_report_is_settled_with_words(jury: Client, judged: Candidate) -> None:
    report = IssueReport.objects.get()
    field = f"report{report.pk}-settlement"
    assert posted(jury, door("settle", report.pk), **{field: " "}).status_code == 422
    reply = posted(jury, door("settle", report.pk), **{field: "Nothing proves it"})
    page = jury.get(reply["Location"]).content.decode()
    assert "Settled by Ada Roy" in page
    assert "Nothing proves it" in page
    assert posted(jury, door("settle", report.pk), **{field: "Again"}).status_code == 409


def test_what_is_settled_is_published(jury: Client) -> None:
    candidate = handed_over(a_done_candidate())
    session = candidate.session
    assert posted(jury, door("publish", session.pk)).status_code == 409
    IssueReport.objects.update(settled_at=EVENING)
    assert door("publish", session.pk) in jury.get(door("jury_session", session.pk)).content.decode()
    page = jury.get(posted(jury, door("publish", session.pk))["Location"]).content.decode()
    session.refresh_from_db()
    assert session.status == Session.Status.PUBLISHED
    assert Certificate.objects.get().candidate == candidate
    assert "The results are published." in page
    assert posted(jury, door("decide", candidate.pk), act="fraud", reason="Late").status_code == 409


def test_the_record_of_a_certificate_leads_to_its_revocation(jury: Client) -> None:
    certificate = a_certificate()
    Session.objects.update(finalised_at=OVER, jury_at=OVER, published_at=EVENING)
    page = jury.get(door("judged", certificate.candidate_id)).content.decode()
    assert door("revoke_certificate", certificate.pk) in page
    Certificate.objects.update(revoked_at=EVENING)
    assert "/revoke/" not in jury.get(door("judged", certificate.candidate_id)).content.decode()


def test_a_scoring_error_is_told_and_keeps_the_session(jury: Client) -> None:
    candidate = handed_over(a_done_candidate(course=[]))
    IssueReport.objects.update(settled_at=EVENING)
    page = jury.get(door("jury_session", candidate.session_id)).content.decode()
    assert "1 test could not be scored." in page
    assert "The test holds no question." in jury.get(door("judged", candidate.pk)).content.decode()


def test_what_never_came_to_the_jury_is_not_there(jury: Client) -> None:
    candidate = a_done_candidate()
    assert jury.get(door("jury_session", candidate.session_id)).status_code == 404
    assert jury.get(door("judged", candidate.pk)).status_code == 404


@pytest.mark.parametrize("role", [None, Role.ADMIN, Role.SUPPORT])
def test_it_is_the_jurys_alone(client: Client, role: Role | None) -> None:
    candidate = handed_over(a_done_candidate())
    client.force_login(a_user(*([role] if role else [])))
    session = candidate.session_id
    for address in (door("jury"), door("jury_session", session), door("judged", candidate.pk)):
        assert client.get(address).status_code == 403
    assert posted(client, door("decide", candidate.pk), act="fraud", reason="No").status_code == 403
    assert posted(client, door("publish", session)).status_code == 403
    assert candidate.results.count() == 1
