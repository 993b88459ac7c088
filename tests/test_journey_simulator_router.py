"""A home router by keyboard alone: signed in, set up, and nothing is lost on the way."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from pix.assessments.tests.factories import waiting
from tests.journey import faults, press, publish_the_bank, type_in
from tests.journey_simulators import begin_task, observed, open_sample, said, validate

TASK = "router-security-4-a"
pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]


def sign_in(page: Page, password: str) -> None:
    """Through the page that asks who one is."""
    type_in(page, ".sim-gate [data-name=user]", "admin")
    type_in(page, ".sim-gate [data-name=password]", password)
    page.keyboard.press("Enter")
    expect(page.locator(".sim-gate")).to_have_count(0)


def go(page: Page, to: str) -> None:
    """To a page: by the list, behind the way back on a narrow screen."""
    if not page.locator(".sim-router__nav").is_visible():
        press(page, "[data-back]")
    press(page, f"[data-nav='{to}']")


def write(page: Page, key: str, text: str) -> None:
    """Type a setting in its dialog."""
    press(page, f"[data-key='{key}']")
    page.wait_for_selector("dialog[open]")
    page.keyboard.press("Control+a")
    page.keyboard.type(text)
    page.keyboard.press("Enter")
    expect(page.locator("dialog")).to_have_count(0)


def test_rules_are_put_in_order_and_a_device_blocked(page: Page, live_server: Any) -> None:
    open_sample(page, live_server.url, "router", "full")
    assert faults(page) == []
    type_in(page, ".sim-gate [data-name=user]", "admin")
    press(page, ".sim-gate .btn")
    assert "incorrect" in said(page)
    sign_in(page, "admin")
    assert faults(page) == []
    go(page, "firewall-page")
    press(page, "[data-act='move_up-Console']")
    assert said(page) == "«\u00a0Console\u00a0» est maintenant au rang 1."
    page.reload()
    page.wait_for_selector("pix-simulator[data-ready]")
    go(page, "devices-page")
    press(page, "[data-fact='blocked-Console']")
    assert faults(page) == []
    lists = observed(page)["state"]["lists"]
    assert [one["name"] for one in lists["rules"]["records"]] == ["Console", "Maison"]
    assert lists["devices"]["by"]["Console"]["blocked"] is True


def test_a_reservation_is_added_changed_and_removed(page: Page, live_server: Any) -> None:
    open_sample(page, live_server.url, "router", "full")
    sign_in(page, "admin")
    go(page, "reserved-page")
    press(page, ".sim-records__add")
    page.wait_for_selector("dialog[open]")
    assert faults(page) == []
    type_in(page, "dialog [data-name=address]", "192.168.1.500")
    page.keyboard.press("Enter")
    expect(page.locator(".sim-dialog__error")).to_contain_text("quatre nombres")
    page.keyboard.press("Backspace")
    page.keyboard.press("Enter")
    expect(page.locator("dialog")).to_have_count(0)
    (kept,) = observed(page)["state"]["lists"]["reserved"]["records"]
    assert kept["address"] == "192.168.1.50"


def test_nothing_is_lost_with_the_network(page: Page, live_server: Any) -> None:
    publish_the_bank()
    asked = begin_task(page, live_server.url, TASK, "4.1")
    assert faults(page) == []
    _user, factory, new = re.findall(r"`([^`]+)`", waiting(asked).instruction)
    name = re.findall(r"nommé \*\*([^*]+)\*\*", waiting(asked).instruction)[0]
    sign_in(page, factory)
    page.context.set_offline(True)
    go(page, "admin-page")
    write(page, "admin.password", new)
    expect(page.locator(".sim-bar__kept")).to_contain_text("Pas de réseau")
    page.context.set_offline(False)
    expect(page.locator(".sim-bar__kept")).to_contain_text("Enregistré")
    page.evaluate("localStorage.clear()")
    page.reload()
    page.wait_for_selector("pix-simulator[data-ready]")
    go(page, "wifi-page")
    press(page, "[data-key='wifi.mode']")
    page.wait_for_selector("dialog[open]")
    page.keyboard.press("End")
    page.keyboard.press("Enter")
    expect(page.locator("dialog")).to_have_count(0)
    go(page, "guest-page")
    press(page, "[role=switch][data-key=guest]")
    write(page, "guest.name", name)
    press(page, "[role=switch][data-key='guest.apart']")
    assert validate(page, asked) == "right"
