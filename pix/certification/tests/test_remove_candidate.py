"""Taking someone off a list."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.http import Http404
from django.test import Client

from pix.accounts.tests.factories import a_user
from pix.certification.actions.remove_candidate import remove_candidate
from pix.certification.errors.centres import SessionBegan
from pix.certification.models import Candidate
from pix.certification.tests.factories import DAY, PLANNED_AT, a_candidate, a_member, a_session
from pix.certification.tests.factories_centres import a_started_candidate, door_of

pytestmark = pytest.mark.django_db


def test_the_place_goes_to_who_waited_the_longest() -> None:
    session = a_session(capacity=1)
    gone = a_candidate(session)
    late = a_candidate(session, is_waiting=True, enrolled_at=PLANNED_AT + timedelta(hours=2))
    early = a_candidate(session, is_waiting=True, enrolled_at=PLANNED_AT + timedelta(hours=1))
    user = a_member(session.centre)
    remove_candidate(user=user, session_id=session.pk, candidate_id=gone.pk, at=PLANNED_AT)
    early.refresh_from_db()
    late.refresh_from_db()
    assert (early.is_waiting, late.is_waiting) == (False, True)
    assert not Candidate.objects.filter(pk=gone.pk).exists()


def test_nobody_leaves_once_a_candidate_has_started() -> None:
    session = a_session()
    started = a_started_candidate(session)
    with pytest.raises(SessionBegan):
        remove_candidate(
            user=a_member(session.centre), session_id=session.pk, candidate_id=started.pk, at=DAY
        )


def test_a_stranger_takes_nobody_off() -> None:
    candidate = a_candidate()
    with pytest.raises(Http404):
        remove_candidate(user=a_user(), session_id=candidate.session_id, candidate_id=candidate.pk, at=DAY)


def test_the_page_asks_first(client: Client) -> None:
    candidate = a_candidate()
    client.force_login(a_member(candidate.session.centre))
    assert client.get(door_of("remove_candidate", candidate)).status_code == 200
    assert Candidate.objects.exists()
    client.post(door_of("remove_candidate", candidate))
    assert not Candidate.objects.exists()
