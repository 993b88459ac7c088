"""The task manager on the server: what a state may hold, what is observed of it, what is refused."""

from __future__ import annotations

import json
from copy import deepcopy
from typing import Any

import pytest

from pix.content.simulators import registry
from pix.content.simulators.task_manager.building import Machine
from pix.content.simulators.task_manager.samples import SAMPLES
from pix.engine.grading import MalformedResponse

Plain = dict[str, Any]


def observed(machine: Machine) -> Plain:
    return registry.observed_state("task-manager", machine.state)


@pytest.fixture
def machine() -> Machine:
    made = Machine(memory=8000)
    made.program("Dessin", stuck=True, memory=[600])
    made.program("Texte", document="lettre", unsaved=True, cpu=[10, 20], memory=[3400])
    made.program("Réseau", "system", cpu=[1])
    made.starts("Antivirus")
    return made


@pytest.mark.parametrize("name", SAMPLES)
def test_each_sample_is_a_start(name: str) -> None:
    assert registry.fault_of_start("task-manager", SAMPLES[name]) is None


def test_use_is_the_mean_of_what_is_open(machine: Machine) -> None:
    state = observed(machine)
    assert state["programs"]["Texte"]["cpu"] == 15
    assert state["used"] == {"cpu": 16, "memory": 50, "disk": 0, "network": 0}
    assert observed(machine.after(lambda m: m.close("Texte")))["used"]["memory"] == 7.5


def test_what_is_closed_without_saving_is_lost(machine: Machine) -> None:
    lost = observed(machine.after(lambda m: m.close("Texte")))
    assert (lost["closed"], lost["lost"], lost["open"]) == (["Texte"], ["Texte"], ["Dessin", "Réseau"])
    kept = observed(machine.after(lambda m: m.save("Texte"), lambda m: m.force("Texte")))
    assert kept["lost"] == []
    assert kept["programs"]["Texte"]["closed"] == "forced"


@pytest.mark.parametrize(("power", "left"), [("cut", []), ("off", []), ("restarted", ["Réseau"])])
def test_the_power_closes_all(machine: Machine, power: str, left: list[str]) -> None:
    state = observed(machine.after(lambda m: m.cut(power)))
    assert (state["open"], state["lost"], state["power"]) == (left, ["Texte"], power)


def test_what_starts_is_seen(machine: Machine) -> None:
    assert observed(machine)["startup"] == {"Antivirus": True}
    assert observed(machine.after(lambda m: m.disable("Antivirus")))["startup"] == {"Antivirus": False}


def test_a_second_program_of_a_name_is_numbered() -> None:
    machine = Machine()
    for _ in range(3):
        machine.program("Page")
    assert list(observed(machine)["programs"]) == ["Page", "Page (2)", "Page (3)"]


FORGED = {
    "an unknown key": lambda s: s.update(score=1),
    "the same id twice": lambda s: s["processes"].append(s["processes"][0]),
    "a negative use": lambda s: s["processes"][0].update(cpu=[-1]),
    "no reading": lambda s: s["processes"][0].update(cpu=[]),
    "a use that is a text": lambda s: s["processes"][0].update(cpu=["12"]),
    "an unknown fate": lambda s: s["processes"][0].update(fate="eaten"),
    "a stuck program that closed by itself": lambda s: s["processes"][1].update(fate="closed"),
    "lost work of an open program": lambda s: s["processes"][2].update(lost=True),
    "work both lost and to save": lambda s: s["processes"][0].update(fate="forced", lost=True),
    "nothing to save": lambda s: s["processes"][2].update(unsaved=True),
    "too many programs": lambda s: s.update(
        processes=[{**s["processes"][2], "id": f"x{n}"} for n in range(90)]
    ),
    "a huge name": lambda s: s["processes"][0].update(name="x" * 100),
    "no memory": lambda s: s.update(machine={"memory": 0}),
    "an unknown power": lambda s: s.update(power="solar"),
}


@pytest.mark.parametrize("change", FORGED.values(), ids=FORGED.keys())
def test_a_forged_state_is_refused(change: Any) -> None:
    state = deepcopy(SAMPLES["simple"])
    change(state)
    with pytest.raises(MalformedResponse, match="task-manager"):
        registry.observe_sent("task-manager", json.dumps({"state": state, "events": {}}))


@pytest.mark.parametrize("state", [None, [], "x", 3, {"processes": 1}])
def test_what_is_no_state_is_refused(state: Any) -> None:
    with pytest.raises(MalformedResponse):
        registry.observe_sent("task-manager", json.dumps({"state": state, "events": {}}))
