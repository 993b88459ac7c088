"""The form that finalises a session."""

from __future__ import annotations

import pytest
from django.test import Client
from django.urls import reverse

from pix.accounts.tests.factories import a_user
from pix.certification.forms.jury import report_fields
from pix.certification.models import Candidate, IssueReport, Session
from pix.certification.tests.factories import DAY, a_candidate, a_member, a_session
from pix.certification.tests.factories_jury import EVENING, a_done_candidate
from pix.kit import clock

pytestmark = pytest.mark.usefixtures("release")
LETTERS = {"1.1": "rru", "1.2": "rrr"}


def door(session: Session) -> str:
    return reverse("certification:finalise", args=[session.centre_id, session.pk])


@pytest.fixture
def candidate() -> Candidate:
    return a_done_candidate(letters=LETTERS, end="invigilator")


@pytest.fixture
def member(client: Client, candidate: Candidate) -> Client:
    client.force_login(a_member(candidate.session.centre, a_user(language="en")))
    return client


def sent(client: Client, candidate: Candidate, **fields: object):
    data = {f"{name}-{candidate.pk}": value for name, value in fields.items()}
    with clock.stopped(EVENING):
        return client.post(door(candidate.session), {"comment": "All calm", **data})


def test_the_form_names_who_did_not_finish(member: Client, candidate: Candidate) -> None:
    a_done_candidate(candidate.session, first_name="Awa")
    a_candidate(candidate.session, first_name="Absent")
    page = member.get(door(candidate.session)).content.decode()
    assert "Why did the test of Zoé Lefèvre stop?" in page
    assert "Why did the test of Awa" not in page
    assert "Absent" not in page


def test_the_session_page_leads_to_it(member: Client, candidate: Candidate) -> None:
    session = candidate.session
    address = reverse("certification:session", args=[session.centre_id, session.pk])
    assert door(session) in member.get(address).content.decode()
    session.finalised_at = session.jury_at = EVENING
    session.save()
    page = member.get(address).content.decode()
    assert door(session) not in page
    assert "The jury looks at this session" in page


def test_a_whole_form_becomes_reports(member: Client, candidate: Candidate) -> None:
    reply = sent(
        member, candidate, end="technical", signature="on", identity="Born on the 18th", fraud="A phone",
        note="Late", number1="2", cause1="file", problem1="A blank page",
    )  # fmt: skip
    assert reply.status_code == 302
    candidate.refresh_from_db()
    assert (candidate.end, candidate.session.comment) == ("technical", "All calm")
    rows = IssueReport.objects.values_list("subject", "number", "cause", "text", "settled_at")
    assert set(rows) == {
        ("signature", None, "", "", EVENING), ("identity", None, "", "Born on the 18th", None),
        ("challenge", 2, "file", "A blank page", None), ("fraud", None, "", "A phone", None),
        ("note", None, "", "Late", EVENING),
    }  # fmt: skip
    page = member.get(reply["Location"]).content.decode()
    assert "The jury looks at it before its results are published." in page


def test_without_reports_the_results_are_published(member: Client, candidate: Candidate) -> None:
    page = member.get(sent(member, candidate, end="left")["Location"]).content.decode()
    assert "its results are published" in page
    candidate.session.refresh_from_db()
    assert candidate.session.status == "published"


def test_a_session_of_two_hundred_fits_in_one_form(member: Client, candidate: Candidate) -> None:
    of_the_others = {f"note{number}": "" for number in range(200 * (len(report_fields()) + 1))}
    assert sent(member, candidate, end="left", **of_the_others).status_code == 302


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({}, "Choose one: what was left unanswered depends on it."),
        ({"end": "time"}, "is not one of the available choices"),
        ({"end": "left", "number1": "6", "cause1": "file"}, "The test of Zoé Lefèvre had no question 6."),
        ({"end": "left", "number1": "2"}, "Choose what was wrong."),
        ({"end": "left", "problem2": "A blank page"}, "Write the number of the question"),
        ({"end": "left", "number1": "two", "cause1": "file"}, "Enter a whole number."),
        ({"end": "left", "fraud": "x" * 2001}, "at most 2000 characters"),
    ],
)
def test_what_is_missing_is_said_and_nothing_is_lost(
    member: Client, candidate: Candidate, fields: dict[str, str], words: str
) -> None:
    reply = sent(member, candidate, **{"note": "Kept as typed", **fields})
    page = reply.content.decode()
    assert reply.status_code == 422
    assert words in page
    assert "Kept as typed" in page
    candidate.session.refresh_from_db()
    assert candidate.session.status == "created"
    assert not IssueReport.objects.exists()


def test_while_somebody_runs_the_form_does_not_open(member: Client, candidate: Candidate) -> None:
    a_done_candidate(candidate.session, ended_at=None, end="")
    with clock.stopped(DAY):
        reply = member.get(door(candidate.session))
    assert reply.status_code == 409
    assert "A test still goes on" in reply.content.decode()


def test_it_does_not_open_twice(member: Client, candidate: Candidate) -> None:
    sent(member, candidate, end="left")
    assert sent(member, candidate, end="left").status_code == 409


def test_it_is_nobody_elses(client: Client, candidate: Candidate) -> None:
    client.force_login(a_member(a_session().centre))
    assert client.get(door(candidate.session)).status_code == 404
    assert sent(client, candidate, end="left").status_code == 404
