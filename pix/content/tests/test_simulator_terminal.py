"""The terminal on the server: what a state may hold, what is observed of it, what is refused."""

from __future__ import annotations

import json
from copy import deepcopy
from typing import Any

import pytest

from pix.content.simulators import registry
from pix.content.simulators.terminal.building import Shell
from pix.content.simulators.terminal.network import Fault, Machine, answers
from pix.content.simulators.terminal.samples import SAMPLES
from pix.engine.grading import MalformedResponse

Plain = dict[str, Any]
HOME = str(SAMPLES["simple"]["home"])
MACHINE = Machine(
    "192.168.1.25", "192.168.1.1", "192.168.1.1", "203.0.113.8", "ville.example", "203.0.113.40"
)


def observed(state: Plain) -> Plain:
    return registry.observed_state("terminal", state)


@pytest.mark.parametrize("name", SAMPLES)
def test_each_sample_is_a_start(name: str) -> None:
    assert registry.fault_of_start("terminal", SAMPLES[name]) is None


def test_files_are_seen_from_home() -> None:
    shell = Shell("lea", groups=["projet"])
    shell.file("notes.txt", "un\ndeux")
    shell.file("/etc/hosts", "x", owner="root", mode="rw-r-----")
    files = observed(shell.state)["files"]
    assert files["notes.txt"]["lines"] == 2
    assert files["notes.txt"]["text"] == "un\ndeux\n"
    assert files["/etc/hosts"]["octal"] == "640"
    assert files["/etc/hosts"]["owner"] == "root"


def test_folders_tell_what_they_hold() -> None:
    shell = Shell("lea")
    shell.file("a/b.txt", "x")
    done = shell.after(lambda s: s.move("a/b.txt", "c"), lambda s: s.copy("c", "a"))
    state = observed(done.state)
    assert state["folders"]["a"]["holds"] == ["c"]
    assert set(state["files"]) == {"c", "a/c"}
    assert set(observed(done.after(lambda s: s.remove("a")).state)["files"]) == {"c"}


def test_a_closed_folder_stops_the_group() -> None:
    shell = Shell("lea")
    shell.file("projet/rapport.txt", "x", mode="rw-r-----")
    shell.folder("projet", mode="rwxr-----")
    reach = observed(shell.state)["files"]["projet/rapport.txt"]["reach"]
    assert reach == {"user": True, "group": False, "others": False}


def test_what_was_typed_is_counted() -> None:
    shell = Shell("lea")
    shell.typed("ls | wc -l", "mv a b && ls")
    state = observed(shell.state)
    assert state["commands"] == {"ls": 2, "wc": 1, "mv": 1}
    assert state["typed"] == ["ls | wc -l", "mv a b && ls"]


def test_a_long_file_counts_its_lines() -> None:
    shell = Shell("lea")
    shell.long_file("journal.log", [("a {t}", 30_000), ("b", 20_000)])
    assert observed(shell.state)["files"]["journal.log"]["lines"] == 50_000
    shell.long_file("other.log", [("a", 30_000)])
    assert registry.fault_of_start("terminal", shell.state)


@pytest.mark.parametrize(
    ("fault", "well"),
    [
        ("none", {"192.168.1.1", "203.0.113.8", "203.0.113.40", "ville.example"}),
        ("link", set()),
        ("gateway", set()),
        ("outside", {"192.168.1.1"}),
        ("names", {"192.168.1.1", "203.0.113.8", "203.0.113.40"}),
        ("site", {"192.168.1.1", "203.0.113.8"}),
    ],
)
def test_a_network_fails_from_one_element_on(fault: Fault, well: set[str]) -> None:
    rows = answers(MACHINE, fault, "en")
    pings = {line.removeprefix("ping "): out for line, out in rows.items() if line.startswith("ping ")}
    assert {host for host, out in pings.items() if "3 received" in out} == well | {"127.0.0.1"}


FORGED = {
    "an unknown key": lambda s: s.update(score=1),
    "a file that lies nowhere": lambda s: s["disk"].update({"/nowhere/a": {"kind": "file"}}),
    "a file inside a file": lambda s: s["disk"].update({f"{HOME}/notes.txt/a": {"kind": "file"}}),
    "a path that goes up": lambda s: s["disk"].update({"/home/..": {"kind": "folder"}}),
    "an empty step": lambda s: s["disk"].update({"/home//a": {"kind": "file"}}),
    "no place to stand": lambda s: s.update(cwd="/nowhere"),
    "strange rights": lambda s: s["disk"]["/home/lea"].update(mode="rwx"),
    "a huge text": lambda s: s["disk"][f"{HOME}/notes.txt"].update(text="x" * 30_000),
    "a folder with a text": lambda s: s["disk"]["/home/lea"].update(text="x"),
    "a text told twice": lambda s: s["disk"][f"{HOME}/notes.txt"].update(bulk=[{"text": "a", "times": 1}]),
    "lines without end": lambda s: s["disk"].update(
        {f"{HOME}/x": {"kind": "file", "bulk": [{"text": "a", "times": 10**9}]}}
    ),
    "too many lines typed": lambda s: s.update(done=["ls"] * 300),
    "too many files": lambda s: s["disk"].update({f"{HOME}/{n}": {"kind": "file"} for n in range(500)}),
    "an unknown command": lambda s: s.update(commands=["sudo"]),
    "an owner that is a number": lambda s: s["disk"]["/home/lea"].update(owner=0),
}


@pytest.mark.parametrize("change", FORGED.values(), ids=FORGED.keys())
def test_a_forged_state_is_refused(change: Any) -> None:
    state = deepcopy(SAMPLES["simple"])
    change(state)
    with pytest.raises(MalformedResponse, match="terminal"):
        registry.observe_sent("terminal", json.dumps({"state": state, "events": {}}))


@pytest.mark.parametrize("state", [None, [], "x", 3, {"disk": 1}])
def test_what_is_no_state_is_refused(state: Any) -> None:
    with pytest.raises(MalformedResponse):
        registry.observe_sent("terminal", json.dumps({"state": state, "events": {}}))


def test_a_huge_state_is_refused() -> None:
    with pytest.raises(MalformedResponse, match="characters"):
        registry.observe_sent("terminal", json.dumps({"state": "x" * 300_000, "events": {}}))
