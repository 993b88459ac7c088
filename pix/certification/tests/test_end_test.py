"""A test ended from the console, after a question."""

from __future__ import annotations

import pytest
from django.test import Client

from pix.accounts.tests.factories import a_user
from pix.certification.actions.end_test import end_test
from pix.certification.errors.invigilation import CandidateNotBegun, ConsoleFinalised
from pix.certification.models import Candidate, Session
from pix.certification.tests.factories_invigilation import (
    MINUTE,
    NOON,
    a_present_candidate,
    a_running_candidate,
    door_of,
    sign_in,
)
from pix.kit import clock
from pix.kit.models import JournalLine

pytestmark = pytest.mark.django_db


def ended(candidate: Candidate) -> bool:
    return end_test(session=candidate.session, candidate_id=candidate.pk, by=a_user(), at=NOON)


def test_the_test_is_closed_as_it_stands() -> None:
    candidate = a_running_candidate()
    assert ended(candidate)
    candidate.refresh_from_db()
    assert (candidate.ended_at, candidate.end) == (NOON, "invigilator")
    assert candidate.assessment is not None
    assert candidate.assessment.state == "ended"
    acts = set(JournalLine.objects.values_list("act", flat=True))
    assert acts == {"certification.end_exam", "certification.end_test"}


@pytest.mark.parametrize("facts", [{"ended_at": NOON - MINUTE, "end": "finished"}, {"ends_at": NOON}])
def test_a_test_that_is_over_stays_as_it_ended(facts) -> None:
    candidate = a_running_candidate(**facts)
    assert not ended(candidate)
    candidate.refresh_from_db()
    assert candidate.end == facts.get("end", "")
    assert not JournalLine.objects.exists()


def test_who_has_not_begun_has_nothing_to_end() -> None:
    with pytest.raises(CandidateNotBegun):
        ended(a_present_candidate())


def test_a_finalised_session_refuses() -> None:
    candidate = a_running_candidate()
    Session.objects.update(finalised_at=NOON)
    with pytest.raises(ConsoleFinalised):
        ended(candidate)


def test_the_console_asks_first(client: Client) -> None:
    candidate = a_running_candidate(asked=9)
    address = door_of("end_test", candidate.session, candidate)
    with clock.stopped(NOON):
        sign_in(client, candidate.session)
        asked = client.get(address).content.decode()
        candidate.refresh_from_db()
        assert candidate.ended_at is None
        done = client.post(address, follow=True).content.decode()
        again = client.post(address, follow=True).content.decode()
    assert "End the test of Zoé Lefèvre?" in asked
    assert "question 9 of 32, with 85 min left" in asked
    assert "The test of Zoé Lefèvre is ended." in done
    assert "The test of Zoé Lefèvre was over already." in again
