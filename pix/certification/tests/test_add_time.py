"""Minutes given for an incident: bounded, several times, never twice by mistake."""

from __future__ import annotations

import pytest
from django.test import Client

from pix.certification.actions.add_time import MOST_MINUTES, add_time
from pix.certification.errors.invigilation import CandidateDone, CandidateNotBegun, TooMuchTime
from pix.certification.models import Candidate
from pix.certification.tests.factories import DAY
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
END = DAY + 105 * MINUTE


def added(candidate: Candidate, minutes: int, known: int) -> int:
    return add_time(
        session=candidate.session, candidate_id=candidate.pk, minutes=minutes, known=known, by=None, at=NOON
    )


def test_the_end_moves_each_time_and_the_total_is_kept() -> None:
    candidate = a_running_candidate()
    assert added(candidate, 5, 0) == 5
    assert added(candidate, 10, 5) == 10
    candidate.refresh_from_db()
    assert (candidate.incident_minutes, candidate.ends_at) == (15, END + 15 * MINUTE)
    assert candidate.minutes(105) == 120 * MINUTE
    assert [line.data for line in JournalLine.objects.order_by("pk")] == [{"minutes": 5}, {"minutes": 10}]


def test_a_double_click_or_two_invigilators_add_once() -> None:
    candidate = a_running_candidate()
    assert [added(candidate, 5, 0), added(candidate, 5, 0), added(candidate, 20, 0)] == [5, 0, 0]
    candidate.refresh_from_db()
    assert candidate.ends_at == END + 5 * MINUTE
    assert JournalLine.objects.count() == 1


def test_the_total_is_bounded() -> None:
    candidate = a_running_candidate(incident_minutes=MOST_MINUTES - 1)
    with pytest.raises(TooMuchTime):
        added(candidate, 2, MOST_MINUTES - 1)
    assert added(candidate, 1, MOST_MINUTES - 1) == 1


def test_only_a_test_under_way_gets_time() -> None:
    with pytest.raises(CandidateNotBegun):
        added(a_present_candidate(), 5, 0)
    with pytest.raises(CandidateDone):
        added(a_running_candidate(ends_at=NOON), 5, 0)


@pytest.mark.parametrize("minutes", ["", "0", "-5", "61", "abc", "1e9", "5.5"])
def test_bad_minutes_come_back_with_the_reason(client: Client, minutes: str) -> None:
    candidate = a_running_candidate()
    with clock.stopped(NOON):
        sign_in(client, candidate.session)
        address = door_of("add_time", candidate.session, candidate)
        page = client.post(address, {"minutes": minutes, "known": "0"})
    assert page.status_code == 422
    assert 'id="id_minutes_error"' in page.content.decode()
    candidate.refresh_from_db()
    assert candidate.ends_at == END


def test_the_second_invigilator_is_told_the_total(client: Client) -> None:
    candidate = a_running_candidate()
    with clock.stopped(NOON):
        sign_in(client, candidate.session)
        address = door_of("add_time", candidate.session, candidate)
        first = client.post(address, {"minutes": "5", "known": "0"}, follow=True).content.decode()
        second = client.post(address, {"minutes": "5", "known": "0"}, follow=True).content.decode()
    assert "Zoé Lefèvre has 5 minutes more, 5 in all." in first
    assert "the time added was 5 min in all already. Nothing more was added." in second
