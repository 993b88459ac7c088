"""What draws the pictures of the documentation: a fresh Pix, a browser, and pictures that stay light."""

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
from typing import TYPE_CHECKING
from urllib.error import URLError

from PIL import Image
from playwright.sync_api import sync_playwright

if TYPE_CHECKING:
    from playwright.sync_api import Browser, FloatRect, Page

FOLDER = Path(__file__).parent / "pictures"
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
PORT = 8765
ADDRESS = f"http://127.0.0.1:{PORT}"
PATIENCE = 900
COLOURS = 128
MOST_BYTES = 200_000


@contextmanager
def studio() -> Iterator[Browser]:
    """A browser before a Pix of demonstration, whose data live in a folder that is then deleted."""
    with tempfile.TemporaryDirectory() as var, served(var), sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=FLAGS)
        yield browser
        browser.close()


@contextmanager
def served(var: str) -> Iterator[None]:
    """A Pix of demonstration, whose data live in a folder."""
    pix = Path(sys.executable).with_name("pix")
    environment = {**os.environ, "PIX_VAR": var, "PIX_DEBUG": "no", "PIX_WORKSHOP": "yes"}
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


def window(browser: Browser, width: int, height: int = 900) -> Page:
    """A French window of a given size, where nothing moves."""
    context = browser.new_context(
        viewport={"width": width, "height": height}, locale="fr-FR", reduced_motion="reduce"
    )
    return context.new_page()


def visit(page: Page, path: str) -> None:
    """Go to a page of the house; a page that refuses would make a picture that lies."""
    response = page.goto(ADDRESS + path)
    if response is None or not response.ok:
        raise SystemExit(f"{path} answers {response and response.status}")


def signed_in(browser: Browser, who: str, width: int, height: int = 900) -> Page:
    """A window where a demo person is signed in."""
    page = window(browser, width, height)
    visit(page, "/accounts/login/")
    page.fill("[name=login]", f"demo.{who}")
    page.fill("[name=password]", f"pix-demo-{who}")
    page.click("main button.btn--primary")
    page.wait_for_url(lambda url: "login" not in url)
    return page


def keep(page: Page, name: str, clip: FloatRect | None = None) -> None:
    """Save what the window shows, or a part of it, in few colours so that it stays light."""
    path = FOLDER / f"{name}.png"
    path.parent.mkdir(parents=True, exist_ok=True)
    page.wait_for_load_state("networkidle")
    page.screenshot(path=path, clip=clip)
    Image.open(path).convert("RGB").quantize(COLOURS).save(path, optimize=True)
    if path.stat().st_size > MOST_BYTES:
        raise SystemExit(f"{path.name} weighs more than {MOST_BYTES} bytes")
