"""A browser for the journeys of a file, and the window of an author before the simulators."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.journey import browser, window
from tests.journey_simulators import sign_in_author


@pytest.fixture(scope="module")
def opened() -> Iterator[Browser]:
    with browser() as found:
        yield found


@pytest.fixture(params=[320, 1280])
def page(opened: Browser, live_server: Any, request: pytest.FixtureRequest) -> Iterator[Page]:
    context = window(opened, "fr", request.param)
    sign_in_author(context, live_server.url)
    yield context.new_page()
    context.close()
