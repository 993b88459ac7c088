"""The social network by keyboard alone: a photo for few, an account reported and blocked; nothing is lost."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from pix.assessments.tests.factories import waiting
from tests.journey import faults, press, publish_the_bank, tab_to
from tests.journey_simulators import begin_task, go_to, observed, open_sample, said, validate

TASK = "online-care-1-c"
pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]


def choose_option(page: Page, name: str, label: str) -> None:
    """An option of a list, by its first letters."""
    tab_to(page, f"[data-name={name}]")
    page.keyboard.type(label)


def go(page: Page, place: str) -> None:
    """One of the pages of the network."""
    for _step in range(8):
        tab_to(page, ".net-go")
        if place in str(page.evaluate("document.activeElement.textContent")):
            page.keyboard.press("Enter")
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"no page {place}")


def more(page: Page, post: str, act: str) -> None:
    """Something of the menu of a post."""
    press(page, f"[data-menu=more-{post}]")
    go_to(page, "[role=menu]", act, "ArrowDown")
    page.keyboard.press("Enter")


def test_a_photo_goes_to_one_group(page: Page, live_server: Any) -> None:
    open_sample(page, live_server.url, "social-network", "full")
    assert faults(page) == []
    press(page, ".net-compose .btn")
    page.wait_for_selector("dialog[open]")
    page.keyboard.type("Le stand de @lina-moreau")
    go_to(page, "dialog .doc-pictures", "stand.png")
    page.keyboard.press("Enter")
    choose_option(page, "nature", "Photo")
    choose_option(page, "audience", "Groupe Famille")
    assert faults(page) == []
    press(page, "dialog .btn--primary")
    assert said(page) == "Publié."
    page.reload()
    page.wait_for_selector("pix-simulator[data-ready]")
    (made,) = observed(page)["state"]["made"]
    assert (made["picture"], made["audience"], made["nature"]) == ("stand.png", "Famille", "photo")
    assert made["mentions"] == ["lina-moreau"]


def test_a_profile_is_seen_by_a_stranger_and_a_setting_changes(page: Page, live_server: Any) -> None:
    open_sample(page, live_server.url, "social-network", "full")
    go(page, "Profil")
    assert faults(page) == []
    press(page, ".net-card .btn[aria-pressed]")
    expect(page.locator(".net-entries")).not_to_contain_text("1990")
    go(page, "Réglages")
    choose_option(page, "set-past", "Mes contacts")
    assert said(page) == "Réglage enregistré."
    assert faults(page) == []
    state = observed(page)["state"]
    assert state["stranger"] == {"entries": ["bio", "city"], "posts": []}


def test_a_reported_message_is_hidden_with_its_reason(page: Page, live_server: Any) -> None:
    open_sample(page, live_server.url, "social-network", "full")
    go(page, "Modération")
    assert faults(page) == []
    tab_to(page, ".net-queued .btn")
    for _step in range(2):
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_selector("dialog[open]")
    press(page, "dialog .btn--primary")
    expect(page.locator("dialog [role=alert]")).to_contain_text("Choisissez d’abord un motif.")
    choose_option(page, "reason", "Harcèlement")
    press(page, "dialog .btn--primary")
    assert said(page) == "Message masqué."
    hidden = observed(page)["state"]["posts"]["p8"]
    assert (hidden["decision"], hidden["reason"], hidden["state"]) == ("hidden", "harassment", "hidden")


def test_nothing_is_lost_with_the_network(page: Page, live_server: Any) -> None:
    publish_the_bank()
    asked = begin_task(page, live_server.url, TASK, "4.3")
    assert faults(page) == []
    bad = re.findall(r"\*\*([^*]+)\*\*", waiting(asked).instruction)[0]
    post = page.locator("[data-post]", has=page.locator(f":scope > header :text-is('@{bad}')")).first
    ident = str(post.get_attribute("data-post"))
    page.context.set_offline(True)
    more(page, ident, "Signaler")
    page.wait_for_selector("dialog[open]")
    choose_option(page, "reason", "Insulte")
    press(page, "dialog .btn--primary")
    expect(page.locator(".sim-bar__kept")).to_contain_text("Pas de réseau")
    page.context.set_offline(False)
    expect(page.locator(".sim-bar__kept")).to_contain_text("Enregistré")
    page.evaluate("localStorage.clear()")
    page.reload()
    page.wait_for_selector("pix-simulator[data-ready]")
    more(page, ident, "Bloquer")
    page.wait_for_selector("dialog[open]")
    press(page, "dialog .btn--bad")
    assert said(page) == f"{bad} est bloqué."
    assert faults(page) == []
    assert validate(page, asked) == "right"
