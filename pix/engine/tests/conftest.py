"""Properties are judged by what they find, not by how busy the machine is."""

from __future__ import annotations

import sys

import pytest
from hypothesis import settings

settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")


@pytest.fixture
def deep_recursion():
    """As many frames as the child that runs programs has; some belong to the tests themselves."""
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(20_000)
    yield
    sys.setrecursionlimit(before)
