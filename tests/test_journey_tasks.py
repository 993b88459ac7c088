"""A file handed in, a program tried, a simulator left and found again: in a real browser, phone and desk."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from pix.content.release import Release
from pix.content.tests.task_factories import HANDED, SIMULATED, WRITTEN, published_tasks
from tests.journey import faults, press, tab_to, window
from tests.journey_taking import STATUS, VALIDATE, Taking, begin_taking, wait_for_another

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]
CSV = "text/csv"


@pytest.fixture(params=[320, 1280])
def context(opened: Browser, request: pytest.FixtureRequest) -> Iterator[BrowserContext]:
    found = window(opened, "en", request.param)
    yield found
    found.close()


@pytest.fixture
def taking(context: BrowserContext, live_server: Any) -> Taking:
    return begin_taking(context, live_server.url, HANDED, "en", publish=published_tasks)


def solution(taking: Taking) -> Any:
    release: Release = published_tasks()
    current = taking.current
    return release.draw(current["challenge"], current["question"]["seed"], "en").solution


def hand_in(page: Page, name: str, content: bytes) -> None:
    page.set_input_files("#handin", {"name": name, "mimeType": CSV, "buffer": content})
    press(page, VALIDATE)


def test_a_file_is_handed_in_after_a_refusal_and_a_lost_network(taking: Taking) -> None:
    page, key, done = taking.tab(), taking.current["key"], solution(taking)
    press(page, VALIDATE)
    expect(page.locator("#error")).to_contain_text("Choose your file")
    hand_in(page, "costs.ods", done.content)
    expect(page.locator("#error")).to_contain_text("has not the format asked for")
    assert faults(page) == []
    taking.context.set_offline(True)
    hand_in(page, done.name, done.content)
    expect(page.locator(STATUS)).to_contain_text("Connection lost")
    taking.context.set_offline(False)
    wait_for_another(page, key)
    assert [(one.key, one.verdict) for one in taking.answers] == [(key, "right")]


def test_a_file_saved_again_after_it_was_chosen(taking: Taking, tmp_path: Path) -> None:
    page, key, done = taking.tab(), taking.current["key"], solution(taking)
    file = tmp_path / done.name
    file.write_bytes(b"first")
    page.set_input_files("#handin", file)
    file.write_bytes(done.content)
    press(page, VALIDATE)
    expect(page.locator(STATUS)).to_contain_text("choose it again")
    page.set_input_files("#handin", file)
    press(page, VALIDATE)
    wait_for_another(page, key)
    assert [(one.key, one.verdict) for one in taking.answers] == [(key, "right")]


def test_a_program_is_tried_by_keyboard_then_handed_in(taking: Taking) -> None:
    taking.asks(WRITTEN)
    page, key, done = taking.tab(), taking.current["key"], solution(taking)
    page.fill("#program", done.replace("<", ">"))
    press(page, "[name=try]")
    expect(page.locator("[data-told]")).to_contain_text("What your program does")
    assert faults(page) == []
    assert page.input_value("#program") == done.replace("<", ">")
    page.fill("#program", done)
    press(page, "[name=try]")
    expect(page.locator("[data-told] .is-good")).to_have_count(1)
    press(page, VALIDATE)
    wait_for_another(page, key)
    assert [(one.key, one.verdict) for one in taking.answers] == [(key, "right")]


def work_of(page: Page) -> Any:
    return json.loads(page.input_value("[name=simulator]"))


def open_simulator(taking: Taking) -> Page:
    page = taking.tab()
    page.wait_for_selector("pix-simulator[data-ready]")
    return page


def make_a_folder(page: Page, name: str) -> None:
    """By keyboard: the first button of the toolbar makes a folder, in a dialog that asks its name."""
    tab_to(page, ".sim-fm .sim-tools [data-item]")
    page.keyboard.press("Enter")
    page.locator("dialog[open] input").first.wait_for()
    page.keyboard.type(name)
    page.keyboard.press("Enter")
    expect(page.locator("dialog[open]")).to_have_count(0)


def test_a_simulator_left_in_the_middle_is_found_again(taking: Taking, opened: Browser) -> None:
    taking.asks(SIMULATED)
    page, key = open_simulator(taking), taking.current["key"]
    start = work_of(page)
    assert start["state"] == taking.current["question"]["start"]
    with page.expect_response("**/draft/") as sent:
        make_a_folder(page, "Photos")
    assert sent.value.status == 204
    done = work_of(page)
    assert len(done["state"]["nodes"]) == len(start["state"]["nodes"]) + 1
    page.reload()
    page.wait_for_selector("pix-simulator[data-ready]")
    assert work_of(page) == done
    elsewhere = window(opened, "en")
    taking.context, before = elsewhere, taking.context
    taking.sign_in()
    assert work_of(open_simulator(taking)) == done
    elsewhere.close()
    taking.context = before
    press(page, VALIDATE)
    wait_for_another(page, key)
    [answer] = taking.answers
    assert (answer.verdict, (answer.response or {})["events"]) == ("wrong", done["events"])
    left = page.evaluate("Object.keys(localStorage).filter((name) => name.startsWith('pix-simulator-'))")
    assert left == []


def test_what_is_done_without_a_network_is_kept_and_sent_when_it_is_back(taking: Taking) -> None:
    taking.asks(SIMULATED)
    page = open_simulator(taking)
    taking.context.set_offline(True)
    make_a_folder(page, "Photos")
    done = work_of(page)
    with page.expect_response("**/draft/"):
        taking.context.set_offline(False)
    taking.test.refresh_from_db()
    kept = taking.test.draft_under_way or {}
    assert (kept["state"], kept["events"]) == (done["state"], done["events"])
