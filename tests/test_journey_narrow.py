"""Each challenge of the bank on the narrowest screen: nothing pushes a page sideways, even in large text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from django.template.loader import render_to_string
from django.test import Client
from django.urls import reverse
from playwright.sync_api import Page

from pix.accounts.models import Role
from pix.accounts.tests.factories import a_user
from pix.assessments.corrections import correction_of
from pix.assessments.models import Answer, Assessment
from pix.assessments.tests.factories import a_test, address, asking, signed_in, waiting
from pix.content.release import Release
from pix.engine.types import Verdict
from pix.kit import clock
from tests.journey import browser, draw_the_same, publish_the_bank, window

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]
Pages = tuple[str, list[str]]
AT_ONCE = 60
# One browser page shows them all in turn: what scripts show is shown, and what unfolds is unfolded.
MEASURE = """async (challenges) => {
  const root = document.documentElement, found = [];
  const mains = (page) => new DOMParser().parseFromString(page, "text/html").body.children;
  for (const [challenge, pages] of challenges) {
    document.body.replaceChildren(...pages.flatMap((page) => [...mains(page)]));
    document.querySelectorAll("main details").forEach((one) => { one.open = true; });
    document.querySelectorAll(".order__moves").forEach((one) => { one.hidden = false; });
    for (const picture of document.images) {
      await picture.decode().catch(() => found.push(`${challenge}: a picture does not load`));
    }
    for (const size of ["100%", "200%"]) {
      root.style.fontSize = size;
      const said = (fault) => found.push(`${challenge}, text at ${size}: ${fault}`);
      if (root.scrollWidth > innerWidth) said(`the page is ${root.scrollWidth} px wide`);
      for (const box of document.querySelectorAll(".table-wrap, pre")) {
        const hides = box.scrollWidth > box.clientWidth;
        if (hides && box.tabIndex < 0) said(`no key scrolls ${box.outerHTML.slice(0, 60)}`);
      }
    }
  }
  return found;
}"""


def test_no_challenge_scrolls_sideways(live_server: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    draw_the_same(monkeypatch)
    release = publish_the_bank()
    test = a_test(a_user(username="taker", language="fr"), at=clock.now())
    taker = signed_in(test.user)
    pages = list(pages_of(release, test, taker))
    with browser() as opened, window(opened, "fr") as context:
        context.add_cookies([{"name": "sessionid", "value": session(taker), "url": live_server.url}])
        page = context.new_page()
        page.goto(live_server.url + "/accessibility/")
        assert measured(page, pages) == []
    assert len(pages) == len(release.challenges)


def measured(page: Page, pages: list[Pages]) -> list[str]:
    """What is too wide, a few challenges at once."""
    found: list[str] = []
    for start in range(0, len(pages), AT_ONCE):
        found += page.evaluate(MEASURE, pages[start : start + AT_ONCE])
    return found


def session(client: Client) -> str:
    """The key of a session: pictures are for people who are signed in."""
    return client.cookies["sessionid"].value


def pages_of(release: Release, test: Assessment, taker: Client) -> Iterator[Pages]:
    """Each challenge as a question, as its correction and as the author's preview."""
    author = signed_in(a_user(Role.AUTHOR, username="author", language="fr"))
    for challenge in release.challenges:
        asked = asking(test, challenge, at=clock.now())
        preview = reverse("content:challenge", args=[challenge])
        question = html(taker, address("question", asked))
        yield challenge, [question, correction(asked, release), html(author, preview)]


def html(client: Client, path: str) -> str:
    """The page at an address."""
    response = client.get(path)
    assert response.status_code == 200, path
    return response.content.decode()


def correction(asked: Assessment, release: Release) -> str:
    """What a missed answer to the question that waits would show: both responses, and the hint."""
    current, question = asked.current or {}, waiting(asked)
    answer = Answer(assessment=asked, number=1, skill=current["skill"], question=current["question"])
    answer.response, answer.verdict = question.example_response(), Verdict.WRONG
    shown = {"assessment": asked, "correction": correction_of(answer, release, "fr")}
    return render_to_string("assessments/correction.html", shown)
