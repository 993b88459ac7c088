"""Whatever the image editor does, the server reads the state that it leaves, and weighs files alike."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from pix.content.simulators.image_editor.samples import SAMPLES
from pix.content.simulators.registry import observed_state
from tests.journey import browser, window
from tests.journey_simulators import open_sample, sign_in_author

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]
ACT = "([name, args]) => document.querySelector('pix-simulator').sim.act(name, args)"
STATE = "document.querySelector('pix-simulator').sim.state"
WEIGH = """async ([kind, quality]) => {
  const { src } = document.querySelector("script[src*=image-editor]");
  const { weight } = await import(src.replace(/image-editor[^/]*\\.js/, "image-editor/weight.js"));
  return weight({ width: 960, height: 640 }, kind, quality);
}"""
RESET = "document.querySelector('pix-simulator').sim.reset()"
Plain = dict[str, Any]
LAYER = SAMPLES["full"]["layers"][1]["id"]
BOX = {
    "x": 350, "y": 170, "width": 300, "height": 60, "colour": "#000000", "opacity": 100, "strength": 4,
    "text": "",
}  # fmt: skip
CUT = {"x": 600, "y": 380, "width": 250, "height": 180}
HALF = {"x": 300, "y": 190, "width": 125, "height": 90}
Deed = tuple[str, Plain]

# Each: what is done, and what must then be observed.
DEEDS: list[tuple[list[Deed], Callable[[Plain], Any]]] = [
    ([("turn", {"quarters": 1})] * 4, lambda s: s["upright"]),
    ([("turn", {"quarters": 3}), ("turn", {"quarters": 1})], lambda s: s["upright"]),
    ([("flip", {"axis": "across"})] * 2, lambda s: s["upright"]),
    ([("flip", {"axis": "down"}), ("flip", {"axis": "across"})],
     lambda s: s["turn"] == 180 and not s["mirrored"]),
    ([("turn", {"quarters": 1}), ("flip", {"axis": "across"}), ("turn", {"quarters": 1})],
     lambda s: s["turn"] == 0 and s["mirrored"]),
    ([("crop", CUT)],
     lambda s: s["in_frame"] == ["vélo rouge"] and s["size"] == {"width": 250, "height": 180}),
    ([("flip", {"axis": "across"}), ("crop", {**CUT, "x": 960 - 850})],
     lambda s: s["in_frame"] == ["vélo rouge"]),
    ([("turn", {"quarters": 1}), ("crop", {"x": 80, "y": 600, "width": 180, "height": 250})],
     lambda s: s["in_frame"] == ["vélo rouge"] and not s["distorted"]),
    ([("resize", {"width": "480", "height": "320"}), ("crop", HALF)],
     lambda s: s["in_frame"] == ["vélo rouge"]),
    ([("add", {**BOX, "kind": "box"})], lambda s: s["things"]["numéro"]["seen"] == 0),
    ([("turn", {"quarters": 2}), ("add", {**BOX, "kind": "box", "x": 310, "y": 410})],
     lambda s: s["things"]["numéro"]["seen"] == 0),
    ([("add", {**BOX, "kind": "blur"})], lambda s: s["things"]["numéro"]["veiled"] == 100),
    ([("add", {**BOX, "kind": "text", "text": " Fête "})], lambda s: s["added"][0]["text"] == "Fête"),
    ([("light", {"brightness": "-20", "contrast": 10, "grey": True})],
     lambda s: s["light"] == {"brightness": -20, "contrast": 10, "grey": True}),
    ([("show_layer", {"id": LAYER, "visible": False})], lambda s: s["things"]["numéro"]["seen"] == 0),
    ([("fade_layer", {"id": LAYER, "opacity": "40"})], lambda s: s["layers"][1]["opacity"] == 40),
    ([("move_layer", {"id": LAYER, "by": -1})], lambda s: s["order"] == ["Affiche", "Photo"]),
    ([("add_layer", {"name": "Titre"})], lambda s: s["order"] == ["Photo", "Affiche", "Titre"]),
    ([("remove_layer", {"id": LAYER})], lambda s: s["order"] == ["Photo"]),
    ([("forget", {})], lambda s: s["told"] == []),
    ([("save", {"name": "fete", "format": "jpeg", "quality": "60"})], lambda s: s["saved"]["flat"]),
    ([("save", {"name": "fete", "format": "png", "quality": 80}), ("turn", {"quarters": 1})],
     lambda s: s["saved"] is None),
]  # fmt: skip
REFUSED: list[Deed] = [
    ("crop", {**CUT, "width": 2000}),
    ("crop", {**CUT, "x": "a"}),
    ("crop", {"x": 0, "y": 0, "width": 960, "height": 640}),
    ("resize", {"width": 0, "height": 10}),
    ("resize", {"width": "1e5", "height": 10}),
    ("light", {"brightness": 200, "contrast": 0, "grey": False}),
    ("add", {**BOX, "kind": "box", "x": 3000}),
    ("add", {**BOX, "kind": "text"}),
    ("add", {**BOX, "kind": "box", "opacity": 101}),
    ("add_layer", {"name": " "}),
    ("save", {"name": "", "format": "png", "quality": 80}),
    ("save", {"name": "a", "format": "png", "quality": 5}),
]


def test_the_server_reads_what_each_action_leaves(live_server: Any) -> None:
    with browser() as opened:
        context = window(opened, "fr", 1280)
        sign_in_author(context, live_server.url)
        page = context.new_page()
        open_sample(page, live_server.url, "image-editor", "full")
        start = page.evaluate(STATE)
        for deeds, seen in DEEDS:
            for deed in deeds:
                assert page.evaluate(ACT, list(deed)), deed
            assert seen(observed_state("image-editor", page.evaluate(STATE))), deeds
            page.evaluate(RESET)
            assert page.evaluate(STATE) == start, deeds
        for refused in REFUSED:
            assert not page.evaluate(ACT, list(refused)), refused
            assert page.evaluate(STATE) == start, refused
        assert page.locator(".sim-broken").count() == 0
        context.close()


def test_the_weight_shown_is_the_weight_observed(live_server: Any) -> None:
    with browser() as opened:
        context = window(opened, "en", 1280)
        sign_in_author(context, live_server.url)
        page = context.new_page()
        open_sample(page, live_server.url, "image-editor", "full")
        for kind, quality in (("jpeg", 10), ("jpeg", 75), ("webp", 33), ("png", 80), ("layers", 80)):
            state = {**SAMPLES["full"], "saved": {"name": "a", "format": kind, "quality": quality}}
            assert (
                page.evaluate(WEIGH, [kind, quality])
                == observed_state("image-editor", state)["saved"]["weight"]
            )
        context.close()
