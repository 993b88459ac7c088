"""The browser on the server: what a state may hold, what is observed of it, what is refused."""

from __future__ import annotations

import json
from copy import deepcopy
from typing import Any

import pytest

from pix.content.simulators import registry
from pix.content.simulators.browser.building import Web, p
from pix.content.simulators.browser.samples import SAMPLES
from pix.engine.grading import MalformedResponse

Plain = dict[str, Any]


def observed(state: Plain) -> Plain:
    return registry.observed_state("browser", state)


@pytest.fixture
def web() -> Web:
    made = Web(features=["tabs", "bookmarks"], folders=[{"id": "cuisine", "name": "Cuisine"}])
    made.site("club.example", "Club", menu=[("Accueil", "/")])
    made.page("club.example/", "Accueil", p("Bonjour."))
    made.page("club.example/liste", "Liste")
    made.page("club.example/liste?type=velo&page=2", "Vélos, page 2")
    made.begin("club.example/")
    return made


@pytest.mark.parametrize("name", SAMPLES)
def test_each_sample_is_a_start(name: str) -> None:
    assert registry.fault_of_start("browser", SAMPLES[name]) is None


def test_the_way_through_the_pages_is_seen(web: Web) -> None:
    state = observed(web.after(lambda w: w.open("club.example/liste"), lambda w: w.back()).state)
    assert state["visits"] == ["Accueil", "Liste", "Accueil"]
    assert state["visited"] == ["club.example/", "club.example/liste", "club.example/"]
    assert state["page"]["title"] == "Accueil"
    assert state["tabs"] == [state["page"]]


@pytest.mark.parametrize(
    ("address", "title"),
    [
        ("club.example/liste", "Liste"),
        ("club.example/liste/", "Liste"),
        ("www.club.example/liste?page=2&type=velo", "Vélos, page 2"),
        ("club.example/liste?type=velo&page=2&tri=prix", "Vélos, page 2"),
        ("club.example/liste?page=2", "Liste"),
        ("club.example/absente", ""),
        ("ailleurs.example/", ""),
    ],
)
def test_an_address_leads_to_the_page_that_fits_best(web: Web, address: str, title: str) -> None:
    page = observed(web.after(lambda w: w.open(f"https://{address}")).state)["page"]
    assert (page["title"], page["found"]) == (title, bool(title))


@pytest.mark.parametrize("address", ["https://[oops", "https://", "browser:history"])
def test_an_address_that_is_none_is_no_page(web: Web, address: str) -> None:
    web.state["tabs"][0]["trail"] = [address]
    assert observed(web.state)["page"]["found"] is False


def test_what_is_done_is_seen(web: Web) -> None:
    done = web.after(
        lambda w: w.bookmark("cuisine", "Soupe", "recettes.example/soupe?jour=2"),
        lambda w: w.set(consent="saved", ads=False),
        lambda w: w.send("sign-up", {"name": "Sami Leroy", "news": False}),
    )
    state = observed(done.state)
    assert state["bookmarks"] == {"Cuisine": {"Soupe": "recettes.example/soupe?jour=2"}}
    assert state["facts"] == {"consent": "saved", "ads": False}
    assert state["sent"] == {"sign-up": {"name": "Sami Leroy", "news": False}}
    assert state["sendings"] == {"sign-up": 1}


def test_a_window_that_is_closed_shows_no_page(web: Web) -> None:
    state = observed(web.after(lambda w: w.close("t1")).state)
    assert "page" not in state
    assert state["tabs"] == []


def test_a_meeting_is_seen_by_names() -> None:
    state = deepcopy(SAMPLES["meeting"])
    state["meeting"].update(
        sharing="w1", phase="inside", chat=[{"by": "", "text": "Bonjour"}, {"by": "Lina", "text": "Oui"}]
    )
    seen = observed(state)["meeting"]
    assert seen["sharing"] == "Bilan"
    assert seen["people"]["Zoé Martin"]["where"] == "waiting"
    assert seen["chat"] == ["Bonjour"]


FORGED = {
    "an unknown key": lambda s: s.update(score=1),
    "no tab in view": lambda s: s.update(tab=None),
    "a tab that is not open": lambda s: s.update(tab="t99"),
    "a place beyond the trail": lambda s: s["tabs"][0].update(at=5),
    "an empty trail": lambda s: s["tabs"][0].update(trail=[]),
    "the same tab twice": lambda s: s["tabs"].append(s["tabs"][0]),
    "the same site twice": lambda s: s["sites"].append(s["sites"][0]),
    "a bookmark nowhere": lambda s: s["bookmarks"][0].update(folder="nowhere"),
    "an engine nobody knows": lambda s: s["settings"].update(engine="nobody"),
    "a result nobody knows": lambda s: s.update(ticked=["r1"]),
    "a block of another kind": lambda s: s["sites"][0]["pages"][0]["blocks"].append(
        {"kind": "html", "text": "<b>"}
    ),
    "a zoom of a thousand": lambda s: s.update(zooms={"mediatheque.example": 1000}),
    "a fact that is a list": lambda s: s.update(facts={"a": [1]}),
    "too many visits": lambda s: s.update(visits=[{"address": "x"}] * 401),
    "a huge form": lambda s: s.update(sent=[{"form": "a", "address": "x", "values": {"a": "x" * 2001}}]),
    "a shared window nobody opened": lambda s: s.update(meeting={"title": "x", "sharing": "w9"}),
    "someone twice in the meeting": lambda s: s.update(
        meeting={"title": "x", "people": [{"id": "a", "name": "A"}] * 2}
    ),
}


@pytest.mark.parametrize("change", FORGED.values(), ids=FORGED.keys())
def test_a_forged_state_is_refused(change: Any) -> None:
    state = deepcopy(SAMPLES["full"])
    change(state)
    with pytest.raises(MalformedResponse, match="browser"):
        registry.observe_sent("browser", json.dumps({"state": state, "events": {}}))


def test_a_huge_state_is_refused() -> None:
    state = {**SAMPLES["simple"], "clip": "x" * 300_000}
    with pytest.raises(MalformedResponse, match="at most"):
        registry.observe_sent("browser", json.dumps({"state": state, "events": {}}))
