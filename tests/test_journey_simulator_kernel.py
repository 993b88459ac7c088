"""What every simulator shares: undo, start again, menus, dialogs, and a view that breaks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.journey import faults, press, tab_to, window
from tests.journey_simulators import choose, observed, open_sample, said, sign_in_author

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]
BREAK = "document.querySelector('pix-simulator').sim.work.state.nodes = null"
ACTIVE = "document.activeElement.dataset.menu || document.activeElement.textContent.trim()"


@pytest.fixture
def page(opened: Browser, live_server: Any) -> Iterator[Page]:
    context = window(opened, "fr", 320)
    sign_in_author(context, live_server.url)
    page = context.new_page()
    open_sample(page, live_server.url, "file-manager", "simple")
    yield page
    context.close()


def new_folder(page: Page, name: str) -> None:
    choose(page, ".sim-tools", "Nouveau dossier")
    page.wait_for_selector("dialog[open]")
    page.keyboard.type(name)
    page.keyboard.press("Enter")


def folder(page: Page, name: str) -> Any:
    return page.locator(".sim-files tr", has_text=name)


def test_what_was_done_is_undone_and_done_again(page: Page) -> None:
    new_folder(page, "Essai")
    expect(folder(page, "Essai")).to_have_count(1)
    page.keyboard.press("Control+z")
    expect(folder(page, "Essai")).to_have_count(0)
    assert said(page) == "Action annulée."
    page.keyboard.press("Control+y")
    expect(folder(page, "Essai")).to_have_count(1)
    press(page, "[title=Recommencer]")
    press(page, "dialog .btn--primary")
    expect(folder(page, "Essai")).to_have_count(0)
    assert observed(page)["events"] == {"new_folder": 1, "undo": 1, "redo": 1, "reset": 1}


def test_a_refusal_changes_nothing_and_keeps_what_was_typed(page: Page) -> None:
    new_folder(page, "images")
    assert "existe déjà" in page.locator("dialog [role=alert]").inner_text()
    assert page.locator("dialog input").input_value() == "images"
    assert faults(page) == []
    page.keyboard.press("Escape")
    expect(page.locator("dialog")).to_have_count(0)
    assert page.evaluate(ACTIVE) == "Nouveau dossier"
    assert observed(page)["events"] == {}


def test_a_menu_is_walked_and_gives_the_focus_back(page: Page) -> None:
    tab_to(page, "[data-menu=sort]")
    page.keyboard.press("ArrowDown")
    page.wait_for_selector("[role=menu]")
    assert faults(page) == []
    page.keyboard.press("End")
    page.keyboard.press("Escape")
    expect(page.locator("[role=menu]")).to_have_count(0)
    assert page.evaluate(ACTIVE) == "sort"
    page.keyboard.press("Enter")
    page.keyboard.press("End")
    page.keyboard.press("Enter")
    assert said(page) == "Trié par Taille, ordre décroissant."


def test_enter_in_a_field_of_the_window_sends_nothing(page: Page) -> None:
    choose(page, ".sim-tools", "Nouveau dossier")
    page.keyboard.press("Enter")
    expect(page.locator("dialog [role=alert]")).to_have_text("Écrivez un nom.")
    assert page.locator("[data-observed]").count() == 0


def test_a_view_that_breaks_keeps_the_work(page: Page) -> None:
    new_folder(page, "Essai")
    kept = page.locator("[name=simulator]").input_value()
    page.evaluate(BREAK)
    page.evaluate("document.querySelector('pix-simulator').sim.soon()")
    expect(page.locator(".sim-broken")).to_be_visible()
    assert faults(page) == []
    assert page.locator("[name=simulator]").input_value() == kept
    page.locator(".sim-broken .btn", has_text="Annuler").focus()
    page.keyboard.press("Enter")
    expect(folder(page, "Images")).to_have_count(1)
    tab_to(page, ".sim-files [data-item]")
