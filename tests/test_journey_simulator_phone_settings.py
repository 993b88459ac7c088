"""A phone's settings by keyboard alone: a network joined, links cut, nothing lost on the way."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from pix.assessments.tests.factories import waiting
from tests.journey import faults, press, publish_the_bank
from tests.journey_simulators import begin_task, observed, open_sample, said, validate

TASK = "connection-repair-1-c"
pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]


def switch(page: Page, key: str) -> None:
    """Press a switch, by its setting."""
    press(page, f"[role=switch][data-key='{key}']")


def enter(page: Page, *keys: str) -> None:
    """Go down through pages; each has its title under the focus."""
    for key in keys:
        press(page, f".sim-set__row[data-key='{key}']")
        assert page.evaluate("document.activeElement.matches('[data-page-title]')")


def test_links_are_cut_and_one_is_back(page: Page, live_server: Any) -> None:
    open_sample(page, live_server.url, "phone-settings", "simple")
    assert faults(page) == []
    enter(page, "links")
    switch(page, "airplane")
    assert said(page) == "«\u00a0Mode avion\u00a0» est activé."
    enter(page, "mobile-page")
    switch(page, "mobile")
    assert "Désactivez-le d’abord" in said(page)
    press(page, "[data-back]")
    assert page.evaluate("document.activeElement.dataset.key") == "mobile-page"
    page.reload()
    page.wait_for_selector("pix-simulator[data-ready]")
    enter(page, "bluetooth-page")
    switch(page, "bluetooth")
    assert faults(page) == []
    state = observed(page)["state"]
    values = state["values"]
    assert [values[one] for one in ("airplane", "wifi", "mobile", "bluetooth")] == [True, False, False, True]
    assert state["visited"] == ["links", "mobile-page", "links", "bluetooth-page"]


def test_a_setting_is_found_by_its_name_and_set_by_arrows(page: Page, live_server: Any) -> None:
    open_sample(page, live_server.url, "phone-settings", "full")
    press(page, "input[type=search]")
    page.keyboard.type("mise en veille")
    press(page, "[data-hit=sleep]")
    press(page, "[data-key=sleep]")
    page.wait_for_selector("dialog[open]")
    assert faults(page) == []
    page.keyboard.press("End")
    page.keyboard.press("Enter")
    expect(page.locator("dialog")).to_have_count(0)
    assert page.evaluate("document.activeElement.dataset.key") == "sleep"
    press(page, "input[data-key=brightness]")
    page.keyboard.press("ArrowLeft")
    values = observed(page)["state"]["values"]
    assert (values["sleep"], values["brightness"]) == ("30s", 75)


@pytest.mark.parametrize("at", ["lock", "aids", "accounts", "screen", "clips"])
def test_each_kind_of_page_is_read(page: Page, live_server: Any, at: str) -> None:
    open_sample(page, live_server.url, "phone-settings", "full")
    page.evaluate("(at) => document.querySelector('pix-simulator').sim.look({ at })", at)
    expect(page.locator("[data-back]")).to_be_visible()
    assert faults(page) == []


def test_nothing_is_lost_with_the_network(page: Page, live_server: Any) -> None:
    publish_the_bank()
    asked = begin_task(page, live_server.url, TASK, "5.1")
    assert faults(page) == []
    name, key = re.findall(r"\| (\S+) \| `(\w+)` \|", waiting(asked).instruction)[0]
    page.context.set_offline(True)
    enter(page, "links", "wifi-page")
    if page.locator("[role=switch][data-key=wifi]").get_attribute("aria-checked") == "false":
        switch(page, "wifi")
    press(page, f"[data-name-of='{name}']")
    page.wait_for_selector("dialog[open]")
    page.keyboard.type("fausse-cle")
    page.keyboard.press("Enter")
    expect(page.locator(".sim-dialog__error")).to_contain_text("n’est pas celle-ci")
    press(page, "dialog [data-name=password]")
    page.keyboard.press("Control+a")
    page.keyboard.type(key)
    page.keyboard.press("Enter")
    expect(page.locator("dialog")).to_have_count(0)
    expect(page.locator(".sim-bar__kept")).to_contain_text("Pas de réseau")
    page.context.set_offline(False)
    expect(page.locator(".sim-bar__kept")).to_contain_text("Enregistré")
    page.evaluate("localStorage.clear()")
    page.reload()
    page.wait_for_selector("pix-simulator[data-ready]")
    expect(page.locator(f"[data-name-of='{name}']")).to_contain_text("Connecté")
    assert validate(page, asked) == "right"
