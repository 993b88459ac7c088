"""Leaving a session."""

from __future__ import annotations

from typing import Any

import pytest
from django.http import Http404

from pix.accounts.tests.factories import a_user
from pix.certification.actions.leave_session import leave_session
from pix.certification.errors.centres import SessionBegan
from pix.certification.models import Candidate
from pix.certification.tests.factories import DAY, PLANNED_AT, a_candidate, a_session
from pix.certification.tests.factories_centres import a_started_candidate

pytestmark = pytest.mark.django_db
OPEN: dict[str, Any] = {"enrols_from": PLANNED_AT, "enrols_until": DAY}


def test_the_first_who_waits_moves_up() -> None:
    session, user = a_session(capacity=1, **OPEN), a_user()
    mine = a_candidate(session, user=user)
    waiting = a_candidate(session, is_waiting=True)
    leave_session(user=user, number=session.number, at=PLANNED_AT)
    waiting.refresh_from_db()
    assert not waiting.is_waiting
    assert not Candidate.objects.filter(pk=mine.pk).exists()


def test_nobody_leaves_once_a_candidate_has_started() -> None:
    session, user = a_session(**OPEN), a_user()
    a_candidate(session, user=user)
    a_started_candidate(session)
    with pytest.raises(SessionBegan):
        leave_session(user=user, number=session.number, at=PLANNED_AT)


def test_only_those_on_the_list_leave_it() -> None:
    session = a_session(**OPEN)
    with pytest.raises(Http404):
        leave_session(user=a_user(), number=session.number, at=PLANNED_AT)
