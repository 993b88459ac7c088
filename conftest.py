"""Fixtures of every test: a still clock to travel with, and caches emptied between tests."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator

import pytest

# Playwright runs an event loop in the test's thread; Django would refuse its database there.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "1")


# What each marker needs on the machine.
PROGRAMS = {"journey": ("chromium", "chromium-browser"), "office": ("soffice",)}


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave the journeys out where there is no browser, and office files where there is no office suite.

    CI must have both, and fails without.
    """
    for marker, programs in PROGRAMS.items():
        if os.environ.get("CI") == "true" or any(map(shutil.which, programs)):
            continue
        left_out = [item for item in items if item.get_closest_marker(marker)]
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in left_out]


@pytest.fixture(autouse=True)
def _empty_cache() -> Iterator[None]:
    """Rate limits and other cached facts of one test never reach the next."""
    from django.core.cache import cache

    from pix.content.queries import release_of
    from pix.psychometrics.queries import scheme_of

    cache.clear()
    release_of.cache_clear()  # Test databases give the same numbers to other releases.
    scheme_of.cache_clear()
    yield
    cache.clear()
