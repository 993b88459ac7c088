"""An author writes in an editor, and the preview follows."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from pix.content.tests.factories import published_release
from tests.journey import browser, faults, window
from tests.journey_simulators import sign_in_author

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]
TUBE = "3.2/image-retouch"


@pytest.fixture
def bank(tmp_path: Path, settings: Any) -> Path:
    root = tmp_path / "bank"
    for part in (TUBE, "3.2/tutorials"):
        shutil.copytree(settings.BANK_DIR / part, root / part)
    for name in ("framework.json", "3.2/competence.yaml"):
        shutil.copy(settings.BANK_DIR / name, root / name)
    settings.BANK_DIR, settings.PIX_WORKSHOP = root, True
    return root


@pytest.mark.parametrize("width", [320, 1280])
def test_the_preview_follows_the_files(bank: Path, live_server: Any, width: int) -> None:
    published_release()
    with browser() as opened:
        context = window(opened, "en", width)
        sign_in_author(context, live_server.url)
        page = context.new_page()
        page.goto(f"{live_server.url}/bank/workshop/image-retouch-3-a/?seed=2&locale=en&state=wrong-1")
        page.wait_for_selector("pix-simulator[data-ready]")
        page.locator(".challenge .btn--primary").click()
        expect(page.locator("[data-observed]")).to_be_attached()
        assert faults(page) == []
        path = bank / TUBE / "3.yaml"
        path.write_text(
            path.read_text("utf-8").replace("is going to be published", "will go online"), "utf-8"
        )
        expect(page.locator(".prose--instruction")).to_contain_text("will go online", timeout=30_000)
        page.locator("[data-follow]").uncheck()
        path.write_text(path.read_text("utf-8").replace("will go online", "stays here"), "utf-8")
        page.wait_for_timeout(2500)  # Longer than the pause between two looks.
        expect(page.locator(".prose--instruction")).to_contain_text("will go online")
        context.close()
