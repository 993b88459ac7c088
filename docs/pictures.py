"""Draws the pictures of the documentation: a fresh Pix with the bank and the demo people, then a browser.

Usage: .venv/bin/python docs/pictures.py   (needs what `make test` installs)
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.error import URLError

from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

FOLDER = Path(__file__).parent / "pictures"
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
PORT = 8765
ADDRESS = f"http://127.0.0.1:{PORT}"
PATIENCE = 900
COLOURS = 128
MOST_BYTES = 200_000
CHALLENGE = "storage-compression-2-a"


def main() -> None:
    """Open the house in a folder of its own, draw, and close it."""
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as var, served(var), sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=FLAGS)
        draw_visitor(browser)
        draw_author(browser)
        draw_phone(browser)
        draw_learner(browser)
        browser.close()


@contextmanager
def served(var: str) -> Iterator[None]:
    """A Pix of demonstration, whose data live in a folder."""
    pix = Path(sys.executable).with_name("pix")
    environment = {**os.environ, "PIX_VAR": var, "PIX_DEBUG": "no"}
    environment.pop("DATABASE_URL", None)
    command = [str(pix), "serve", "--demo", "--port", str(PORT)]
    process = subprocess.Popen(command, env=environment)  # noqa: S603 - our own words
    try:
        wait_until_ready()
        yield
    finally:
        process.terminate()
        process.wait(timeout=30)


def wait_until_ready() -> None:
    """Return once the server answers."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        with suppress(URLError, OSError), urllib.request.urlopen(f"{ADDRESS}/readyz", timeout=2):  # noqa: S310 - our own address
            return
        time.sleep(0.5)
    raise SystemExit(f"The server did not answer within {PATIENCE} seconds.")


def draw_visitor(browser: Browser) -> None:
    """What everyone sees."""
    page = window(browser, 1280)
    page.goto(ADDRESS)
    keep(page, "front")


def draw_author(browser: Browser) -> None:
    """The bank, and one challenge of it."""
    page = signed_in(browser, "author", 1280)
    page.goto(f"{ADDRESS}/bank/")
    keep(page, "bank")
    page.goto(f"{ADDRESS}/bank/challenges/{CHALLENGE}/")
    keep(page, "preview")


def draw_phone(browser: Browser) -> None:
    """The profile on a phone."""
    page = signed_in(browser, "learner", 390)
    page.goto(f"{ADDRESS}/profile/")
    keep(page, "phone")


def draw_learner(browser: Browser) -> None:
    """The learner's rooms, up to the next checkpoint of the test under way."""
    page = signed_in(browser, "learner", 1280)
    for name, path in (
        ("profile", "/profile/"),
        ("competence", "/competences/1.2/"),
        ("tutorials", "/tutorials/"),
    ):
        page.goto(ADDRESS + path)
        keep(page, name)
    page.goto(f"{ADDRESS}/history/")
    page.click("tbody tr:has(.is-good) a")
    keep(page, "results")
    page.goto(f"{ADDRESS}/profile/")
    page.click("main a.btn--primary")
    keep(page, "question")
    while not page.url.endswith("/checkpoint/"):
        page.click("[name=skip]")
        page.wait_for_load_state("networkidle")
    keep(page, "checkpoint")


def window(browser: Browser, width: int) -> Page:
    """A French window of a given width."""
    return browser.new_context(viewport={"width": width, "height": 900}, locale="fr-FR").new_page()


def signed_in(browser: Browser, who: str, width: int) -> Page:
    """A window where a demo person is signed in."""
    page = window(browser, width)
    page.goto(f"{ADDRESS}/accounts/login/")
    page.fill("[name=login]", f"demo.{who}")
    page.fill("[name=password]", f"pix-demo-{who}")
    page.click("main button.btn--primary")
    page.wait_for_url(lambda url: "login" not in url)
    return page


def keep(page: Page, name: str) -> None:
    """Save what the window shows, in few colours so that it stays light."""
    path = FOLDER / f"{name}.png"
    page.wait_for_load_state("networkidle")
    page.screenshot(path=path)
    Image.open(path).convert("RGB").quantize(COLOURS).save(path, optimize=True)
    if path.stat().st_size > MOST_BYTES:
        raise SystemExit(f"{path.name} weighs more than {MOST_BYTES} bytes")


if __name__ == "__main__":
    main()
