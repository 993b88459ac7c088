"""Draws each simulator in a state that shows what it is for: `docs/pictures/simulators/<name>.png`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from camera import keep, signed_in, visit

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Locator

WIDTH, TALL, TALLEST = 1280, 1600, 680


def nothing(_shown: Locator) -> None:
    """The sample says enough by itself."""


def open_vault(shown: Locator) -> None:
    """Type the main password of the sample."""
    shown.locator("input").fill("tiroir")
    shown.locator(".sim-pm__closed .btn--primary").click()


def enter_box(shown: Locator) -> None:
    """Sign in to the box, then open its wifi page."""
    shown.locator("[data-name=user]").fill("admin")
    shown.locator("[data-name=password]").fill("admin")
    shown.locator(".sim-gate .btn--primary").click()
    shown.get_by_role("button", name="Wifi", exact=True).click()


def list_files(shown: Locator) -> None:
    """Ask the terminal for the files of the folder."""
    shown.locator(".sim-term__input").fill("ls -l")
    shown.locator(".sim-term__input").press("Enter")


# Each simulator: its sample, and what is done before the picture.
SCENES: dict[str, tuple[str, Callable[[Locator], None]]] = {
    "block-programming": ("full", nothing),
    "browser": ("simple", nothing),
    "file-manager": ("full", nothing),
    "image-editor": ("full", nothing),
    "mailbox": ("full", nothing),
    "password-manager": ("full", open_vault),
    "phone-settings": ("full", nothing),
    "router": ("full", enter_box),
    "search-engine": ("pictures", nothing),
    "shared-document": ("review", nothing),
    "social-network": ("full", nothing),
    "spreadsheet": ("full", nothing),
    "task-manager": ("full", nothing),
    "terminal": ("full", list_files),
}


def draw_simulators(browser: Browser) -> None:
    """The gallery, then each simulator: the top of its window."""
    page = signed_in(browser, "author", 1280)
    visit(page, "/design/simulators/")
    keep(page, "gallery")
    # A tall window, so that the bar of the page's foot covers nothing.
    page.set_viewport_size({"width": WIDTH, "height": TALL})
    for name, (sample, act) in SCENES.items():
        visit(page, f"/design/simulators/{name}/{sample}/")
        shown = page.locator("pix-simulator[data-ready]")
        act(shown)
        page.mouse.move(0, 0)
        box = shown.bounding_box()
        if box is None:
            raise SystemExit(f"{name} shows nothing")
        box["height"] = min(box["height"], TALLEST)
        keep(page, f"simulators/{name}", clip=box)
