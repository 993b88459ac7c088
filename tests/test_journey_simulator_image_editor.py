"""The image editor by keyboard alone: cut, cover, paint, and nothing is lost on the way."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from pix.assessments.tests.factories import waiting
from tests.journey import faults, press, publish_the_bank, tab_to
from tests.journey_simulators import begin_task, choose, observed, open_sample, said, validate

TASK = "image-retouch-2-a"
PANEL = ".sim-ie__panel"
pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]


def fill(page: Page, values: dict[str, int]) -> None:
    """Type figures in the fields of the panel, each in place of what it held."""
    for name, value in values.items():
        tab_to(page, f"{PANEL} [data-name={name}]")
        page.keyboard.press("Control+a")
        page.keyboard.type(str(value))


def test_a_photo_is_set_upright_then_cropped(page: Page, live_server: Any) -> None:
    open_sample(page, live_server.url, "image-editor", "simple")
    assert faults(page) == []
    choose(page, ".sim-tools", "Tourner à gauche")
    assert said(page) == "Image tournée d’un quart de tour à gauche."
    page.reload()
    page.wait_for_selector("pix-simulator[data-ready]")
    choose(page, ".sim-tools", "Recadrer")
    assert faults(page) == []
    fill(page, {"x": 600, "y": 380, "width": 250, "height": 180})
    press(page, f"{PANEL} [data-apply]")
    expect(page.locator(PANEL)).to_have_count(0)
    assert page.evaluate("document.activeElement.dataset.tool") == "crop"
    state = observed(page)["state"]
    assert (state["upright"], state["in_frame"], state["distorted"]) == (True, ["vélo rouge"], False)


def test_a_number_is_covered(page: Page, live_server: Any) -> None:
    open_sample(page, live_server.url, "image-editor", "full")
    choose(page, ".sim-tools", "Masquer")
    tab_to(page, f"{PANEL} [data-name=kind]")
    page.keyboard.press("ArrowDown")
    expect(page.locator(f"{PANEL} [data-name=opacity]")).to_be_visible()
    assert faults(page) == []
    fill(page, {"x": 345, "y": 165, "width": 310, "height": 70})
    page.keyboard.press("Enter")
    assert said(page) == "Rectangle ajouté."
    things = observed(page)["state"]["things"]
    assert (things["numéro"]["seen"], things["prénom"]["seen"]) == (0, 100)


@pytest.mark.parametrize("tool", ["Calques", "Informations du fichier", "Exporter", "Lumière", "Texte"])
def test_each_panel_is_opened_read_and_shut(page: Page, live_server: Any, tool: str) -> None:
    open_sample(page, live_server.url, "image-editor", "full")
    choose(page, ".sim-tools", tool)
    expect(page.locator(PANEL)).to_be_visible()
    assert faults(page) == []
    page.keyboard.press("Escape")
    expect(page.locator(PANEL)).to_have_count(0)
    assert page.evaluate("document.activeElement.dataset.tool")


def test_pixels_are_painted(page: Page, live_server: Any) -> None:
    open_sample(page, live_server.url, "image-editor", "pixels")
    assert faults(page) == []
    tab_to(page, "[role=grid] [data-item]")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Space")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    pixels = observed(page)["state"]["pixels"]
    assert pixels[:2] == ["01000000", "01000010"]


def test_nothing_is_lost_with_the_network(page: Page, live_server: Any) -> None:
    publish_the_bank()
    asked = begin_task(page, live_server.url, TASK, "3.2")
    assert faults(page) == []
    (thing,) = re.findall(r"\*\*([^*]+)\*\*", waiting(asked).instruction)
    tab_to(page, ".sim-ie__told summary")
    page.keyboard.press("Enter")
    line = page.locator(".sim-ie__told li").filter(has_text=thing).inner_text()
    left, right, top, bottom = [int(one) for one in re.findall(r"\d+", line)]
    page.context.set_offline(True)
    choose(page, ".sim-tools", "Recadrer")
    fill(page, {"x": left, "y": top, "width": right - left, "height": bottom - top})
    press(page, f"{PANEL} [data-apply]")
    expect(page.locator(".sim-bar__kept")).to_contain_text("Pas de réseau")
    page.context.set_offline(False)
    expect(page.locator(".sim-bar__kept")).to_contain_text("Enregistré")
    page.evaluate("localStorage.clear()")
    page.reload()
    page.wait_for_selector("pix-simulator[data-ready]")
    expect(page.locator(".sim-ie__foot")).to_contain_text(f"{right - left} × {bottom - top}")
    assert validate(page, asked) == "right"
