"""From the front page to a refused improvement: by keyboard alone, at 320 px, in both languages."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from pix.assessments.models import Answer, Assessment
from pix.content.question import Question
from tests.journey import browser, draw_the_same, faults, press, publish_the_bank, tab_to, type_in, window

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]
COMPETENCE = "1.2"
WORDS = {"fr": "S’améliorer dans 4 jours", "en": "Improve in 4 days"}
PASSWORD = "quatre-chevaux-bleus-dansent"
MOST_PAGES = 40


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_newcomer_measures_a_competence(
    live_server: Any, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    draw_the_same(monkeypatch)
    publish_the_bank()
    with browser() as opened:
        page = window(opened, language).new_page()
        page.goto(live_server.url)
        assert page.locator("html").get_attribute("lang") == language
        sign_up(page)
        begin(page)
        pages = take(page)
        assert {"question", "checkpoint", "results"} <= pages
        expect(page.locator("h1")).not_to_be_empty()
        expect(page.locator("svg.scale")).to_be_visible()
        assert Answer.objects.count() == Answer.objects.values("number").distinct().count() > 5
        easy = Answer.objects.filter(level__lte=3)
        assert [answer.verdict for answer in easy] == [expected_of(answer) for answer in easy]
        assert "right" in {answer.verdict for answer in easy}
        refused_improvement(page, language)


def sign_up(page: Page) -> None:
    """Open an account from the front page."""
    press(page, "a[href*='signup']")
    page.wait_for_url(re.compile("signup"))
    type_in(page, "[name=first_name]", "Aïcha")
    type_in(page, "[name=last_name]", "Keita")
    type_in(page, "[name=password1]", PASSWORD)
    tab_to(page, "[name=consent]")
    page.keyboard.press("Space")
    tab_to(page, "[name=notice]")
    page.keyboard.press("Space")
    press(page, "main form .btn--primary")
    page.wait_for_url(lambda url: "signup" not in url)


def begin(page: Page) -> None:
    """Start the competence from the profile."""
    page.goto(page.url.split("/accounts/")[0] + "/profile/") if "/profile/" not in page.url else None
    press(page, f"form[action*='{COMPETENCE}/start'] button")
    page.wait_for_url(re.compile("/assessments/"))


def take(page: Page) -> set[str]:
    """Answer until the results; the kinds of page met, each without a fault."""
    met: set[str] = set()
    for _page in range(MOST_PAGES):
        kind = page.url.rstrip("/").rpartition("/")[2]
        kind = "question" if kind.isdigit() else kind
        if kind not in met:
            assert faults(page) == [], page.url
        met.add(kind)
        if kind == "results":
            return met
        go_on(page) if kind == "checkpoint" else answer(page)
    raise AssertionError("the test does not end")


def go_on(page: Page) -> None:
    """Leave a checkpoint."""
    press(page, "main a.btn--primary")
    page.wait_for_url(re.compile(r"/assessments/\d+/$"))


def answer(page: Page) -> None:
    """Answer right up to level 3 and skip above, then wait for what comes next."""
    current: dict[str, Any] = Assessment.objects.get(state="started").current or {}
    if page.locator("form[action$='/open/']").count():
        press(page, ".challenge__bar .btn--primary")
        page.wait_for_selector("[data-validate]")
    response = Question.from_json(current["question"]).example_response()
    if current["level"] <= 3 and response is not None:
        respond(page, response)
        page.keyboard.press("Enter") if isinstance(response, str) else press(page, "[data-validate]")
    else:
        press(page, "[name=skip]")
    page.wait_for_function(
        "(key) => (document.querySelector('[name=key]') || {}).value !== key", arg=current["key"]
    )
    page.wait_for_load_state()


def expected_of(answer: Answer) -> str:
    """What an easy question must be stored as: this journey answers questions and skips tasks."""
    return "skipped" if Question.from_json(answer.question).example_response() is None else "right"


def respond(page: Page, response: Any) -> None:
    """Fill the page's controls with a response, by keyboard."""
    if isinstance(response, str):
        type_in(page, "[name=text]", response)
    elif isinstance(response, dict):
        for name, value in response.items():
            fill(page, f"[name='blank-{name}'], [name='pair-{name}']", value)
    elif page.locator("[name=choice]").count():
        for value in response:
            choose(page, value)
    else:
        for place, item in enumerate(response, 1):
            fill(page, f"[name='place-{item}']", str(place))


def fill(page: Page, control: str, value: str) -> None:
    """Type in a box, or go down a list to the wanted option."""
    tab_to(page, control)
    if page.evaluate("document.activeElement.tagName") != "SELECT":
        page.keyboard.type(value)
        return
    page.keyboard.press("Home")
    while page.evaluate("document.activeElement.value") != value:
        page.keyboard.press("ArrowDown")


def choose(page: Page, value: str) -> None:
    """Tick a box, or go down the buttons to the wanted one."""
    if page.locator("[name=choice]").first.get_attribute("type") == "checkbox":
        tab_to(page, f"[name=choice][value='{value}']")
        page.keyboard.press("Space")
        return
    tab_to(page, "[name=choice]")
    page.keyboard.press("Space")
    while page.evaluate("document.activeElement.value") != value:
        page.keyboard.press("ArrowDown")


def refused_improvement(page: Page, language: str) -> None:
    """The profile says when to come back, and asking anyway is refused with the days left."""
    press(page, "main a.btn--primary")
    page.wait_for_url(re.compile("/profile/"))
    assert faults(page) == []
    expect(page.locator("li.competence", has_text=COMPETENCE)).to_contain_text(WORDS[language])
    refused = page.evaluate(
        """async (code) => {
          const token = document.querySelector('[name=csrfmiddlewaretoken]').value;
          const headers = {'X-CSRFToken': token};
          const sent = await fetch(`/competences/${code}/start/`, {method: 'POST', headers});
          return [sent.status, await sent.text()];
        }""",
        COMPETENCE,
    )
    assert refused[0] == 409
    assert re.search(r"\b4\b", re.sub("<[^>]+>", "", refused[1].partition("<main")[2]))
