"""Draws a day of certification: the centre, the invigilator's console with an alert, the jury's record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from camera import keep, signed_in, visit, window

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

# The demo session, its secrets, and the demo learner as it knows them.
SESSION = {"number": "100000", "password": "GHJK2346MP"}
CODE = "BCDF23"
IDENTITY = {"session": "100000", "first_name": "Idris", "last_name": "Benali", "born_on": "2004-05-17"}


def draw_certification(browser: Browser) -> None:
    """The demo session played to its jury."""
    centre = signed_in(browser, "centre", 1280)
    visit(centre, "/centres/")
    centre.click("main a[href^='/centres/']:not([href$='apply/'])")
    keep(centre, "centre")
    learner = signed_in(browser, "learner", 1280)
    visit(learner, "/exam/")
    send(learner, IDENTITY)
    room = window(browser, 1280)
    visit(room, "/invigilate/")
    send(room, SESSION)
    check_identity(room)
    learner.reload()
    send(learner, {"code": CODE})
    draw_alert(learner, room)
    skip_to_the_end(learner)
    draw_record(browser, centre)


def send(page: Page, fields: dict[str, str]) -> None:
    """Fill the form of a page and send it."""
    for name, value in fields.items():
        page.fill(f"main [name={name}]", value)
    page.click("main form .btn--primary")
    page.wait_for_load_state("networkidle")


def check_identity(room: Page) -> None:
    """Confirm that the learner is there."""
    room.click("#see-1")
    room.select_option("dialog[open] select[name=document]", index=1)
    room.click("dialog[open] form .btn--primary")
    room.wait_for_load_state("networkidle")


def draw_alert(learner: Page, room: Page) -> None:
    """A problem is reported, shown first, and confirmed."""
    learner.goto(learner.url.replace("/question/", "/problem/"))
    learner.select_option("[name=subject]", "file")
    send(learner, {"text": "Le fichier ne s’ouvre pas."})
    room.locator("text=À aider maintenant").wait_for()
    room.reload()
    keep(room, "console")
    room.goto(room.url + "candidates/1/")
    room.select_option("[name=cause]", "file")
    room.click("button[value=validated]")
    learner.wait_for_selector("[data-validate]", timeout=60_000)


def skip_to_the_end(learner: Page) -> None:
    """The jury reads the questions: what was answered matters little."""
    while learner.url.endswith("/question/"):
        learner.click("[name=skip]")
        learner.wait_for_load_state("networkidle")


def draw_record(browser: Browser, centre: Page) -> None:
    """The centre suspects a fraud; the jury reads the record."""
    centre.goto(centre.url + "sessions/1/finalise/")
    centre.locator("main summary").first.click()
    centre.locator("textarea[name^=fraud]").first.fill("Un téléphone était posé sur la table.")
    centre.check("[name=is_signed]")
    centre.click("main form .btn--primary")
    centre.wait_for_load_state("networkidle")
    jury = signed_in(browser, "jury", 1280)
    visit(jury, "/jury/candidates/1/")
    keep(jury, "jury")
