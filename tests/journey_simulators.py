"""A simulator under someone's fingers: opened from the gallery, walked by keyboard, observed."""

from __future__ import annotations

import json
from typing import Any

from django.test import Client
from playwright.sync_api import BrowserContext, Page

from pix.accounts.models import Role
from pix.accounts.tests.factories import a_user
from pix.assessments.models import Assessment
from pix.assessments.tests.factories import a_test, asking
from pix.kit import clock
from tests.journey import press, tab_to

MOST_ARROWS = 60
NOW = """(() => {
  const one = document.activeElement;
  return one.getAttribute("aria-label") || one.textContent.trim();
})()"""


def sign_in_author(context: BrowserContext, url: str) -> None:
    """Give the window the session of an author."""
    author = a_user(Role.AUTHOR)
    client = Client()
    client.force_login(author)
    context.add_cookies([{"name": "sessionid", "value": client.cookies["sessionid"].value, "url": url}])


def open_sample(page: Page, url: str, name: str, sample: str) -> None:
    """Open a simulator of the gallery in a sample state."""
    page.goto(f"{url}/design/simulators/{name}/{sample}/")
    page.wait_for_selector("pix-simulator[data-ready]")


def go_to(page: Page, group: str, label: str, key: str = "ArrowRight") -> None:
    """Reach a group by Tab, then the stop that bears a label by arrows."""
    tab_to(page, f"{group} [data-item]")
    for _step in range(MOST_ARROWS):
        if str(page.evaluate(NOW)).startswith(label):
            return
        page.keyboard.press(key)
    raise AssertionError(f"no arrow leads to {label}")


def choose(page: Page, group: str, label: str, key: str = "ArrowRight") -> None:
    """Reach a stop of a group and press Enter."""
    go_to(page, group, label, key)
    page.keyboard.press("Enter")


def said(page: Page) -> str:
    """What the simulator said last."""
    return page.locator(".sim-said").inner_text().strip()


def observed(page: Page) -> Any:
    """What checks would look at, once the state has been sent."""
    press(page, ".challenge__bar .btn--primary")
    shown = page.locator("[data-observed]")
    shown.wait_for()
    # A long state arrives in parts.
    page.wait_for_load_state()
    return json.loads(shown.inner_text())


def begin_task(page: Page, url: str, task: str, competence: str) -> Assessment:
    """Someone before a task of the published bank, in a test of its competence."""
    test = a_test(a_user(username="learner.keita"), competence, at=clock.now())
    asked = asking(test, task, at=clock.now())
    client = Client()
    client.force_login(asked.user)
    page.context.clear_cookies()
    session = client.cookies["sessionid"].value
    page.context.add_cookies([{"name": "sessionid", "value": session, "url": url}])
    page.goto(f"{url}/assessments/{asked.pk}/")
    page.wait_for_selector("pix-simulator[data-ready]")
    return asked


def validate(page: Page, asked: Assessment) -> str:
    """Validate by keyboard; the verdict of the answer."""
    press(page, "[data-validate]")
    page.wait_for_function(
        "(key) => (document.querySelector('[name=key]') || {}).value !== key",
        arg=(asked.current or {})["key"],
    )
    return str(asked.answers.get().verdict)
