"""A certification test in a browser: a lost network, a reload, an alert, a second browser, the end."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from pix.accounts.models import User
from pix.accounts.tests.factories import a_user
from pix.assessments.models import Answer
from pix.certification.actions.answer_exam import exam_of
from pix.certification.models import Alert, Candidate
from pix.certification.tests.factories import a_candidate, a_session
from pix.certification.tests.factories_exams import with_a_profile
from pix.content.question import Question
from pix.content.tests.factories import published_release
from pix.kit import clock
from tests.journey import browser, faults, press, tab_to, type_in, window
from tests.journey_people import signed_in
from tests.journey_taking import STATUS, VALIDATE, fill_in, wait_for_another

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def candidate() -> Candidate:
    """Someone certifiable, enrolled in a session of today, whom the invigilator has seen."""
    published_release()
    user = a_user(username="zoe", first_name="Zoé", last_name="Lefèvre")
    with_a_profile(user)
    session = a_session(starts_at=clock.now())
    return a_candidate(session, present_at=clock.now(), record=None)


def page_of(opened: Any, url: str, width: int = 320) -> Page:
    """A window in which Zoé is signed in."""
    context = window(opened, "fr", width)
    session = signed_in(User.objects.get(username="zoe")).cookies["sessionid"].value
    context.add_cookies([{"name": "sessionid", "value": session, "url": url}])
    return context.new_page()


def test_a_test_survives_what_a_day_brings(live_server: Any, candidate: Candidate) -> None:
    with browser() as opened:
        page = page_of(opened, live_server.url)
        enter(page, live_server.url, candidate)
        answer(page)
        lose_the_network(page)
        reload_in_the_middle(page)
        report_a_problem(page)
        meet_a_second_browser(opened, live_server.url, page)
        while not page.url.endswith(f"/exam/{candidate.pk}/"):
            answer(page)
        expect(page.locator("h1")).to_have_text("Le test est terminé")
        assert Answer.objects.filter(assessment__candidate=candidate).count() == 15


def enter(page: Page, url: str, candidate: Candidate) -> None:
    """By keyboard, from the door to the first question."""
    page.goto(f"{url}/exam/")
    type_in(page, "[name=session]", candidate.session.number)
    tab_to(page, "[name=born_on]")
    page.fill("[name=born_on]", "2004-05-17")
    press(page, "main form .btn--primary")
    page.wait_for_url(re.compile(rf"/exam/{candidate.pk}/$"))
    assert faults(page) == []
    type_in(page, "[name=code]", "bcdf23")
    press(page, "main form .btn--primary")
    page.wait_for_url(re.compile("/question/$"))
    assert faults(page) == []
    expect(page.locator("[data-exam-said]")).to_contain_text("min")


def waiting() -> Any:
    """The test as the database has it."""
    return exam_of(Candidate.objects.select_related("assessment").get())


def answer(page: Page) -> None:
    """Answer the question that waits, right."""
    current = waiting().current
    question = Question.from_json(current["question"])
    fill_in(page, question, question.example_response())
    page.click(VALIDATE)
    wait_for_another(page, current["key"])


def lose_the_network(page: Page) -> None:
    """Validate without network: the answer waits in the browser, and counts once."""
    current = waiting().current
    question = Question.from_json(current["question"])
    before = Answer.objects.filter(assessment=waiting()).count()
    page.context.set_offline(True)
    fill_in(page, question, question.example_response())
    page.click(VALIDATE)
    expect(page.locator(STATUS)).not_to_be_empty()
    assert Answer.objects.filter(assessment=waiting()).count() == before
    page.context.set_offline(False)
    wait_for_another(page, current["key"])
    assert Answer.objects.filter(assessment=waiting()).count() == before + 1


def reload_in_the_middle(page: Page) -> None:
    """The same question comes back, with the same key."""
    key = page.locator("[name=key]").input_value()
    page.reload()
    assert page.locator("[name=key]").input_value() == key


def report_a_problem(page: Page) -> None:
    """The page waits for the invigilator, and goes on by itself."""
    page.goto(page.url.replace("/question/", "/problem/"))
    assert faults(page) == []
    press(page, "main form .btn--primary")
    page.wait_for_url(re.compile("/question/$"))
    expect(page.locator("h1")).to_have_text("Le surveillant arrive")
    assert faults(page) == []
    Alert.objects.update(outcome=Alert.Outcome.DISMISSED, handled_at=clock.now())
    expect(page.locator(VALIDATE)).to_be_visible(timeout=30_000)


def meet_a_second_browser(opened: Any, url: str, page: Page) -> None:
    """It waits for the invigilator and takes the seat; the first one is told, then takes it back."""
    place = page.url
    for other in (page_of(opened, url, 1280), page):
        other.goto(place)
        expect(other.locator("h1")).to_have_text("Reprendre votre test")
        Candidate.objects.update(authorised_at=clock.now())
        other.fill("[name=code]", "BCDF23")
        other.click("main form .btn--primary")
        other.wait_for_url(re.compile("/question/$"))
