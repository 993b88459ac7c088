"""The mailbox by keyboard alone: a question is answered, and nothing is lost on the way."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from pix.assessments.tests.factories import waiting
from tests.journey import faults, press, publish_the_bank, tab_to, type_in
from tests.journey_simulators import (
    begin_task,
    choose,
    go_to,
    observed,
    open_sample,
    said,
    validate,
)

TASK = "email-write-1-c"
pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]


def read(page: Page, message: str) -> None:
    """Open a message of the list, by arrows."""
    tab_to(page, ".sim-mails [data-item]")
    page.keyboard.press("Home")
    if page.evaluate("document.activeElement.type") == "checkbox":
        page.keyboard.press("ArrowRight")
    while page.evaluate("document.activeElement.dataset.open") != message:
        before = page.evaluate("document.activeElement.dataset.open")
        page.keyboard.press("ArrowDown")
        assert page.evaluate("document.activeElement.dataset.open") != before, f"no arrow leads to {message}"
    page.keyboard.press("Enter")
    expect(page.locator(".sim-letter")).to_be_visible()


def test_a_message_is_answered(page: Page, live_server: Any) -> None:
    open_sample(page, live_server.url, "mailbox", "simple")
    assert faults(page) == []
    read(page, "m0")
    assert faults(page) == []
    press(page, ".sim-letter__do .btn--primary")
    page.keyboard.type("C’est le 4172.")
    assert faults(page) == []
    page.reload()
    page.wait_for_selector("pix-simulator[data-ready]")
    expect(page.locator("[data-name=text]")).to_have_value("C’est le 4172.")
    press(page, ".sim-write__foot .btn--primary")
    assert said(page) == "Message envoyé à Anne Roche."
    (sent,) = observed(page)["state"]["sent"]
    assert (sent["to"], sent["answers"], sent["text"]) == (["anne@exemple.fr"], "m0", "C’est le 4172.")


def test_a_contact_is_suggested_and_a_file_attached(page: Page, live_server: Any) -> None:
    open_sample(page, live_server.url, "mailbox", "full")
    press(page, ".sim-mb__write")
    page.keyboard.type("samir")
    expect(page.locator("[role=option]")).to_have_count(2)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    type_in(page, "[data-name=subject]", "Dossier")
    tab_to(page, ".sim-write__foot .btn--primary")
    while not page.evaluate("document.activeElement.textContent.includes('Joindre')"):
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("dialog[open]")).to_be_visible()
    assert faults(page) == []
    choose(page, "dialog", "dossier-complet.odt", "ArrowDown")
    expect(page.locator("dialog")).to_have_count(0)
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Shift+Tab")
    press(page, ".sim-write__foot .btn--primary")
    (sent,) = observed(page)["state"]["sent"]
    assert (sent["to"], sent["attachments"]) == (["s.haddad@example.org"], ["dossier-complet.odt"])


@pytest.mark.parametrize("room", ["Agenda", "Contacts", "Réglages"])
def test_each_part_is_reached_and_read(page: Page, live_server: Any, room: str) -> None:
    open_sample(page, live_server.url, "mailbox", "full")
    go_to(page, "[role=tablist]", room)
    page.keyboard.press("Enter")
    expect(page.locator("[role=tab][aria-selected=true]")).to_have_text(room)
    assert faults(page) == []


def test_nothing_is_lost_with_the_network(page: Page, live_server: Any) -> None:
    publish_the_bank()
    asked = begin_task(page, live_server.url, TASK, "2.1")
    assert faults(page) == []
    _asker, number = re.findall(r"\*\*([^*]+)\*\*", waiting(asked).instruction)
    page.context.set_offline(True)
    read(page, "ask")
    press(page, ".sim-letter__do .btn--primary")
    page.keyboard.type(f"Bonjour, {number}")
    expect(page.locator(".sim-bar__kept")).to_contain_text("Pas de réseau")
    page.context.set_offline(False)
    expect(page.locator(".sim-bar__kept")).to_contain_text("Enregistré")
    page.evaluate("localStorage.clear()")
    page.reload()
    page.wait_for_selector("pix-simulator[data-ready]")
    press(page, ".sim-write__foot .btn--primary")
    assert validate(page, asked) == "right"
