"""The image editor on the server: what a state may hold, what is observed of it, what is refused."""

from __future__ import annotations

import json
from collections.abc import Callable
from copy import deepcopy
from typing import Any

import pytest

from pix.content.simulators import registry
from pix.content.simulators.image_editor.building import Picture
from pix.content.simulators.image_editor.samples import SAMPLES
from pix.engine.grading import MalformedResponse

Plain = dict[str, Any]
BIKE = (100, 100, 200, 100)
TREE = (500, 100, 100, 300)


def observed(picture: Picture) -> Plain:
    return registry.observed_state("image-editor", picture.state)


@pytest.fixture
def photo() -> Picture:
    made = Picture(800, 600, features=["turn", "crop", "hide", "layers", "export"])
    made.layer("Photo")
    made.ground("box", (0, 0, 800, 600), "#ddeeff")
    made.thing("bike", "vélo", BIKE, "#c0392b")
    made.thing("tree", "arbre", TREE, "#3f7f4c")
    return made


@pytest.mark.parametrize("name", SAMPLES)
def test_each_sample_is_a_start(name: str) -> None:
    assert registry.fault_of_start("image-editor", SAMPLES[name]) is None


def test_a_picture_is_upright_until_it_is_turned_or_mirrored(photo: Picture) -> None:
    assert observed(photo)["upright"]
    turned = observed(photo.after(lambda p: p.turned(1)))
    assert (turned["turn"], turned["upright"], turned["size"]) == (90, False, {"width": 600, "height": 800})
    assert not turned["distorted"]
    assert not observed(photo.after(lambda p: p.turned(0, mirrored=True)))["upright"]


def test_cropping_leaves_out_what_is_outside(photo: Picture) -> None:
    cut = observed(photo.after(lambda p: p.crop(90, 90, 220, 120)))
    assert cut["in_frame"] == ["vélo"]
    assert cut["things"]["vélo"] == {"inside": 100, "seen": 100, "veiled": 0}
    assert cut["frame"]["kept"] == 6
    half = observed(photo.after(lambda p: p.crop(200, 0, 600, 600)))
    assert 45 <= half["things"]["vélo"]["inside"] <= 55


def test_resizing_may_squeeze(photo: Picture) -> None:
    assert not observed(photo.after(lambda p: p.resize(400, 300)))["distorted"]
    assert observed(photo.after(lambda p: p.resize(400, 500)))["distorted"]


@pytest.mark.parametrize(
    ("kind", "facts", "seen", "veiled"),
    [
        ("box", {"colour": "#000000"}, 0, 0),
        ("box", {"opacity": 90}, 100, 100),
        ("blur", {"strength": 10}, 100, 100),
        ("text", {"text": "X"}, 100, 100),
    ],
)
def test_only_what_is_opaque_hides(photo: Picture, kind: str, facts: Plain, seen: int, veiled: int) -> None:
    covered = observed(photo.after(lambda p: p.add(kind, BIKE, **facts)))
    assert (covered["things"]["vélo"]["seen"], covered["things"]["vélo"]["veiled"]) == (seen, veiled)
    assert covered["things"]["arbre"] == {"inside": 100, "seen": 100, "veiled": 0}
    assert [one["kind"] for one in covered["added"]] == [kind]


def test_an_oval_leaves_the_corners(photo: Picture) -> None:
    assert 1 <= observed(photo.after(lambda p: p.add("oval", BIKE)))["things"]["vélo"]["seen"] <= 30


def test_covering_the_letters_is_enough(photo: Picture) -> None:
    photo.words("N° 482", "numéro", (300, 400, 200, 50))
    done = photo.after(lambda p: p.add("box", (304, 408, 192, 31), colour="#000000"))
    assert observed(done)["things"]["numéro"]["seen"] == 0


@pytest.mark.parametrize("facts", [{"visible": False}, {"opacity": 60}])
def test_a_layer_that_does_not_hide_hides_nothing(photo: Picture, facts: Plain) -> None:
    done = photo.after(lambda p: p.layer("Cache", **facts), lambda p: p.add("box", BIKE))
    assert observed(done)["things"]["vélo"]["seen"] == 100
    below = photo.after(lambda p: p.layer("Cache"), lambda p: p.add("box", BIKE))
    assert observed(below)["things"]["vélo"]["seen"] == 0
    below.state["layers"].reverse()
    assert observed(below)["things"]["vélo"]["seen"] == 100


def test_pixels_are_lines_of_digits() -> None:
    picture = Picture(2, 2)
    picture.pixels(["01", "11"], [("blanc", "#ffffff"), ("noir", "#000000")])
    state = observed(picture)
    assert (state["pixels"], state["painted"]) == (["01", "11"], {"blanc": 1, "noir": 3})


def test_an_export_is_weighed(photo: Picture) -> None:
    light = observed(photo.after(lambda p: p.save("velo", "jpeg", 20)))["saved"]
    heavy = observed(photo.after(lambda p: p.save("velo", "jpeg", 100)))["saved"]
    layers = observed(photo.after(lambda p: p.save("velo", "layers")))["saved"]
    assert light["weight"] < heavy["weight"] < layers["weight"]
    assert (light["flat"], layers["flat"], light["transparent"]) == (True, False, False)


def broken(path: str, value: Any) -> Callable[[Plain], None]:
    """Sets what a path of a state names."""

    def change(state: Any) -> None:
        *steps, last = [int(one) if one.isdigit() else one for one in path.split("/")]
        for one in steps:
            state = state[one]
        state[last] = value

    return change


@pytest.mark.parametrize(
    "change",
    [
        broken("turn", 4),
        broken("turn", True),
        broken("frame/x", -200),
        broken("frame/width", 801.5),
        broken("frame/width", 0),
        broken("size/width", 10**9),
        broken("layers", []),
        broken("layers/0/items/1/id", "l1"),
        broken("layers/0/items/1/name", "arbre"),
        broken("layers/0/items/1/colour", "url(//x.example)"),
        broken("layers/0/items/1/shape", None),
        broken("layers/0/items/1/x", "1"),
        broken("grid", {"palette": [], "rows": []}),
        broken(
            "grid",
            {"palette": [{"name": n, "colour": "#000000"} for n in "ab"], "rows": ["01", "011"]},
        ),
        broken("grid", {"palette": [{"name": n, "colour": "#000000"} for n in "ab"], "rows": ["07"]}),
        broken("saved", {"name": "../x", "format": "jpeg", "quality": 50}),
        broken("solution", "x"),
    ],
)
def test_a_forged_state_is_refused(photo: Picture, change: Callable[[Plain], None]) -> None:
    state = deepcopy(photo.state)
    change(state)
    with pytest.raises(MalformedResponse):
        registry.observe_sent("image-editor", json.dumps({"state": state, "events": {}}))


def test_a_huge_state_is_refused(photo: Picture) -> None:
    for layer in range(11):
        photo.layer(f"calque {layer}")
        for rank in range(30):
            photo.add("box", (rank, rank, 10, 10))
    with pytest.raises(MalformedResponse):
        observed(photo)
