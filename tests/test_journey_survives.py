"""What may happen to someone who answers: nothing is lost, nothing counts twice, the page says so."""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator
from typing import Any

import pytest
from django.contrib.sessions.models import Session
from playwright.sync_api import Browser, BrowserContext, Page, Response, Route, expect

from pix.accounts.tests.factories import PASSWORD
from pix.assessments.models import Assessment
from pix.assessments.serving import unpack_file
from pix.content.tests.factories import BY_KIND
from tests.journey import faults, window
from tests.journey_taking import STATUS, VALIDATE, Taking, begin_taking, fill_in, wait_for_another

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]
TEXT, PICTURE, FIELDS = "c12-a-3", "c12-a-1", "c12-b-1"
# In an order that leaves something unknown until the last one.
KINDS = ["c12-b-4-b", *(f"c12-b-{n}" for n in (1, 2, 3)), "c12-b-4-a", *(f"c12-a-{n}" for n in (1, 2, 3, 4))]
WEIGHT = 100_000
MOST_PAGES = 40


@pytest.fixture
def context(opened: Browser) -> Iterator[BrowserContext]:
    found = window(opened, "fr", 390)
    yield found
    found.close()


@pytest.fixture
def taking(context: BrowserContext, live_server: Any) -> Taking:
    return begin_taking(context, live_server.url, TEXT)


def typed(page: Page, text: str) -> Page:
    """Someone has typed an answer."""
    page.fill("[name=text]", text)
    return page


def went_on(page: Page, taking: Taking, key: str, response: str) -> None:
    """The answer is stored once, and the page shows what comes next."""
    wait_for_another(page, key)
    assert [(one.key, one.response) for one in taking.answers] == [(key, response)]
    assert page.url == taking.address
    assert page.input_value("[name=key]") == taking.current["key"]


def test_a_lost_network_keeps_the_answer_and_sends_it_when_it_is_back(taking: Taking) -> None:
    page, key = typed(taking.tab(), "Zanzibar"), taking.current["key"]
    taking.context.set_offline(True)
    page.click(VALIDATE)
    expect(page.locator(STATUS)).to_contain_text("Connexion perdue")
    assert taking.answers == []
    taking.context.set_offline(False)
    went_on(page, taking, key, "Zanzibar")


def test_an_answer_whose_receipt_is_lost_counts_once(taking: Taking) -> None:
    page, key = typed(taking.tab(), "Zanzibar"), taking.current["key"]
    lost: list[int] = []

    def lose_the_receipt(route: Route) -> None:
        lost.append(route.fetch().status)
        route.abort()

    page.route("**/answer/", lose_the_receipt, times=1)
    page.click(VALIDATE)
    went_on(page, taking, key, "Zanzibar")
    assert lost == [204]


def test_a_server_that_fails_once_is_asked_again(taking: Taking) -> None:
    page, key = typed(taking.tab(), "Zanzibar"), taking.current["key"]
    page.route("**/answer/", lambda route: route.fulfill(status=503, body="busy"), times=1)
    page.click(VALIDATE)
    expect(page.locator(STATUS)).to_contain_text("Connexion perdue")
    went_on(page, taking, key, "Zanzibar")


def test_a_double_click_answers_once(taking: Taking) -> None:
    page, key = typed(taking.tab(), "Zanzibar"), taking.current["key"]
    page.dblclick(VALIDATE)
    went_on(page, taking, key, "Zanzibar")


def test_the_next_page_is_made_once(taking: Taking) -> None:
    page, key = typed(taking.tab(), "Zanzibar"), taking.current["key"]
    asked: list[str] = []
    page.on(
        "request", lambda request: asked.append(f"{request.method} {request.url.removeprefix(taking.url)}")
    )
    page.click(VALIDATE)
    went_on(page, taking, key, "Zanzibar")
    path = f"/assessments/{taking.test.pk}/"
    assert [one for one in asked if "/static/" not in one] == [f"POST {path}answer/", f"GET {path}"]


def test_a_reload_keeps_what_is_typed(taking: Taking) -> None:
    page = typed(taking.tab(), "Zanzi")
    page.reload()
    assert page.input_value("[name=text]") == "Zanzi"
    taking.asks(FIELDS)
    page.goto(taking.address)
    page.fill("[name=blank-town]", "Namur")
    page.reload()
    assert (page.input_value("[name=blank-town]"), page.input_value("[name=blank-year]")) == ("Namur", "")


def test_a_detour_keeps_what_is_typed(taking: Taking) -> None:
    page = typed(taking.tab(), "Zanzi")
    page.goto(taking.address + "problem/")
    page.click("main a.btn--quiet")
    assert page.input_value("[name=text]") == "Zanzi"


def test_back_after_answering_leads_to_the_waiting_question(taking: Taking) -> None:
    page, key = taking.context.new_page(), taking.current["key"]
    page.goto(taking.url + "/profile/")
    page.goto(taking.address)
    typed(page, "Zanzibar").click(VALIDATE)
    went_on(page, taking, key, "Zanzibar")
    page.go_back()
    page.wait_for_url("**/profile/")
    page.go_forward()
    page.wait_for_url(taking.address)
    expect(page.locator("[name=key]")).to_have_value(taking.current["key"])
    assert len(taking.answers) == 1


def test_a_second_tab_with_the_same_question_leads_on(taking: Taking) -> None:
    first, second = typed(taking.tab(), "Zanzibar"), typed(taking.tab(), "Pemba")
    key = taking.current["key"]
    first.click(VALIDATE)
    went_on(first, taking, key, "Zanzibar")
    second.click(VALIDATE)
    went_on(second, taking, key, "Zanzibar")


def test_a_tab_left_far_behind_is_told_and_leads_on(taking: Taking) -> None:
    late, page = typed(taking.tab(), "Pemba"), taking.tab()
    for _question in range(2):
        key = taking.current["key"]
        page.click("[name=skip]")
        wait_for_another(page, key)
    late.click(VALIDATE)
    expect(late.locator("h1")).to_contain_text("derrière vous")
    assert faults(late) == []
    late.click("main a.btn--primary")
    late.wait_for_url(taking.address)
    assert len(taking.answers) == 2


def test_an_expired_login_keeps_the_answer_until_one_is_back(taking: Taking) -> None:
    page, key = typed(taking.tab(), "Zanzibar"), taking.current["key"]
    Session.objects.all().delete()
    page.click(VALIDATE)
    expect(page.locator(STATUS)).to_contain_text("déconnecté")
    sign_in_by_hand(taking)
    page.click(VALIDATE)
    went_on(page, taking, key, "Zanzibar")


def sign_in_by_hand(taking: Taking) -> None:
    """In another tab, with the password: the tokens of older pages are void."""
    other = taking.context.new_page()
    other.goto(taking.url + "/accounts/login/")
    other.fill("[name=login]", taking.user.username)
    other.fill("[name=password]", PASSWORD)
    other.click("main form .btn--primary")
    other.wait_for_url(re.compile("/profile/"))
    other.close()


def test_the_language_may_change_in_the_middle_of_a_test(taking: Taking) -> None:
    page, key = taking.tab(), taking.current["key"]
    page.goto(taking.url + "/profile/")
    page.click(".app-footer button[value=en]")
    page.wait_for_selector("html[lang=en]")
    page.goto(taking.address)
    assert page.locator(".challenge").get_attribute("lang") == "fr"
    assert faults(page) == []
    typed(page, "Zanzibar").click(VALIDATE)
    went_on(page, taking, key, "Zanzibar")
    assert page.locator(".challenge").get_attribute("lang") == "en"


@pytest.mark.parametrize("skill", [TEXT, "c12-a-4", FIELDS])
def test_enter_in_a_text_field_validates(taking: Taking, skill: str) -> None:
    question = taking.asks(skill)
    page, key = taking.tab(), taking.current["key"]
    fill_in(page, question, question.example_response())
    page.keyboard.press("Enter")
    wait_for_another(page, key)
    assert [(one.key, one.verdict) for one in taking.answers] == [(key, "right")]


def test_enter_in_an_empty_field_counts_nothing(taking: Taking) -> None:
    page = taking.tab()
    page.focus("[name=text]")
    page.keyboard.press("Enter")
    expect(page.locator("#error")).to_be_focused()
    assert page.url == taking.address
    assert taking.answers == []


def test_signing_out_clears_what_the_browser_kept(taking: Taking) -> None:
    page = typed(taking.tab(), "Zanzi")
    page.evaluate("localStorage.setItem('left', 'behind')")
    page.goto(taking.url + "/profile/")
    assert page.evaluate("sessionStorage.length") == 1
    page.click(".menu > summary")
    page.click(".menu form button")
    page.wait_for_selector("a[href*='login']")
    assert page.evaluate("[sessionStorage.length, localStorage.length]") == [0, 0]


def test_a_downloaded_file_is_the_one_stored(context: BrowserContext, live_server: Any) -> None:
    taking = begin_taking(context, live_server.url, "c13-a-1")
    page = taking.tab()
    with page.expect_download() as download:
        page.click(".file a")
    assert download.value.suggested_filename == "stock.ods"
    assert download.value.path().read_bytes() == unpack_file(taking.test.current_files, "stock.ods")


@pytest.mark.parametrize("media", [{"forced_colors": "active"}, {"reduced_motion": "reduce"}], ids=str)
def test_a_question_stands_forced_colours_and_still_pages(taking: Taking, media: Any) -> None:
    page = taking.tab()
    page.emulate_media(**media)
    for skill in (PICTURE, FIELDS, "c12-b-4"):
        taking.asks(skill)
        page.reload()
        # Of forced colours axe reads those that the browser has replaced: contrast is tried elsewhere.
        found = [fault for fault in faults(page) if not ("forced_colors" in media and "contrast" in fault)]
        assert found == [], skill


def test_a_question_weighs_little(taking: Taking) -> None:
    page, arrived = taking.context.new_page(), list[Response]()
    page.on("response", lambda response: arrived.insert(0, response))
    page.goto(taking.address, wait_until="networkidle")
    weights = {one.url.rpartition("/")[2]: len(gzip.compress(one.body())) for one in arrived if one.ok}
    assert {"take.js", "page.js", "components.css", "icons.svg"} <= weights.keys()
    assert sum(weights.values()) < WEIGHT


def test_a_whole_test_without_script(opened: Browser, live_server: Any) -> None:
    context = opened.new_context(java_script_enabled=False, locale="fr")
    taking = begin_taking(context, live_server.url, PICTURE)
    page, kinds = taking.tab(), iter(KINDS)
    for _page in range(MOST_PAGES):
        if page.url.endswith("/results/"):
            break
        take_a_step(page, taking, next(kinds, ""))
    assert Assessment.objects.get().state == Assessment.State.ENDED
    assert {one.question["kind"] for one in taking.answers} == set(BY_KIND)
    assert {one.verdict for one in taking.answers[: len(KINDS)]} == {"right"}
    context.close()


def take_a_step(page: Page, taking: Taking, wanted: str) -> None:
    """Leave a checkpoint, and answer the question that waits, or a wanted one in its stead."""
    if page.url.endswith("/checkpoint/"):
        page.click("main a.btn--primary")
    if not wanted:
        page.click("[name=skip]")
        return
    question = taking.asks(wanted)
    page.goto(taking.address)
    fill_in(page, question, question.example_response())
    page.click(VALIDATE)
