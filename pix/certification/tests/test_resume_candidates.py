"""Tests that go on after a pause, with the time that it took."""

from __future__ import annotations

import pytest
from django.http import Http404
from django.test import Client

from pix.certification.actions.pause_candidates import pause_candidates
from pix.certification.actions.resume_candidates import resume_candidates
from pix.certification.errors.invigilation import ConsoleFinalised
from pix.certification.models import Candidate, Session
from pix.certification.tests.factories import DAY, a_session
from pix.certification.tests.factories_exams import answered_exam
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
LATER = NOON + 12 * MINUTE
END = DAY + 105 * MINUTE


def resumed(session: Session, candidate: Candidate | None = None) -> int:
    candidate_id = candidate.pk if candidate else None
    return resume_candidates(session=session, candidate_id=candidate_id, by=None, at=LATER)


def test_the_time_of_the_pause_is_given_back_once() -> None:
    candidate = a_running_candidate(paused_at=NOON)
    assert [resumed(candidate.session, candidate), resumed(candidate.session, candidate)] == [1, 0]
    candidate.refresh_from_db()
    assert (candidate.paused_at, candidate.ends_at) == (None, END + 12 * MINUTE)
    assert JournalLine.objects.get().act == "certification.resume_candidates"


def test_the_whole_room_is_those_who_were_paused() -> None:
    session = a_session()
    stopped, running = a_running_candidate(session, paused_at=NOON), a_running_candidate(session)
    over = a_running_candidate(session, paused_at=NOON, ended_at=NOON, end="invigilator")
    a_present_candidate(session)
    assert [resumed(session), resumed(session)] == [1, 0]
    for candidate in (stopped, running, over):
        candidate.refresh_from_db()
    assert [one.ends_at for one in (stopped, running, over)] == [END + 12 * MINUTE, END, END]


def test_what_waited_can_be_answered_again(sitting: Candidate) -> None:
    session = sitting.session
    pause_candidates(session=session, candidate_id=None, by=None, at=NOON)
    resumed(session)
    assert answered_exam(sitting, at=LATER).course[0]["number"] == 1


def test_others_are_refused() -> None:
    here, elsewhere = a_running_candidate(), a_running_candidate(paused_at=NOON)
    with pytest.raises(Http404):
        resumed(here.session, elsewhere)
    with pytest.raises(ConsoleFinalised):
        resumed(a_session(finalised_at=NOON))


def test_the_console_lets_one_or_all_go_on_and_says_so(client: Client) -> None:
    session = a_session()
    candidate = a_running_candidate(session, paused_at=NOON)
    a_running_candidate(session, paused_at=NOON, first_name="Nora")
    with clock.stopped(LATER):
        sign_in(client, session)
        one = client.post(door_of("resume_candidate", session, candidate), follow=True).content.decode()
        again = client.post(door_of("resume_candidate", session, candidate), follow=True).content.decode()
        rest = client.post(door_of("resume_room", session), follow=True).content.decode()
        none = client.post(door_of("resume_room", session), follow=True).content.decode()
    assert "Zoé Lefèvre goes on." in one
    assert "Zoé Lefèvre was not paused any more." in again
    assert "1 test goes on." in rest
    assert "No test was paused any more." in none
