"""The task manager by keyboard alone: a frozen program is stopped, and nothing is lost on the way."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from pix.assessments.tests.factories import waiting
from pix.content.simulators.registry import observed_state
from tests.journey import faults, press, publish_the_bank, tab_to
from tests.journey_simulators import begin_task, go_to, observed, open_sample, said, validate

TASK = "quick-fixes-2-c"
ACT = "([name, args]) => document.querySelector('pix-simulator').sim.act(name, args)"
STATE = "document.querySelector('pix-simulator').sim.state"
LIST = ".sim-tm__table tbody"
pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]


def pick(page: Page, name: str) -> None:
    """Choose a program of the list by arrows."""
    tab_to(page, f"{LIST} [data-item]")
    page.keyboard.press("Home")
    go_to(page, LIST, name, "ArrowDown")
    page.keyboard.press("Enter")
    expect(page.locator(".sim-tm__acts p")).to_have_text(re.compile(name))


def act(page: Page, label: str) -> None:
    """Press one of the buttons below the list, and what asks to be sure."""
    button = page.get_by_role("button", name=label, exact=True)
    for _step in range(12):
        page.keyboard.press("Tab")
        if button.evaluate("(one) => one === document.activeElement"):
            page.keyboard.press("Enter")
            return
    raise AssertionError(f"no Tab leads to {label}")


def force(page: Page, name: str) -> None:
    """Stop a program at once."""
    pick(page, name)
    act(page, "Forcer la fermeture")
    page.wait_for_selector("dialog[open]")
    assert faults(page) == []
    press(page, "dialog .btn--bad")
    expect(page.locator("dialog")).to_have_count(0)


def test_a_frozen_program_is_forced(page: Page, live_server: Any) -> None:
    open_sample(page, live_server.url, "task-manager", "simple")
    assert faults(page) == []
    pick(page, "Dessin")
    act(page, "Fermer")
    assert said(page) == "Dessin ne répond pas à la demande de fermeture."
    page.reload()
    page.wait_for_selector("pix-simulator[data-ready]")
    force(page, "Dessin")
    assert said(page) == "Dessin a été arrêté."
    pick(page, "Texte")
    act(page, "Fermer")
    page.wait_for_selector("dialog[open]")
    press(page, "dialog .sim-stack .btn--primary")
    assert said(page) == "Texte est fermé."
    state = observed(page)["state"]
    assert state["closed"] == ["Dessin", "Texte"]
    assert state["lost"] == []
    assert state["programs"]["Texte"]["saved"]


def test_every_view_is_clean_and_its_deeds_are_read(page: Page, live_server: Any) -> None:
    open_sample(page, live_server.url, "task-manager", "full")
    for view in ("Tous les programmes", "Performances", "Démarrage"):
        tab_to(page, "[role=tablist] [data-item]")
        go_to(page, "[role=tablist]", view)
        page.keyboard.press("Enter")
        expect(page.get_by_role("tab", name=view)).to_have_attribute("aria-selected", "true")
        assert faults(page) == []
    press(page, ".sim-tm__starts .btn")
    assert said(page) == "Antivirus ne démarrera plus avec la machine."
    assert page.evaluate(ACT, ["read", {"reading": 2}])
    for power in ("restarted", "off", "cut"):
        assert page.evaluate(ACT, ["power", {"power": power}])
        seen = observed_state("task-manager", page.evaluate(STATE))
        assert (seen["power"], seen["lost"]) == (power, ["Montage"])
        page.evaluate("document.querySelector('pix-simulator').sim.undo()")
    assert not page.evaluate(ACT, ["save", {"id": "p4"}])
    assert not page.evaluate(ACT, ["start", {}])
    state = observed(page)["state"]
    assert state["startup"]["Antivirus"] is False
    assert state["reading"] == 3
    assert state["seen"] == ["all", "performance", "startup"]


def test_nothing_is_lost_with_the_network(page: Page, live_server: Any) -> None:
    publish_the_bank()
    asked = begin_task(page, live_server.url, TASK, "5.1")
    assert faults(page) == []
    (name,) = re.findall(r"\*\*([^*]+)\*\*", waiting(asked).instruction)
    page.context.set_offline(True)
    force(page, name)
    expect(page.locator(".sim-bar__kept")).to_contain_text("Pas de réseau")
    page.context.set_offline(False)
    expect(page.locator(".sim-bar__kept")).to_contain_text("Enregistré")
    page.evaluate("localStorage.clear()")
    page.reload()
    page.wait_for_selector("pix-simulator[data-ready]")
    expect(page.locator(LIST)).not_to_contain_text(name)
    assert faults(page) == []
    assert validate(page, asked) == "right"
