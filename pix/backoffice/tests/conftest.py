"""What every test of this room begins with."""

from __future__ import annotations

import pytest

from pix.psychometrics.tests.factories import a_scheme_version


@pytest.fixture(autouse=True)
def _first_confirmation(request: pytest.FixtureRequest) -> None:
    """The version that a migration wrote, and that a journey before may have flushed away."""
    if request.node.get_closest_marker("django_db") or "db" in request.fixturenames:
        request.getfixturevalue("db")
        a_scheme_version()
