"""What every test of this room begins with."""

from __future__ import annotations

import pytest

from pix.accounts.models import User
from pix.accounts.tests.factories import a_user
from pix.content.release import Release
from pix.content.tests.factories import published_release


@pytest.fixture
def release(db: None) -> Release:
    """The small bank, published."""
    return published_release()


@pytest.fixture
def learner(release: Release) -> User:
    """Someone who reads English."""
    return a_user(language="en")
