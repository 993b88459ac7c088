"""The search engine by keyboard alone; both readers of queries agree; nothing is lost on the way."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.journey import faults, press, publish_the_bank, tab_to
from tests.journey_simulators import begin_task, observed, open_sample, said, validate

TASK = "results-filtering-2-a"
CASES = Path(__file__).parents[1] / "pix" / "content" / "tests" / "queries.json"
FOUND = """async ([url, {now, docs, cases}]) => {
  const { found } = await import(url);
  const brought = ({ query, strict, filters }) =>
    found({ docs, strict }, { query, ...filters }, now).map((doc) => doc.id);
  return cases.map(brought);
}"""
pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]


def ask(page: Page, words: str) -> None:
    """Type in the box of the engine."""
    tab_to(page, ".sim-engine__box input")
    page.keyboard.press("Control+A")
    page.keyboard.type(words)
    page.keyboard.press("Enter")


def test_both_readers_of_queries_agree(page: Page, live_server: Any) -> None:
    open_sample(page, live_server.url, "search-engine", "simple")
    shared = json.loads(CASES.read_text("utf-8"))
    url = f"{live_server.url}/static/content/simulators/browser/query.js"
    answers = page.evaluate(FOUND, [url, shared])
    for case, found in zip(shared["cases"], answers, strict=True):
        assert found == case["found"], case["query"]


def test_a_search_then_a_page(page: Page, live_server: Any) -> None:
    open_sample(page, live_server.url, "search-engine", "simple")
    assert faults(page) == []
    ask(page, "horaires piscine Clairlac")
    expect(page.locator(".sim-engine__count")).to_have_text("4 résultats")
    assert faults(page) == []
    page.reload()
    page.wait_for_selector("pix-simulator[data-ready]")
    first = page.locator(".sim-result__title").first
    expect(first).to_have_text("Piscine de Clairlac, horaires")
    tab_to(page, ".sim-result__title [role=link]")
    page.keyboard.press("Enter")
    assert said(page) == "Page affichée\u00a0: Piscine de Clairlac, horaires."
    assert faults(page) == []
    state = observed(page)["state"]
    assert state["opened"] == ["r1"]
    assert [search["query"] for search in state["searches"]] == ["horaires piscine Clairlac"]


@pytest.mark.parametrize("sample", ["results", "pictures", "catalogue", "long-names"])
def test_each_sample_is_clean(page: Page, live_server: Any, sample: str) -> None:
    open_sample(page, live_server.url, "search-engine", sample)
    if sample == "catalogue":
        ask(page, "(vélo OU bicyclette) ET réparation SAUF électrique")
    assert faults(page) == []


def test_an_alert_is_set(page: Page, live_server: Any) -> None:
    open_sample(page, live_server.url, "search-engine", "results")
    press(page, ".sim-engine__alerts > .btn")
    assert faults(page) == []
    page.keyboard.press("Control+A")
    page.keyboard.type("inondation Valmont")
    tab_to(page, "dialog [data-name=rhythm]")
    page.keyboard.press("ArrowDown")
    press(page, "dialog .btn--primary")
    assert said(page) == "Alerte créée."
    alert = {"words": "inondation Valmont", "source": "", "rhythm": "weekly", "channel": "mail"}
    assert observed(page)["state"]["alerts"] == [alert]


def test_nothing_is_lost_with_the_network(page: Page, live_server: Any) -> None:
    publish_the_bank()
    asked = begin_task(page, live_server.url, TASK, "1.1")
    assert faults(page) == []
    paid = page.locator(".sim-result:has(.sim-ad__mark)")
    names = [paid.nth(n).locator("input").get_attribute("aria-label") for n in range(paid.count())]
    page.context.set_offline(True)
    for name in names:
        tab_to(page, f'[aria-label="{name}"]')
        page.keyboard.press("Space")
    expect(page.locator(".sim-bar__kept")).to_contain_text("Pas de réseau")
    page.context.set_offline(False)
    expect(page.locator(".sim-bar__kept")).to_contain_text("Enregistré")
    page.evaluate("localStorage.clear()")
    page.reload()
    page.wait_for_selector("pix-simulator[data-ready]")
    tab_to(page, ".sim-result:not(:has(.sim-ad__mark)) [role=link]")
    page.keyboard.press("Enter")
    assert validate(page, asked) == "right"
