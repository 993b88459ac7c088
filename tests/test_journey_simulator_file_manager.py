"""The file manager by keyboard alone: a file is put in a new folder, and nothing is lost on the way."""

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

TASK = "folders-files-1-c"
pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]


def row(page: Page, name: str) -> None:
    """Put the focus on the name of a line."""
    tab_to(page, ".sim-files [data-item]")
    page.keyboard.press("Home")
    if page.evaluate("document.activeElement.type") == "checkbox":
        page.keyboard.press("ArrowRight")
    go_to(page, ".sim-files", name, "ArrowDown")


def new_folder(page: Page, name: str) -> None:
    """By the first button of the toolbar."""
    choose(page, ".sim-tools", "Nouveau dossier")
    page.wait_for_selector("dialog[open]")
    page.keyboard.type(name)
    page.keyboard.press("Enter")
    expect(page.locator("dialog")).to_have_count(0)


def move(page: Page, folder: str) -> None:
    """What is selected, by the tree of folders."""
    choose(page, ".sim-tools", "Déplacer vers")
    page.wait_for_selector("dialog[open]")
    choose(page, "dialog .sim-tree", folder, "ArrowDown")
    press(page, "dialog .btn--primary")
    expect(page.locator("dialog")).to_have_count(0)


def test_a_file_goes_into_a_new_folder(page: Page, live_server: Any) -> None:
    open_sample(page, live_server.url, "file-manager", "simple")
    assert faults(page) == []
    enter(page, "Images")
    new_folder(page, "Vacances")
    assert said(page) == "Dossier «\u00a0Vacances\u00a0» créé."
    page.reload()
    page.wait_for_selector("pix-simulator[data-ready]")
    enter(page, "Images")
    row(page, "plage.jpg")
    page.keyboard.press("Space")
    move(page, "Vacances")
    assert said(page) == "«\u00a0plage.jpg\u00a0» déplacé dans «\u00a0Vacances\u00a0»."
    assert faults(page) == []
    state = observed(page)["state"]
    assert "Images/Vacances/plage.jpg" in state["files"]
    assert "Images/plage.jpg" not in state["files"]


def enter(page: Page, folder: str) -> None:
    """Open a folder of the list."""
    row(page, folder)
    page.keyboard.press("Enter")


def test_nothing_is_lost_with_the_network(page: Page, live_server: Any) -> None:
    publish_the_bank()
    asked = begin_task(page, live_server.url, TASK, "1.2")
    assert faults(page) == []
    album, name = re.findall(r"\*\*([^*]+)\*\*", waiting(asked).instruction.replace("**déplacez-y**", ""))
    enter(page, "Images")
    page.context.set_offline(True)
    new_folder(page, album)
    expect(page.locator(".sim-bar__kept")).to_contain_text("Pas de réseau")
    page.context.set_offline(False)
    expect(page.locator(".sim-bar__kept")).to_contain_text("Enregistré")
    page.evaluate("localStorage.clear()")
    page.reload()
    page.wait_for_selector("pix-simulator[data-ready]")
    enter(page, "Images")
    row(page, name)
    page.keyboard.press("Space")
    move(page, album)
    assert validate(page, asked) == "right"
    assert (
        page.evaluate("Object.keys(localStorage).filter((key) => key.startsWith('pix-simulator')).length")
        == 0
    )
