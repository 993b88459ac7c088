"""The browser by keyboard alone: pages, forms, traces, a meeting; nothing is lost on the way."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from pix.assessments.tests.factories import waiting
from tests.journey import faults, press, publish_the_bank, tab_to, type_in
from tests.journey_simulators import begin_task, go_to, observed, open_sample, said, validate

TASK = "browse-pages-1-c"
MOST_STOPS = 60
pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]


def enter(page: Page, label: str) -> None:
    """Reach by Tab a button or a link that bears a label, and press Enter."""
    for _step in range(MOST_STOPS):
        name = page.evaluate(
            "(document.activeElement.getAttribute('aria-label') || document.activeElement.textContent).trim()"
        )
        if str(name).startswith(label):
            page.keyboard.press("Enter")
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"no tab leads to {label}")


def from_menu(page: Page, label: str) -> None:
    """Choose in the menu of the browser."""
    press(page, "[data-menu=browser]")
    go_to(page, ".sim-menu__list", label, "ArrowDown")
    page.keyboard.press("Enter")


def visit(page: Page, address: str) -> None:
    """Type in the address bar."""
    tab_to(page, ".sim-address__input")
    page.keyboard.type(address)
    page.keyboard.press("Enter")


def test_a_link_then_back_then_another(page: Page, live_server: Any) -> None:
    open_sample(page, live_server.url, "browser", "simple")
    assert faults(page) == []
    enter(page, "Horaires")
    assert said(page) == "Page affichée\u00a0: Horaires."
    assert page.evaluate("document.activeElement.className") == "sim-view"
    page.reload()
    page.wait_for_selector("pix-simulator[data-ready]")
    enter(page, "Page précédente")
    enter(page, "Ateliers")
    assert faults(page) == []
    state = observed(page)["state"]
    assert state["visits"] == ["Accueil", "Horaires", "Accueil", "Ateliers"]


def test_a_form_says_what_is_missing_and_keeps_what_is_typed(page: Page, live_server: Any) -> None:
    open_sample(page, live_server.url, "browser", "full")
    assert faults(page) == []
    tab_to(page, "[role=switch]:not([aria-disabled])")
    page.keyboard.press("Space")
    enter(page, "Enregistrer mes choix")
    type_in(page, "[id$=inscription-name]", "Sami Leroy")
    enter(page, "Envoyer")
    assert said(page) == "Pas encore envoyé\u00a0: 2 cases sont à revoir."
    assert page.evaluate("document.activeElement.id").endswith("-mail")
    assert faults(page) == []
    page.keyboard.type("sami@exemple.fr")
    page.reload()
    page.wait_for_selector("pix-simulator[data-ready]")
    expect(page.locator("[id$=inscription-mail]")).to_have_value("sami@exemple.fr")
    page.locator("[id$=inscription-day]").fill("2026-04-02")
    enter(page, "Choisir un fichier")
    tab_to(page, "dialog input")
    page.keyboard.press("Space")
    assert faults(page) == []
    press(page, "dialog .btn--primary")
    enter(page, "Envoyer")
    state = observed(page)["state"]
    assert state["sent"]["inscription"] == {
        "name": "Sami Leroy",
        "mail": "sami@exemple.fr",
        "day": "2026-04-02",
        "job": "",
        "paper": "domicile.pdf",
        "news": True,
    }
    assert state["facts"] == {"needed": True, "audience": True, "consent": "saved", "signed_up": True}
    assert state["page"]["title"] == "Inscription reçue"


def test_every_page_of_the_browser_can_be_used(page: Page, live_server: Any) -> None:
    open_sample(page, live_server.url, "browser", "full")
    for label in ("Historique", "Favoris", "Téléchargements", "Paramètres"):
        from_menu(page, label)
        assert faults(page) == [], label
    visit(page, "mediatheque.example/horaires")
    from_menu(page, "Rechercher dans la page")
    page.keyboard.type("samedi")
    expect(page.locator(".sim-find__count")).to_have_text("1 sur 1")
    assert faults(page) == []
    page.keyboard.press("Escape")
    from_menu(page, "Agrandir la page")
    from_menu(page, "Outils de développement")
    assert faults(page) == []
    enter(page, "Connexion sécurisée")
    assert faults(page) == []
    page.keyboard.press("Escape")
    from_menu(page, "Effacer les traces")
    tab_to(page, "dialog input[data-name=history]")
    page.keyboard.press("Space")
    press(page, "dialog .btn--bad")
    assert said(page) == "Traces effacées."
    from_menu(page, "Nouvel onglet privé")
    page.keyboard.type("mediatheque.example/ateliers")
    page.keyboard.press("Enter")
    assert faults(page) == []
    state = observed(page)["state"]
    assert state["page"]["private"] is True
    assert "mediatheque.example/ateliers" not in state["history"]
    assert state["zoom"] == {"mediatheque.example": 110}
    assert state["cleared"] == [{"period": "hour", "what": ["history"]}]


def test_what_is_no_address_is_told(page: Page, live_server: Any) -> None:
    open_sample(page, live_server.url, "browser", "empty")
    visit(page, "contact@ville.example")
    assert "adresse électronique" in said(page)
    page.keyboard.press("Control+A")
    page.keyboard.type("ville.example/absente")
    page.keyboard.press("Enter")
    expect(page.locator(".sim-web__gone h2")).to_have_text("Site introuvable")
    assert faults(page) == []


def test_a_meeting_is_joined_and_hosted(page: Page, live_server: Any) -> None:
    open_sample(page, live_server.url, "browser", "meeting")
    assert faults(page) == []
    enter(page, "Caméra allumée")
    enter(page, "Rejoindre la réunion")
    assert faults(page) == []
    enter(page, "Faire entrer\u00a0: Zoé")
    enter(page, "Partager l’écran")
    tab_to(page, "dialog input")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    assert faults(page) == []
    press(page, "dialog .btn--primary")
    room = observed(page)["state"]["meeting"]
    assert room["phase"] == "inside"
    assert room["me"]["camera"] is False
    assert room["people"]["Zoé Martin"]["where"] == "inside"
    assert room["people"]["Invité 42"]["where"] == "waiting"
    assert room["sharing"] == "Bilan"


def test_nothing_is_lost_with_the_network(page: Page, live_server: Any) -> None:
    publish_the_bank()
    asked = begin_task(page, live_server.url, TASK, "1.1")
    assert faults(page) == []
    first, last = re.findall(r"\*\*([^*]+)\*\*", waiting(asked).instruction)
    page.context.set_offline(True)
    enter(page, first)
    expect(page.locator(".sim-bar__kept")).to_contain_text("Pas de réseau")
    page.context.set_offline(False)
    expect(page.locator(".sim-bar__kept")).to_contain_text("Enregistré")
    page.evaluate("localStorage.clear()")
    page.reload()
    page.wait_for_selector("pix-simulator[data-ready]")
    expect(page.locator(".sim-web__title")).to_have_text(first)
    enter(page, "Page précédente")
    enter(page, last)
    assert validate(page, asked) == "right"
