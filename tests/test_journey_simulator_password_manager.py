"""A password manager by keyboard alone: an entry made with its dice, nothing lost on the way."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from pix.assessments.tests.factories import waiting
from pix.content.simulators.password_manager.judging import ALPHABETS, draw, strength
from tests.journey import faults, press, publish_the_bank, tab_to, type_in
from tests.journey_simulators import begin_task, go_to, observed, open_sample, said, validate

TASK = "strong-passwords-3-c"
JUDGED = """async () => {
  const link = document.querySelector('script[type=module][src*=password-manager]').src;
  const rules = await import(link.replace(/password-manager[^/]*$/, 'password-manager/vault.js'));
  const words = ['azerty', 'aaaaaaaa', 'Ab3-efgh', 'tubaoragelune', 'tuba-orage-lune-12', 'Été-2026-plage'];
  const throws = [[1, 0, 4], [77, 3, 20], [999999, 59, 64]];
  return [words.map((word) => [word, rules.strength(word)]),
    throws.map(([seed, rank, length]) => rules.draw(seed, rank, { length, classes: rules.CLASSES }))];
}"""
pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]


def unlock(page: Page, main: str) -> None:
    """Open the vault."""
    type_in(page, ".sim-pm__closed input", main)
    page.keyboard.press("Enter")
    expect(page.locator(".sim-pm__closed")).to_have_count(0)


def test_a_reused_password_is_replaced(page: Page, live_server: Any) -> None:
    open_sample(page, live_server.url, "password-manager", "full")
    assert faults(page) == []
    type_in(page, ".sim-pm__closed input", "faux")
    page.keyboard.press("Enter")
    assert "Ce n’est pas le mot de passe principal" in said(page)
    page.keyboard.press("Control+a")
    unlock(page, "tiroir")
    assert faults(page) == []
    press(page, "[data-entry=Boutique]")
    assert page.evaluate("document.activeElement.matches('[data-entry-title]')")
    assert faults(page) == []
    press(page, "[data-edit]")
    page.wait_for_selector("dialog[open]")
    tab_to(page, "[data-length]")
    page.keyboard.press("Control+a")
    page.keyboard.type("18")
    press(page, "[data-roll]")
    assert faults(page) == []
    press(page, "dialog .btn--primary")
    expect(page.locator("dialog")).to_have_count(0)
    assert said(page) == "Fiche «\u00a0Boutique\u00a0» enregistrée."
    page.reload()
    page.wait_for_selector("pix-simulator[data-ready]")
    entry = observed(page)["state"]["entries"]["Boutique"]
    assert (entry["length"], entry["same"], entry["leaked"]) == (18, [], False)
    assert entry["drawn"]["length"] == 18


def test_nothing_is_offered_to_an_imitation(page: Page, live_server: Any) -> None:
    open_sample(page, live_server.url, "password-manager", "page")
    assert faults(page) == []
    expect(page.locator(".sim-pm__offer")).to_contain_text("Aucune fiche")
    press(page, "[data-leave]")
    (site,) = observed(page)["state"]["sites"].values()
    assert site == {"filled": "", "by_hand": False, "sent": False, "left": True}


def test_the_right_page_is_filled(page: Page, live_server: Any) -> None:
    open_sample(page, live_server.url, "password-manager", "full")
    unlock(page, "tiroir")
    go_to(page, "[role=tablist]", "Pages web")
    page.keyboard.press("Enter")
    press(page, "[data-fill=Banque]")
    press(page, "[data-send]")
    go_to(page, "[role=tablist]", "Rapport", "ArrowLeft")
    page.keyboard.press("Enter")
    assert faults(page) == []
    sites = observed(page)["state"]["sites"]
    assert sites["https://banque.example/"]["sent"] is True
    assert sites["https://banque.example/"]["by_hand"] is False


def test_the_browser_judges_and_draws_as_the_server(page: Page, live_server: Any) -> None:
    open_sample(page, live_server.url, "password-manager", "simple")
    judged, drawn = page.evaluate(JUDGED)
    assert judged == [[word, strength(word)] for word, _found in judged]
    throws = ((1, 0, 4), (77, 3, 20), (999999, 59, 64))
    assert drawn == [
        draw(seed, rank, length=length, classes=list(ALPHABETS)) for seed, rank, length in throws
    ]


def test_nothing_is_lost_with_the_network(page: Page, live_server: Any) -> None:
    publish_the_bank()
    asked = begin_task(page, live_server.url, TASK, "4.1")
    assert faults(page) == []
    text = waiting(asked).instruction
    (site, user), length = re.findall(r"`([^`]+)`", text), re.findall(r"\*\*(\d+)\u00a0?\s?signes", text)[0]
    page.context.set_offline(True)
    press(page, "[data-add]")
    page.wait_for_selector("dialog[open]")
    page.keyboard.type("Nouveau compte")
    type_in(page, "dialog [data-name=address]", site)
    type_in(page, "dialog [data-name=user]", user)
    tab_to(page, "[data-length]")
    page.keyboard.press("Control+a")
    page.keyboard.type(length)
    if "exigés" in text:
        tab_to(page, "[data-kind=signs]")
        page.keyboard.press("Space")
    press(page, "[data-roll]")
    press(page, "dialog .btn--primary")
    expect(page.locator("dialog")).to_have_count(0)
    expect(page.locator(".sim-bar__kept")).to_contain_text("Pas de réseau")
    page.context.set_offline(False)
    expect(page.locator(".sim-bar__kept")).to_contain_text("Enregistré")
    page.evaluate("localStorage.clear()")
    page.reload()
    page.wait_for_selector("pix-simulator[data-ready]")
    expect(page.locator("[data-entry='Nouveau compte']")).to_be_visible()
    assert validate(page, asked) == "right"
