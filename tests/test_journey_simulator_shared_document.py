"""The shared document by keyboard alone: a passage is suggested and remarked on, and nothing is lost."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from pix.assessments.tests.factories import waiting
from tests.journey import faults, press, publish_the_bank, tab_to
from tests.journey_simulators import (
    begin_task,
    choose,
    go_to,
    observed,
    open_sample,
    said,
    validate,
)

TASK = "co-edit-3-a"
TITLE = "Sortie au lac"
pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]


def edit(page: Page, block: str) -> None:
    """Open a paragraph where one writes, by arrows then Enter."""
    choose(page, ".doc-paper", block, "ArrowDown")
    page.wait_for_selector("[data-editor]:focus")


def mode(page: Page, label: str) -> None:
    """By the menu above the page."""
    press(page, "[data-menu=mode]")
    go_to(page, "[role=menu]", label, "ArrowDown")
    page.keyboard.press("Enter")


def select(page: Page, words: str) -> None:
    """Choose words of the open paragraph, from its end, with Shift and the arrows."""
    text = page.locator("[data-editor]").input_value()
    page.keyboard.press("Control+Home")
    for _step in range(text.index(words)):
        page.keyboard.press("ArrowRight")
    for _letter in words:
        page.keyboard.press("Shift+ArrowRight")


def replace(page: Page, words: str, new: str) -> None:
    select(page, words)
    page.keyboard.type(new)
    page.keyboard.press("Escape")


def test_a_passage_is_suggested_and_remarked_on(page: Page, live_server: Any) -> None:
    open_sample(page, live_server.url, "shared-document", "review")
    assert faults(page) == []
    mode(page, "Suggestion")
    edit(page, "Texte, 2 sur 8")
    replace(page, "samedi", "dimanche")
    expect(page.locator(".doc-del", has_text="samedi")).to_be_visible()
    assert faults(page) == []
    page.reload()
    page.wait_for_selector("pix-simulator[data-ready]")
    edit(page, "Texte, 8 sur 8")
    select(page, "120 euros")
    choose(page, ".sim-tools", "Commenter")
    page.wait_for_selector("dialog[open]")
    assert page.locator("[data-name=quote]").input_value() == "120 euros"
    assert faults(page) == []
    page.keyboard.type("@Karim Diallo prix confirmé ?")
    press(page, "dialog .btn--primary")
    assert said(page) == "Commentaire ajouté."
    facts = observed(page)["state"]["pages"][TITLE]
    mine = [one for one in facts["suggestions"] if one["who"] == "Lina Moreau"]
    assert [(one["cut"], one["add"], one["status"]) for one in mine] == [("samedi", "dimanche", "pending")]
    assert "samedi 14 juin" in facts["texts"][1]
    comment = facts["comments"][-1]
    assert (comment["quote"], comment["mentions"]) == ("120 euros", ["Karim Diallo"])


def test_words_are_written_and_put_in_bold_and_a_paragraph_moves(page: Page, live_server: Any) -> None:
    open_sample(page, live_server.url, "shared-document", "simple")
    edit(page, "Liste à puces, 4 sur 9")
    select(page, "gourde")
    choose(page, ".sim-tools", "Gras")
    assert said(page) == "«\u00a0gourde\u00a0» est en gras."
    edit(page, "Liste à puces, 4 sur 9")
    page.keyboard.press("End")
    page.keyboard.press("Enter")
    page.keyboard.type("une carte")
    page.keyboard.press("Escape")
    go_to(page, ".doc-paper", "Titre 1, 8 sur 10", "ArrowDown")
    paragraph(page, "Couper le paragraphe")
    go_to(page, ".doc-paper", "Texte, 2 sur 10", "ArrowDown")
    paragraph(page, "Coller en dessous")
    assert said(page) == "Paragraphe déplacé."
    facts = observed(page)["state"]["pages"][TITLE]
    assert facts["texts"][2:5] == ["Déroulement", "Matériel", "une gourde pleine"]
    assert facts["texts"].count("Déroulement") == 1
    assert facts["texts"][5] == "une carte"
    assert next(one for one in facts["blocks"].values() if one["text"] == "une gourde pleine")["bold"] == [
        "gourde"
    ]


def paragraph(page: Page, act: str) -> None:
    """Something done to the current paragraph, by its menu."""
    choose(page, ".sim-tools", "Paragraphe")
    go_to(page, "[role=menu]", act, "ArrowDown")
    page.keyboard.press("Enter")


def test_an_old_version_is_read_and_access_given(page: Page, live_server: Any) -> None:
    open_sample(page, live_server.url, "shared-document", "review")
    tab_to(page, ".doc-panel-button:nth-of-type(2)")
    page.keyboard.press("Enter")
    for _step in range(2):
        tab_to(page, ".doc-version:not([aria-current])")
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator(".doc-old")).to_be_visible()
    assert faults(page) == []
    tab_to(page, ".doc-panel-button:last-of-type")
    page.keyboard.press("Enter")
    page.wait_for_selector("dialog[open]")
    tab_to(page, "[data-name=who]")
    page.keyboard.type("Karim Diot")
    press(page, ".doc-share--add .btn")
    assert said(page) == "Karim Diot peut lire."
    assert faults(page) == []
    page.keyboard.press("Escape")
    assert observed(page)["state"]["pages"][TITLE]["access"]["Karim Diot"] == "reader"


def test_nothing_is_lost_with_the_network(page: Page, live_server: Any) -> None:
    publish_the_bank()
    asked = begin_task(page, live_server.url, TASK, "2.3")
    assert faults(page) == []
    _author, old, new = re.findall(r"\*\*([^*]+)\*\*", waiting(asked).instruction)
    mode(page, "Suggestion")
    page.context.set_offline(True)
    edit(page, "Texte, 2 sur 4")
    replace(page, old, new)
    expect(page.locator(".sim-bar__kept")).to_contain_text("Pas de réseau")
    page.context.set_offline(False)
    expect(page.locator(".sim-bar__kept")).to_contain_text("Enregistré")
    page.evaluate("localStorage.clear()")
    page.reload()
    page.wait_for_selector("pix-simulator[data-ready]")
    expect(page.locator(".doc-ins", has_text=new)).to_be_visible()
    assert validate(page, asked) == "right"
