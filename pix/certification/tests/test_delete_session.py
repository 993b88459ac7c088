"""Deleting a session."""

from __future__ import annotations

import pytest
from django.http import Http404
from django.test import Client

from pix.accounts.tests.factories import a_user
from pix.certification.actions.delete_session import delete_session
from pix.certification.errors.centres import SessionBegan
from pix.certification.models import Candidate, Session
from pix.certification.tests.factories import DAY, a_candidate, a_member, a_session
from pix.certification.tests.factories_centres import a_started_candidate, door_of
from pix.kit.models import JournalLine

pytestmark = pytest.mark.django_db


def test_the_session_goes_with_its_list() -> None:
    session = a_session()
    a_candidate(session)
    delete_session(user=a_member(session.centre), session_id=session.pk, at=DAY)
    assert not Session.objects.exists()
    assert not Candidate.objects.exists()
    assert JournalLine.objects.get(act="certification.delete_session").data == {"candidates": 1}


def test_a_session_with_a_started_candidate_stays() -> None:
    session = a_session()
    a_started_candidate(session)
    with pytest.raises(SessionBegan):
        delete_session(user=a_member(session.centre), session_id=session.pk, at=DAY)
    assert Session.objects.exists()


def test_a_finalised_session_stays() -> None:
    session = a_session(finalised_at=DAY)
    with pytest.raises(SessionBegan):
        delete_session(user=a_member(session.centre), session_id=session.pk, at=DAY)


def test_a_stranger_does_not_see_the_session() -> None:
    with pytest.raises(Http404):
        delete_session(user=a_user(), session_id=a_session().pk, at=DAY)


def test_the_page_asks_first(client: Client) -> None:
    session = a_session()
    client.force_login(a_member(session.centre))
    assert client.get(door_of("delete_session", session)).status_code == 200
    assert Session.objects.exists()
    assert client.post(door_of("delete_session", session))["Location"] == door_of("centre", session.centre)
    assert not Session.objects.exists()
