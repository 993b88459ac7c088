"""Fixtures of every test: a still clock to travel with, and caches emptied between tests."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

# Playwright runs an event loop in the test's thread; Django would refuse its database there.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "1")


WORD_LISTS = [Path(f"/usr/share/hunspell/{name}.dic") for name in ("fr", "en_GB")]
# Whether the machine has what each marker needs.
IS_HERE: dict[str, Callable[[], bool]] = {
    "journey": lambda: any(map(shutil.which, ("chromium", "chromium-browser"))),
    "office": lambda: shutil.which("soffice") is not None,
    "spelling": lambda: all(words.exists() for words in WORD_LISTS),
}


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out journeys without a browser, office files without an office suite, spelling without words.

    CI must have them all, and fails without.
    """
    for marker, is_here in IS_HERE.items():
        if os.environ.get("CI") == "true" or is_here():
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
