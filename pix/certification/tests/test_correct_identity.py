"""The jury corrects an identity: under the rules of the enrolment, and the one before is kept."""

from __future__ import annotations

from datetime import date

import pytest
from django.test import Client
from django.urls import reverse

from pix.accounts.models import Role
from pix.accounts.tests.factories import a_user
from pix.certification.actions.correct_identity import IDENTITY, correct_identity
from pix.certification.errors.jury import NotWithJury
from pix.certification.models import Candidate, IssueReport, Session
from pix.certification.tests.factories import a_session
from pix.certification.tests.factories_jury import EVENING, a_done_candidate
from pix.kit import clock
from pix.kit.models import JournalLine

pytestmark = pytest.mark.django_db
SENT = {
    "last_name": "Lefèvre", "first_name": "Zoé", "born_on": "2004-05-18", "sex": "F", "birth_city": "Dakar",
    "birth_postal_code": "", "birth_insee": "99", "birth_country": "Sénégal", "reason": "As on the passport",
}  # fmt: skip


@pytest.fixture
def candidate() -> Candidate:
    return a_done_candidate(a_session(finalised_at=EVENING, jury_at=EVENING), birth_insee="99")


def corrected(candidate: Candidate, **changes: object) -> Candidate:
    facts = {name: getattr(candidate, name) for name in IDENTITY} | changes
    return correct_identity(
        candidate_id=candidate.pk, facts=facts, reason="As on the passport", by=a_user(), at=EVENING
    )


def test_the_new_identity_counts_and_the_one_before_is_kept(candidate: Candidate) -> None:
    corrected(candidate, born_on=date(2004, 5, 18), first_name="Zoe")
    candidate.refresh_from_db()
    assert (candidate.born_on, candidate.first_name) == (date(2004, 5, 18), "Zoe")
    report = IssueReport.objects.get()
    assert report.text == "Zoé → Zoe · 2004-05-17 → 2004-05-18"
    assert (report.subject, report.settlement, report.settled_at) == (
        "identity", "As on the passport", EVENING,
    )  # fmt: skip
    assert JournalLine.objects.filter(act="certification.correct_identity").count() == 1


def test_the_same_identity_changes_nothing(candidate: Candidate) -> None:
    corrected(candidate)
    assert not IssueReport.objects.exists()
    assert not JournalLine.objects.exists()


def test_once_published_it_stays(candidate: Candidate) -> None:
    Session.objects.update(published_at=EVENING)
    with pytest.raises(NotWithJury):
        corrected(candidate, first_name="Zoe")


@pytest.fixture
def jury(client: Client) -> Client:
    client.force_login(a_user(Role.JURY, language="en"))
    return client


def sent(client: Client, candidate: Candidate, **changes: str):
    with clock.stopped(EVENING):
        return client.post(reverse("certification:identity", args=[candidate.pk]), SENT | changes)


def test_the_form_corrects(jury: Client, candidate: Candidate) -> None:
    assert sent(jury, candidate)["Location"] == reverse("certification:judged", args=[candidate.pk])
    candidate.refresh_from_db()
    assert candidate.born_on == date(2004, 5, 18)
    assert IssueReport.objects.get().text == "2004-05-17 → 2004-05-18"


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"reason": " "}, "Fill this in."),
        ({"first_name": ""}, "Fill this in."),
        ({"last_name": "R2D2"}, "A name has letters"),
        ({"born_on": "2004-02-30"}, "Write a day such as"),
        ({"birth_country": "France", "birth_insee": ""}, "Something needs correcting"),
    ],
)
def test_what_is_wrong_is_said(
    jury: Client, candidate: Candidate, changes: dict[str, str], words: str
) -> None:
    reply = sent(jury, candidate, **changes)
    assert reply.status_code == 422
    assert words in reply.content.decode()
    candidate.refresh_from_db()
    assert candidate.born_on == date(2004, 5, 17)


def test_once_published_the_form_does_not_open(jury: Client, candidate: Candidate) -> None:
    Session.objects.update(published_at=EVENING)
    assert jury.get(reverse("certification:identity", args=[candidate.pk])).status_code == 409
    assert sent(jury, candidate).status_code == 409


def test_it_is_the_jurys_alone(client: Client, candidate: Candidate) -> None:
    client.force_login(a_user(Role.ADMIN))
    assert sent(client, candidate).status_code == 403
