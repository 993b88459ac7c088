"""Draws the pictures of the documentation: a fresh Pix with the bank and the demo people, then a browser.

Usage: .venv/bin/python docs/pictures.py   (needs what `make test` installs)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from camera import keep, signed_in, studio, visit, window
from pictures_of_certification import draw_certification
from pictures_of_simulators import draw_simulators

if TYPE_CHECKING:
    from playwright.sync_api import Browser

CHALLENGE = "storage-compression-2-a"
TASK = "image-retouch-2-a"


def main() -> None:
    """Open the house in a folder of its own, draw, and close it."""
    with studio() as browser:
        draw_visitor(browser)
        draw_author(browser)
        draw_simulators(browser)
        draw_phone(browser)
        draw_learner(browser)
        draw_support(browser)
        draw_administrator(browser)
        draw_certification(browser)


def draw_visitor(browser: Browser) -> None:
    """What everyone sees."""
    page = window(browser, 1280)
    visit(page, "/")
    keep(page, "front")


def draw_author(browser: Browser) -> None:
    """The bank, what it covers, one challenge of it, and one in the workshop."""
    page = signed_in(browser, "author", 1280)
    for name, path in (
        ("bank", "/bank/"),
        ("preview", f"/bank/challenges/{CHALLENGE}/"),
        ("coverage", "/bank/coverage/"),
        ("workshop", f"/bank/workshop/{TASK}/"),
    ):
        visit(page, path)
        keep(page, name)


def draw_phone(browser: Browser) -> None:
    """The profile on a phone."""
    page = signed_in(browser, "learner", 390)
    visit(page, "/profile/")
    keep(page, "phone")


def draw_learner(browser: Browser) -> None:
    """The learner's rooms, up to the next checkpoint of the test under way."""
    page = signed_in(browser, "learner", 1280)
    for name, path in (
        ("profile", "/profile/"),
        ("competence", "/competences/1.2/"),
        ("tutorials", "/tutorials/"),
    ):
        visit(page, path)
        keep(page, name)
    visit(page, "/history/")
    page.click("tbody tr:has(.is-good) a")
    keep(page, "results")
    visit(page, "/profile/")
    page.click("main a.btn--primary")
    keep(page, "question")
    while not page.url.endswith("/checkpoint/"):
        page.click("[name=skip]")
        page.wait_for_load_state("networkidle")
    keep(page, "checkpoint")


def draw_support(browser: Browser) -> None:
    """Two requests for help, one of them answered."""
    visitor = window(browser, 1280)
    for subject, text in (
        ("Je ne retrouve plus mon identifiant", "Il était sur un papier que j’ai perdu. Que faire ?"),
        (
            "Le fichier ne s’ouvre pas",
            "À la question sur le tableur, mon logiciel dit que le format est inconnu.",
        ),
    ):
        visit(visitor, "/help/ask/")
        visitor.fill("[name=subject]", subject)
        visitor.fill("[name=text]", text)
        visitor.click("main form .btn--primary")
        visitor.wait_for_load_state("networkidle")
    page = signed_in(browser, "support", 1280)
    visit(page, "/help/requests/")
    page.locator("main form button").last.click()
    visit(page, "/help/requests/")
    keep(page, "requests")


def draw_administrator(browser: Browser) -> None:
    """The people, then the roles of one of them."""
    page = signed_in(browser, "admin", 1280)
    visit(page, "/accounts/people/")
    keep(page, "people")
    page.click("main table a >> nth=0")
    keep(page, "roles")


if __name__ == "__main__":
    main()
