"""Settings on the server, by those of a phone: what a state may hold, what is observed, what is refused."""

from __future__ import annotations

import json
from copy import deepcopy
from typing import Any

import pytest

from pix.content.simulators import registry
from pix.content.simulators.device_settings.building import Device
from pix.content.simulators.device_settings.secrets import mark
from pix.content.simulators.phone_settings.building import PAGES, Phone
from pix.content.simulators.phone_settings.samples import SAMPLES
from pix.engine.grading import MalformedResponse

Plain = dict[str, Any]


def observed(state: Plain) -> Plain:
    return registry.observed_state("phone-settings", state)


@pytest.fixture
def phone() -> Phone:
    made = Phone("fr", pages=["links", "display", "lock"])
    made.networks({"Maison": "Cerise-42", "Voisin": ""}, joined="Maison")
    made.app("clips", "Clips", rights={"camera": "always"}, notices=True, facts={"Source": "Inconnue"})
    return made


@pytest.mark.parametrize("name", SAMPLES)
def test_each_sample_is_a_start(name: str) -> None:
    assert registry.fault_of_start("phone-settings", SAMPLES[name]) is None


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("locale", ["fr", "en"])
def test_each_usual_page_is_a_start_in_each_language(page: str, locale: str) -> None:
    assert registry.fault_of_start("phone-settings", Phone(locale, pages=[page]).state) is None


def test_settings_are_seen_by_their_key(phone: Phone) -> None:
    values = observed(phone.state)["values"]
    assert values["wifi.network"] == "Maison"
    assert values["clips.camera"] == "always"
    assert values["brightness"] == 80


def test_aeroplane_mode_cuts_the_links(phone: Phone) -> None:
    values = observed(phone.after(lambda d: d.set("airplane", to=True)).state)["values"]
    assert [values[key] for key in ("wifi", "mobile", "bluetooth")] == [False, False, False]


def test_what_is_uninstalled_is_gone(phone: Phone) -> None:
    state = observed(phone.after(lambda d: d.press("clips.uninstall")).state)
    assert state["gone"] == {"clips": "Clips"}
    assert "clips" not in state["pages"]
    assert state["done"] == ["clips.uninstall"]


def test_lists_are_seen_in_order_and_by_name() -> None:
    device = Device("Tablette")
    kinds = [{"id": "admin", "label": "Administrateur"}, {"id": "plain", "label": "Ordinaire"}]
    columns = [
        {"id": "name", "label": "Nom"},
        {"id": "kind", "label": "T", "form": "choice", "options": kinds},
    ]
    device.list("top", "people", "Comptes", columns=columns, records=[{"name": "Salma", "kind": "admin"}])
    device.add("people", name="Théo", kind="plain")
    device.change("people", "Salma", kind="plain")
    found = observed(device.state)["lists"]["people"]
    assert [one["name"] for one in found["records"]] == ["Salma", "Théo"]
    assert found["by"]["Salma"] == {"name": "Salma", "kind": "plain"}
    device.drop("people", "Théo")
    assert set(observed(device.state)["lists"]["people"]["by"]) == {"Salma"}


def test_the_device_that_was_copied_is_unchanged(phone: Phone) -> None:
    before = deepcopy(phone.state)
    phone.after(lambda d: d.press("clips.uninstall"), lambda d: d.set("wifi", to=False))
    assert phone.state == before


def test_no_key_of_a_network_is_in_the_state(phone: Phone) -> None:
    assert "Cerise-42" not in json.dumps(phone.state)
    assert mark("Cerise-42") in json.dumps(phone.state)


def test_setting_what_does_not_exist_is_a_fault(phone: Phone) -> None:
    with pytest.raises(KeyError):
        phone.set("nothing", to=True)


def row(state: Plain, key: str) -> Plain:
    found: Plain = next(one for page in state["pages"] for one in page["rows"] if one.get("key") == key)
    return found


FORGED = {
    "an unknown key": lambda s: s.update(score=1),
    "no page": lambda s: s.update(pages=[]),
    "two tops": lambda s: s["pages"][1].update(parent=None),
    "the same page twice": lambda s: s["pages"].append(s["pages"][1]),
    "a page of nowhere": lambda s: s["pages"][1].update(parent="nowhere"),
    "a page inside itself": lambda s: s["pages"][1].update(parent=s["pages"][1]["id"]),
    "a link to nowhere": lambda s: s["pages"][0]["rows"][0].update(key="nowhere"),
    "a toggle that is a text": lambda s: s["values"].update(wifi="yes"),
    "a toggle that is a number": lambda s: s["values"].update(wifi=1),
    "a slider too far": lambda s: s["values"].update(brightness=101),
    "an unknown choice": lambda s: s["values"].update(sleep="never"),
    "an hour that is none": lambda s: s["values"].update({"night.from": "25:00"}),
    "an unknown network": lambda s: s["values"].update({"wifi.network": "Ailleurs"}),
    "a setting without value": lambda s: s["values"].pop("wifi"),
    "a page removed twice": lambda s: s.update(gone=["clips", "clips"]),
    "the top removed": lambda s: s.update(gone=["top"]),
    "an unknown page visited": lambda s: s.update(visited=["nowhere"]),
    "something done that nobody offers": lambda s: s.update(done=["win"]),
    "an unknown kind of account": lambda s: s["lists"]["people"][0].update(kind="king"),
    "a record with one fact more": lambda s: s["lists"]["people"][0].update(score="1"),
    "two records alike": lambda s: s["lists"]["people"].append(s["lists"]["people"][0]),
    "a list that no page shows": lambda s: s["lists"].update(other=[]),
    "a need of nothing": lambda s: row(s, "install").update(needs=[{"key": "nothing", "among": [True]}]),
    "too many visits": lambda s: s.update(visited=["top"] * 201),
    "a huge text": lambda s: s["values"].update({"lock.pin4": "x" * 900}),
}


@pytest.mark.parametrize("change", FORGED.values(), ids=FORGED.keys())
def test_a_forged_state_is_refused(change: Any) -> None:
    state = deepcopy(SAMPLES["full"])
    change(state)
    with pytest.raises(MalformedResponse, match="phone-settings"):
        registry.observe_sent("phone-settings", json.dumps({"state": state, "events": {}}))


@pytest.mark.parametrize("state", [None, [], "x", 3, {"pages": 1}])
def test_what_is_no_state_is_refused(state: Any) -> None:
    with pytest.raises(MalformedResponse):
        registry.observe_sent("phone-settings", json.dumps({"state": state, "events": {}}))
