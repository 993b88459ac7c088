"""What every test of this room begins with."""

from __future__ import annotations

import pytest

from pix.accounts.models import User
from pix.accounts.tests.factories import a_user
from pix.certification.models import Candidate
from pix.certification.tests.factories_exams import a_ready_candidate, started, with_a_profile
from pix.content.release import Release
from pix.content.tests.factories import published_release
from pix.psychometrics.tests.factories import a_scheme_version


@pytest.fixture
def release(db: None) -> Release:
    """The small bank, published."""
    return published_release()


@pytest.fixture
def certifiable(release: Release) -> User:
    """Someone whose profile of the eve has five competences at level 4."""
    return with_a_profile(a_user(first_name="Zoé", last_name="Lefèvre"))


@pytest.fixture
def ready(certifiable: User) -> Candidate:
    """Entered, seen by the invigilator, not begun."""
    return a_ready_candidate(certifiable)


@pytest.fixture
def sitting(ready: Candidate) -> Candidate:
    """Before the first question."""
    return started(ready)


@pytest.fixture(autouse=True)
def _first_confirmation(request: pytest.FixtureRequest) -> None:
    """The version that a migration wrote, and that a journey before may have flushed away."""
    if request.node.get_closest_marker("django_db") or "db" in request.fixturenames:
        request.getfixturevalue("db")
        a_scheme_version()
