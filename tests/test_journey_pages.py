"""Each page of the product, by the right person: without a fault in any language, width or light."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Response

from pix.accounts.views import entrance
from pix.content.responses import read_response
from tests.doors import every_door
from tests.journey import draw_the_same, faults, publish_the_bank, sideways
from tests.journey_people import World, a_world
from tests.journey_visiting import Visit
from tests.journey_visits import NO_PAGE, add_certification, every_visit

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]
SEND = """([address, fields]) => {
  const form = document.createElement("form");
  form.method = "post"; form.action = address;
  const token = document.querySelector("[name=csrfmiddlewaretoken]").value;
  for (const [name, value] of Object.entries({csrfmiddlewaretoken: token, ...fields})) {
    const input = document.createElement("input");
    input.type = "hidden"; input.name = name; input.value = value;
    form.append(input);
  }
  document.body.append(form);
  form.submit();
}"""


# Each language at each width and in each light; stronger contrast in both lights.
LOOKS = {
    "fr": [(320, "light", ""), (1280, "dark", "")],
    "en": [(1280, "light", "more"), (320, "dark", "more")],
}
DRESS = """([theme, contrast]) => {
  const root = document.documentElement;
  root.dataset.theme = theme;
  if (contrast) root.dataset.contrast = contrast; else delete root.dataset.contrast;
}"""


@pytest.mark.parametrize("language", ["fr", "en"])
def test_no_page_has_a_fault(
    opened: Browser, live_server: Any, monkeypatch: pytest.MonkeyPatch, settings: Any, language: str
) -> None:
    draw_the_same(monkeypatch)
    settings.PIX_WORKSHOP = True
    world = a_world(publish_the_bank(), language)
    add_certification(world)
    make_two_pages_refuse(monkeypatch)
    context = still_window(opened, language)
    page = context.new_page()
    found = {}
    for visit in every_visit(world):
        sit_down(context, live_server.url, world, visit)
        if wrong := arrive(page, live_server.url, visit, language) + faults_in_looks(page, language):
            found[f"{visit.name} {visit.address}"] = wrong
    context.close()
    assert found == {}, "\n".join(f"{k}: {v}" for k, v in found.items())


def faults_in_looks(page: Page, language: str) -> list[str]:
    """The faults of a page, with the width and the light in which they appear."""
    found = []
    for width, theme, contrast in LOOKS[language]:
        page.set_viewport_size({"width": width, "height": 640})
        page.evaluate(DRESS, [theme, contrast])
        found += [f"{width} {theme} {contrast}: {fault}" for fault in faults(page)]
    return found + faults_in_large_text(page)


def faults_in_large_text(page: Page) -> list[str]:
    """Whether the page scrolls sideways on a phone when its text is twice as large."""
    page.set_viewport_size({"width": 320, "height": 640})
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    return [f"320, text at 200 %: {fault}" for fault in sideways(page)]


@pytest.mark.parametrize(("theme", "contrast"), [("dark", None), ("light", "more"), (None, None)])
def test_the_choice_of_light_is_a_cookie(
    opened: Browser, live_server: Any, theme: str, contrast: str
) -> None:
    chosen = {name: value for name, value in (("theme", theme), ("contrast", contrast)) if value}
    context = still_window(opened, "fr")
    put_cookies(context, live_server.url, chosen)
    page = context.new_page()
    page.goto(live_server.url + "/help/")
    root = page.locator("html")
    assert (root.get_attribute("data-theme"), root.get_attribute("data-contrast")) == (theme, contrast)
    context.close()


def still_window(opened: Browser, language: str) -> BrowserContext:
    """A window without motion: colours change at once."""
    return opened.new_context(locale=language, reduced_motion="reduce")


def put_cookies(context: BrowserContext, url: str, cookies: dict[str, str]) -> None:
    """Give the window these cookies and no others."""
    context.clear_cookies()
    context.add_cookies([{"name": name, "value": value, "url": url} for name, value in cookies.items()])


def make_two_pages_refuse(monkeypatch: pytest.MonkeyPatch) -> None:
    """Guests come too often, and an exercise breaks when told to."""

    def break_when_told(data: Any, files: Any) -> Any:
        if "broken" in data:
            raise RuntimeError("told to break")
        return read_response(data, files)

    monkeypatch.setattr(entrance, "GUESTS_PER_MINUTE", 0)
    monkeypatch.setattr("pix.assessments.views.practice.read_response", break_when_told)


def sit_down(context: BrowserContext, url: str, world: World, visit: Visit) -> None:
    """Give the window the actor's session."""
    put_cookies(context, url, {"sessionid": world.sessions[visit.actor]} if visit.actor else {})


def arrive(page: Page, url: str, visit: Visit, language: str) -> list[str]:
    """Go where the visit says; what is not as it says."""
    response = page.goto(url + visit.address) if visit.fields is None else sent(page, url, visit)
    strayed = []
    if response is None or response.status != visit.status:
        strayed.append(f"the status is {response and response.status}")
    if page.locator("html").get_attribute("lang") != language:
        strayed.append("the language is another")
    if not is_there(page.url.removeprefix(url), visit):
        strayed.append(f"it leads to {page.url}")
    return strayed


def sent(page: Page, url: str, visit: Visit) -> Response | None:
    """Send a form from a light page."""
    page.goto(url + "/accessibility/")
    with page.expect_navigation() as navigation:
        page.evaluate(SEND, [visit.address, dict(visit.fields or ())])
    return navigation.value


def is_there(path: str, visit: Visit) -> bool:
    """Whether the address is the one asked for; a fresh reset link hides its key."""
    return path == visit.address or visit.name == "account_reset_password_from_key"


def test_every_door_is_visited(db: None) -> None:
    world = a_world(publish_the_bank(), "fr")
    add_certification(world)
    visited = {visit.name for visit in every_visit(world)}
    names = {door.name for door in every_door()}
    assert names - visited - NO_PAGE.keys() == set(), "pages that no journey visits"
    assert NO_PAGE.keys() & visited == set(), "pages that are visited need no excuse"
    assert NO_PAGE.keys() - names == set(), "excuses for doors that are gone"
