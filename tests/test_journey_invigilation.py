"""An invigilator in a real browser: the door, the room, alerts that come by themselves, a lost network."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from pix.certification.models import Alert, Candidate, Session
from pix.certification.tests.factories import a_candidate, a_session
from pix.certification.tests.factories_invigilation import a_room, a_running_candidate, an_alert
from pix.kit import clock
from tests.journey import faults, press, sideways, tab_to, type_in, window

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]
SAID = "[data-said]"
HELP = "#help-list"


@pytest.fixture
def context(opened: Browser) -> Iterator[BrowserContext]:
    found = window(opened, "fr", 1280)
    yield found
    found.close()


@pytest.fixture
def session(db: None) -> Session:
    return a_session(number="48213", starts_at=clock.now() - timedelta(minutes=20))


def a_sitting(session: Session, **facts: Any) -> Candidate:
    """Someone under way now, whose page has just been seen."""
    now = clock.now()
    times = {
        "started_at": now,
        "ends_at": now + timedelta(minutes=105),
        "seen_at": now + timedelta(minutes=9),
    }
    return a_running_candidate(session, **(times | facts))


def console(context: BrowserContext, url: str, session: Session) -> Page:
    """The console, by its door."""
    page = context.new_page()
    page.goto(f"{url}/invigilate/")
    page.fill("[name=number]", session.number)
    page.fill("[name=password]", session.invigilator_password.lower())
    page.click("main button")
    page.wait_for_url(f"**/invigilate/{session.pk}/")
    return page


def test_the_keyboard_alone_signs_in_and_confirms_a_presence(
    context: BrowserContext, live_server: Any, session: Session
) -> None:
    candidate = a_candidate(session)
    page = context.new_page()
    page.goto(f"{live_server.url}/invigilate/")
    type_in(page, "[name=number]", session.number)
    type_in(page, "[name=password]", session.invigilator_password)
    press(page, "main form .btn--primary")
    page.wait_for_url(f"**/invigilate/{session.pk}/")
    press(page, f"#see-{candidate.pk}")
    expect(page.locator("dialog h2")).to_be_focused()
    tab_to(page, "[name=document]")
    page.select_option("[name=document]", "passport")
    press(page, "dialog form .btn--primary")
    expect(page.locator(f"#seat-{candidate.pk}")).to_contain_text("Présence confirmée")
    expect(page.locator(SAID)).to_contain_text("Zoé Lefèvre peut commencer")
    expect(page.locator(f"#see-{candidate.pk}")).to_be_focused()


def test_an_alert_appears_by_itself_and_only_news_are_announced(
    context: BrowserContext, live_server: Any, session: Session
) -> None:
    a_sitting(session, first_name="Octave", last_name="Simon", seen_at=clock.now() - timedelta(minutes=2))
    candidate = a_sitting(session)
    page = console(context, live_server.url, session)
    expect(page.locator(SAID)).to_be_empty()
    page.locator(f"#see-{candidate.pk}").focus()
    an_alert(candidate, raised_at=clock.now())
    expect(page.locator(f"{HELP} #seat-{candidate.pk}")).to_contain_text("Question 5")
    expect(page.locator(SAID)).to_have_text("Zoé Lefèvre a besoin d’aide.")
    assert page.title().startswith("(2) ")
    expect(page.locator(f"#act-{candidate.pk}")).to_be_focused()


def test_an_alert_is_dismissed_from_the_dialog_which_news_leave_open(
    context: BrowserContext, live_server: Any, session: Session
) -> None:
    first, second = a_sitting(session), a_sitting(session, first_name="Nora", last_name="Sellami")
    alert = an_alert(first, raised_at=clock.now())
    page = console(context, live_server.url, session)
    page.click(f"#act-{first.pk}")
    page.select_option("dialog [name=cause]", "site")
    an_alert(second, raised_at=clock.now())
    expect(page.locator(f"{HELP} #seat-{second.pk}")).to_be_attached()
    expect(page.locator("dialog [name=cause]")).to_have_value("site")
    page.click("dialog button[value=dismissed]")
    expect(page.locator("dialog[open]")).to_have_count(0)
    expect(page.locator(f"#way-list #seat-{first.pk}")).to_be_attached()
    alert.refresh_from_db()
    assert alert.outcome == Alert.Outcome.DISMISSED


def test_a_form_to_correct_stays_in_the_dialog(
    context: BrowserContext, live_server: Any, session: Session
) -> None:
    candidate = a_sitting(session)
    page = console(context, live_server.url, session)
    page.click(f"#see-{candidate.pk}")
    page.fill("dialog [name=minutes]", "999")
    page.click("dialog form:has([name=minutes]) button")
    expect(page.locator("dialog [name=minutes][aria-invalid=true]")).to_be_focused()
    page.fill("dialog [name=minutes]", "5")
    page.click("dialog form:has([name=minutes]) button")
    expect(page.locator(f"#seat-{candidate.pk}")).to_contain_text("+ 5 min")


def test_a_refusal_is_told_in_the_dialog(context: BrowserContext, live_server: Any, session: Session) -> None:
    candidate = a_sitting(session)
    page = console(context, live_server.url, session)
    page.click(f"#see-{candidate.pk}")
    page.wait_for_selector("dialog [name=minutes]")
    Candidate.objects.update(ended_at=clock.now(), end="finished")
    page.fill("dialog [name=minutes]", "5")
    page.click("dialog form:has([name=minutes]) button")
    expect(page.locator("dialog h2")).to_have_text("Ce test est terminé")
    expect(page.locator("dialog h2")).to_be_focused()
    assert faults(page) == []


def test_a_lost_network_is_said_and_the_console_comes_back(
    context: BrowserContext, live_server: Any, session: Session
) -> None:
    candidate = a_candidate(session)
    page = console(context, live_server.url, session)
    context.set_offline(True)
    expect(page.locator("[data-lost]")).to_contain_text("Connexion perdue à")
    page.click(f"#see-{candidate.pk}")
    expect(page.locator("[data-told]")).to_contain_text("rien n’a été envoyé")
    Candidate.objects.update(present_at=clock.now())
    context.set_offline(False)
    expect(page.locator("[data-lost]")).to_be_hidden()
    expect(page.locator(SAID)).to_contain_text("La connexion est revenue")
    expect(page.locator(f"#seat-{candidate.pk}")).to_contain_text("Présence confirmée")


def test_two_browsers_see_the_same(opened: Browser, live_server: Any, session: Session) -> None:
    lost = a_sitting(session, seen_at=clock.now() - timedelta(minutes=5))
    windows = [window(opened, "fr", 1280) for _two in range(2)]
    one, other = (console(found, live_server.url, session) for found in windows)
    one.click(f"#act-{lost.pk}")
    expect(one.locator(f"#way-list #seat-{lost.pk}")).to_contain_text("Peut reprendre")
    expect(other.locator(f"#way-list #seat-{lost.pk}")).to_contain_text("Peut reprendre")
    for found in windows:
        found.close()


def test_a_session_signed_out_elsewhere_leads_to_the_door(
    context: BrowserContext, live_server: Any, session: Session
) -> None:
    page = console(context, live_server.url, session)
    other = context.new_page()
    other.goto(page.url)
    other.click("header form button.leave")
    other.wait_for_url("**/invigilate/")
    page.wait_for_url("**/invigilate/")


@pytest.mark.parametrize("width", [320, 1280])
def test_a_full_room_has_no_fault(opened: Browser, live_server: Any, session: Session, width: int) -> None:
    a_room(session, clock.now())
    context = window(opened, "fr", width)
    page = console(context, live_server.url, session)
    found = faults(page)
    page.click("[data-sound]")
    for name in ("Nora", "Rosa", "Jade"):
        pk = session.candidates.get(first_name=name).pk
        page.locator(f"#act-{pk}, #see-{pk}").first.click()
        expect(page.locator("dialog h2")).to_contain_text(name)
        found += [f"{name}: {fault}" for fault in faults(page)]
        page.keyboard.press("Escape")
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    assert found + sideways(page) == []
    context.close()
