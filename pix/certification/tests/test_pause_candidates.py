"""Tests paused, one or all: nothing can be answered, and no time runs."""

from __future__ import annotations

import pytest
from django.http import Http404
from django.test import Client
from django.urls import reverse

from pix.accounts.models import User
from pix.certification.actions.end_due_exams import end_due_exams
from pix.certification.actions.pause_candidates import pause_candidates
from pix.certification.actions.resume_candidates import resume_candidates
from pix.certification.errors.exams import NotAuthorised
from pix.certification.errors.invigilation import CandidateDone, CandidateNotBegun, ConsoleFinalised
from pix.certification.models import Candidate, Session
from pix.certification.tests.factories import a_session
from pix.certification.tests.factories_exams import answered_exam
from pix.certification.tests.factories_invigilation import (
    MINUTE,
    NOON,
    a_present_candidate,
    a_room,
    a_running_candidate,
    door_of,
    sign_in,
)
from pix.kit import clock
from pix.kit.models import JournalLine

pytestmark = pytest.mark.django_db


def paused(session: Session, candidate: Candidate | None = None) -> int:
    candidate_id = candidate.pk if candidate else None
    return pause_candidates(session=session, candidate_id=candidate_id, by=None, at=NOON)


def test_one_test_is_paused_once() -> None:
    candidate, other = a_running_candidate(), a_running_candidate()
    assert [paused(candidate.session, candidate), paused(candidate.session, candidate)] == [1, 0]
    candidate.refresh_from_db()
    other.refresh_from_db()
    assert (candidate.paused_at, other.paused_at) == (NOON, None)
    assert JournalLine.objects.get().subjects == {"session": candidate.session_id, "candidate": candidate.pk}


def test_the_whole_room_is_those_under_way() -> None:
    session = a_session()
    a_room(session)
    elsewhere = a_running_candidate()
    assert [paused(session), paused(session)] == [14, 0]
    elsewhere.refresh_from_db()
    assert elsewhere.paused_at is None
    assert session.candidates.exclude(paused_at=None).count() == 15  # One was paused before.


def test_nothing_is_answered_during_a_pause(sitting: Candidate) -> None:
    paused(sitting.session, sitting)
    with pytest.raises(NotAuthorised):
        answered_exam(sitting, at=NOON)


def test_a_paused_test_does_not_end_by_time() -> None:
    candidate = a_running_candidate(ends_at=NOON + MINUTE)
    paused(candidate.session, candidate)
    assert end_due_exams(at=NOON + 9 * MINUTE) == 0


def test_only_a_test_under_way_is_paused() -> None:
    before, after = a_present_candidate(), a_running_candidate(ends_at=NOON)
    with pytest.raises(CandidateNotBegun):
        paused(before.session, before)
    with pytest.raises(CandidateDone):
        paused(after.session, after)
    with pytest.raises(Http404):
        paused(before.session, a_running_candidate())
    assert paused(after.session) == 0


def test_a_finalised_session_refuses() -> None:
    session = a_session(finalised_at=NOON)
    with pytest.raises(ConsoleFinalised):
        paused(session)


def test_the_console_pauses_one_or_all_and_says_so(client: Client) -> None:
    session = a_session()
    candidate = a_running_candidate(session)
    a_running_candidate(session, first_name="Nora")
    with clock.stopped(NOON):
        sign_in(client, session)
        one = client.post(door_of("pause_candidate", session, candidate), follow=True).content.decode()
        again = client.post(door_of("pause_candidate", session, candidate), follow=True).content.decode()
        rest = client.post(door_of("pause_room", session), follow=True).content.decode()
        none = client.post(door_of("pause_room", session), follow=True).content.decode()
    assert "Zoé Lefèvre is paused." in one
    assert "Zoé Lefèvre was paused already." in again
    assert "1 test is paused." in rest
    assert "No test under way was left to pause." in none


def test_the_candidate_waits_on_a_page_that_says_so_and_comes_back(
    client: Client, certifiable: User, ready: Candidate
) -> None:
    client.force_login(certifiable)
    exam = reverse("certification:exam", args=[ready.pk])
    with clock.stopped(NOON):
        question = client.post(exam, {"code": ready.session.access_code})["Location"]
        paused(ready.session)
    with clock.stopped(NOON + 200 * MINUTE):
        assert client.get(question)["Location"] == exam
        page = client.get(exam)
        assert (page.status_code, "a mis votre test en pause" in page.content.decode()) == (200, True)
        resume_candidates(session=ready.session, candidate_id=ready.pk, by=None, at=clock.now())
        assert client.get(exam)["Location"] == question
        assert client.get(question).status_code == 200
