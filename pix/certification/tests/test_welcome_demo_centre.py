"""The centre of a demonstration."""

from __future__ import annotations

from datetime import timedelta

import pytest

from pix.accounts.tests.factories import a_user
from pix.certification.actions.welcome_demo_centre import welcome_demo_centre
from pix.certification.models import Candidate, Centre, Session
from pix.certification.permissions import is_administrator
from pix.certification.tests.factories import DAY
from pix.certification.tests.factories_centres import a_started_candidate
from pix.psychometrics.tests.factories import a_scheme_version

pytestmark = pytest.mark.django_db


def test_twice_makes_one_centre_with_a_session_of_the_day() -> None:
    a_scheme_version("confirmation")
    user = a_user()
    welcome_demo_centre(member=user, at=DAY)
    centre = welcome_demo_centre(member=user, at=DAY + timedelta(days=3))
    assert (Centre.objects.count(), Session.objects.count(), Candidate.objects.count()) == (1, 1, 3)
    assert Session.objects.get().starts_at == DAY + timedelta(days=3, hours=1)
    assert is_administrator(user, centre)
    assert centre.agreed_from == (DAY + timedelta(days=3)).date()


def test_a_session_that_began_stays_where_it_was() -> None:
    a_scheme_version("confirmation")
    user = a_user()
    welcome_demo_centre(member=user, at=DAY)
    a_started_candidate(Session.objects.get())
    welcome_demo_centre(member=user, at=DAY + timedelta(days=3))
    assert Session.objects.get().starts_at == DAY + timedelta(hours=1)
