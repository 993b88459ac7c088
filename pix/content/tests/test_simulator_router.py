"""The home router on the server: its usual pages, who may enter, lists of devices and rules."""

from __future__ import annotations

import json
from copy import deepcopy
from typing import Any

import pytest

from pix.content.simulators import registry
from pix.content.simulators.router.building import Box, device_id
from pix.content.simulators.router.catalogue import PAGES
from pix.content.simulators.router.samples import SAMPLES
from pix.engine.grading import MalformedResponse

Plain = dict[str, Any]


def observed(state: Plain) -> Plain:
    return registry.observed_state("router", state)


@pytest.fixture
def box() -> Box:
    made = Box("fr", pages=list(PAGES), factory="usine-42")
    made.device("Console", link="cable", address="192.168.1.20")
    made.device("Imprimante", address="192.168.1.21")
    return made


@pytest.mark.parametrize("name", SAMPLES)
def test_each_sample_is_a_start(name: str) -> None:
    assert registry.fault_of_start("router", SAMPLES[name]) is None


@pytest.mark.parametrize("page", PAGES)
def test_each_usual_page_is_a_start_in_english(page: str) -> None:
    assert registry.fault_of_start("router", Box("en", pages=[page]).state) is None


def test_who_entered_is_seen(box: Box) -> None:
    assert observed(box.state)["open"] is False
    assert observed(box.after(lambda b: b.enter()).state)["open"] is True
    assert observed(Box("fr", pages=["wifi"]).state)["open"] is True


def test_the_password_is_not_in_the_state(box: Box) -> None:
    assert "usine-42" not in json.dumps(box.state)


def test_a_device_may_be_reserved_an_address_and_given_hours(box: Box) -> None:
    printer, console = device_id("Imprimante"), device_id("Console")
    box.add("reserved", device=printer, address="192.168.1.50")
    box.add("hours", **{"device": console, "from": "21:00", "to": "07:00"})
    lists = observed(box.state)["lists"]
    assert lists["reserved"]["by"][printer]["address"] == "192.168.1.50"
    assert lists["hours"]["by"][console] == {"device": console, "from": "21:00", "to": "07:00"}


def test_a_device_is_blocked(box: Box) -> None:
    box.change("devices", "Console", blocked=True)
    by = observed(box.state)["lists"]["devices"]["by"]
    assert [by["Console"]["blocked"], by["Imprimante"]["blocked"]] == [True, False]


def test_rules_keep_their_order(box: Box) -> None:
    box.add("rules", name="B", source="10.0.5.0/24", port="22", deed="deny")
    box.add("rules", name="A", source="10.0.0.0/8", port="", deed="allow")
    assert [one["name"] for one in observed(box.state)["lists"]["rules"]["records"]] == ["B", "A"]


FORGED = {
    "an open gate without mark": lambda s: s.update(gate={"is_open": True}),
    "a mark that is none": lambda s: s["gate"].update(mark="zzz"),
    "an unknown encryption": lambda s: s["values"].update({"wifi.mode": "wpa9"}),
    "a device of nobody reserved": lambda s: s["lists"]["reserved"].append(
        {"id": "r99", "device": "d-none", "address": "192.168.1.2"}
    ),
    "an hour that is none": lambda s: s["lists"]["hours"].append(
        {"id": "r99", "device": device_id("Console"), "from": "soir", "to": "07:00"}
    ),
    "a device blocked by a word": lambda s: s["lists"]["devices"][0].update(blocked="yes"),
    "too many rules": lambda s: s["lists"].update(
        rules=[{**s["lists"]["rules"][0], "id": f"x{n}"} for n in range(41)]
    ),
}


@pytest.mark.parametrize("change", FORGED.values(), ids=FORGED.keys())
def test_a_forged_state_is_refused(change: Any) -> None:
    state = deepcopy(SAMPLES["full"])
    change(state)
    with pytest.raises(MalformedResponse, match="router"):
        registry.observe_sent("router", json.dumps({"state": state, "events": {}}))
