"""Someone before a question in a browser: what the journeys through trouble share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.test import Client
from playwright.sync_api import BrowserContext, Page

from pix.accounts.models import User
from pix.accounts.tests.factories import a_user
from pix.assessments.models import Answer, Assessment
from pix.assessments.tests.factories import a_test, asking
from pix.content.question import Question
from pix.content.tests.factories import published_release
from pix.kit import clock

VALIDATE = "[data-validate]"
STATUS = "[data-take-status]"


@dataclass
class Taking:
    """A learner, a test of theirs, and the window in which it is taken."""

    url: str
    context: BrowserContext
    user: User
    test: Assessment

    @property
    def address(self) -> str:
        """The page of the question."""
        return f"{self.url}/assessments/{self.test.pk}/"

    @property
    def current(self) -> dict[str, Any]:
        """The question that waits, as stored."""
        self.test.refresh_from_db()
        return self.test.current or {}

    @property
    def answers(self) -> list[Answer]:
        """What is stored, in order."""
        return list(Answer.objects.filter(assessment=self.test).order_by("number"))

    def tab(self) -> Page:
        """One more tab, on the question."""
        page = self.context.new_page()
        page.goto(self.address)
        return page

    def asks(self, skill: str) -> Question:
        """Make the test wait for a skill, or for one challenge."""
        self.test.refresh_from_db()
        self.test = asking(self.test, skill, at=clock.now(), locale=self.user.language)
        return Question.from_json(self.current["question"])

    def sign_in(self) -> None:
        """Give the window a session of the learner."""
        client = Client()
        client.force_login(self.user)
        session = client.cookies["sessionid"].value
        self.context.add_cookies([{"name": "sessionid", "value": session, "url": self.url}])


def begin_taking(
    context: BrowserContext,
    url: str,
    skill: str,
    language: str = "fr",
    publish: Callable[[], object] = published_release,
) -> Taking:
    """A learner signed in, whose test of 1.2 waits for a skill of the small bank, or of another."""
    publish()
    user = a_user(username="aicha", language=language)
    taking = Taking(url, context, user, a_test(user, "1.2", at=clock.now(), locale=language))
    taking.asks(skill)
    taking.sign_in()
    return taking


def fill_in(page: Page, question: Question, response: Any) -> None:
    """Put a response in the page's controls, with or without script."""
    if isinstance(response, str):
        page.fill("[name=text]", response)
    elif isinstance(response, dict):
        for name, value in response.items():
            put(page, f"[name='blank-{name}'], [name='pair-{name}']", value)
    elif question.kind == "order":
        for place, item in enumerate(response, 1):
            page.select_option(f"[name='place-{item}']", str(place))
    else:
        for value in response:
            page.check(f"[name=choice][value='{value}']")


def put(page: Page, selector: str, value: str) -> None:
    """Type in a box, or choose in a list."""
    control = page.locator(selector)
    if control.evaluate("control => control.tagName") == "SELECT":
        control.select_option(value)
    else:
        control.fill(value)


def wait_for_another(page: Page, key: str) -> None:
    """Wait until the page shows another question, or none."""
    page.wait_for_function("(key) => (document.querySelector('[name=key]') || {}).value !== key", arg=key)
    page.wait_for_load_state()
