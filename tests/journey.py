"""A person at a keyboard in a real browser: what the journeys share."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from axe_playwright_python.sync_playwright import DEFAULT_OPTIONS
from django.conf import settings
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from pix.content.actions.publish_release import publish_release
from pix.content.bank.snapshot import gather
from pix.content.queries import release_of
from pix.content.release import Release
from pix.kit import clock

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-sync",
    "--no-first-run",
]
MOST_TABS = 80
PATIENCE_MS = 15_000
FURTHEST = """(width) => [...document.body.querySelectorAll("*")]
  .filter((one) => one.getBoundingClientRect().right >= width - 1)
  .map((one) => one.outerHTML.slice(0, 120)).at(-1)"""


def chromium() -> str:
    """The browser of this machine; without one, conftest leaves the journeys out, except in CI."""
    return shutil.which("chromium") or shutil.which("chromium-browser") or "chromium"


@contextmanager
def browser() -> Iterator[Browser]:
    """A headless browser."""
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        yield opened
        opened.close()


def publish_the_bank() -> Release:
    """Publish the repository's own bank, as a person who runs Pix would."""
    row, _is_new = publish_release(
        snapshot=gather(settings.BANK_DIR).snapshot, note="journey", at=clock.now()
    )
    return release_of(row.pk)


def draw_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    """Questions are drawn as in every other run: a page that fails fails again."""
    monkeypatch.setattr("pix.assessments.serving.secrets.randbelow", random.Random(1).randrange)


def window(opened: Browser, language: str, width: int = 320) -> BrowserContext:
    """A private window of a given width in a language."""
    context = opened.new_context(viewport={"width": width, "height": 640}, locale=language)
    context.set_default_timeout(PATIENCE_MS)
    return context


def tab_to(page: Page, selector: str) -> None:
    """Press Tab until the focus is on what matches; every stop on the way can be reached too."""
    for _step in range(MOST_TABS):
        if page.evaluate(
            "(wanted) => !!document.activeElement && document.activeElement.matches(wanted)", selector
        ):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"{MOST_TABS} tabs do not reach {selector}")


def press(page: Page, selector: str) -> None:
    """Reach a button or link by Tab and press Enter."""
    tab_to(page, selector)
    page.keyboard.press("Enter")


def type_in(page: Page, selector: str, text: str) -> None:
    """Reach a field by Tab and type in it."""
    tab_to(page, selector)
    page.keyboard.type(text)


def faults(page: Page) -> list[str]:
    """What axe finds on the page, and whether it scrolls sideways; axe is read once a page."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    rules = page.evaluate(f"axe.run(document, {DEFAULT_OPTIONS}).then(({{violations}}) => violations)")
    found = [f"{rule['id']}: {node['html'][:120]}" for rule in rules for node in rule["nodes"]]
    return found + sideways(page)


def sideways(page: Page) -> list[str]:
    """Whether the page scrolls sideways, and what goes furthest out."""
    width = page.evaluate("document.documentElement.scrollWidth")
    if width <= page.evaluate("window.innerWidth"):
        return []
    return [f"the page scrolls sideways, {page.evaluate(FURTHEST, width)}"]
