"""The file manager on the server: what a state may hold, what is observed of it, what is refused."""

from __future__ import annotations

import json
from copy import deepcopy
from typing import Any

import pytest

from pix.content.simulators import registry
from pix.content.simulators.file_manager.building import Disk
from pix.content.simulators.file_manager.samples import SAMPLES
from pix.engine.grading import MalformedResponse

Plain = dict[str, Any]


def observed(state: Plain) -> Plain:
    return registry.observed_state("file-manager", state)


def sent(state: Any, events: Any = None) -> str:
    return json.dumps({"state": state, "events": events or {}})


@pytest.fixture
def disk() -> Disk:
    made = Disk(features=["create", "move"], name="Documents")
    made.file("Images/plage.jpg", size=2000)
    made.file("Images/lac.jpg", size=3000)
    made.folder("Archives")
    return made


@pytest.mark.parametrize("name", SAMPLES)
def test_each_sample_is_a_start(name: str) -> None:
    assert registry.fault_of_start("file-manager", SAMPLES[name]) is None


def test_files_are_seen_by_their_path(disk: Disk) -> None:
    state = observed(disk.state)
    assert state["files"]["Images/plage.jpg"] == {
        "id": "n2",
        "name": "plage.jpg",
        "folder": "Images",
        "size": 2000,
    }
    assert state["folders"]["Images"]["size"] == 5000
    assert set(state["folders"]) == {"Images", "Archives"}


def test_what_is_done_is_seen(disk: Disk) -> None:
    done = disk.after(
        lambda d: d.copy("Images/plage.jpg", "Archives", "mer.jpg"),
        lambda d: d.move("Images/lac.jpg", "Images/Vacances"),
        lambda d: d.rename("Images/plage.jpg", "sable.jpg"),
        lambda d: d.trash("Images/sable.jpg"),
    )
    state = observed(done.state)
    assert set(state["files"]) == {"Archives/mer.jpg", "Images/Vacances/lac.jpg"}
    assert state["trash"]["sable.jpg"]["folder"] == "Images"
    assert set(observed(done.after(lambda d: d.restore("sable.jpg")).state)["trash"]) == set()


def test_what_is_in_a_binned_folder_is_nowhere(disk: Disk) -> None:
    state = observed(disk.after(lambda d: d.trash("Images")).state)
    assert state["files"] == {}
    assert set(state["trash"]) == {"Images"}


def test_the_disk_that_was_copied_is_unchanged(disk: Disk) -> None:
    before = deepcopy(disk.state)
    disk.after(lambda d: d.delete("Images"))
    assert disk.state == before


def test_other_places_begin_paths_and_have_room(disk: Disk) -> None:
    disk.place("stick", "Clé USB", "stick", capacity=10_000, used=1000)
    disk.copy("Images/lac.jpg", "Clé USB/Photos")
    state = observed(disk.state)
    assert "Clé USB/Photos/lac.jpg" in state["files"]
    assert state["places"]["Clé USB"] == {"ejected": False, "free": 6000}


def test_what_is_in_the_bin_still_takes_room(disk: Disk) -> None:
    disk.state["places"][0]["capacity"] = 10_000
    binned = disk.after(lambda d: d.trash("Images/lac.jpg"))
    assert observed(binned.state)["places"]["Documents"]["free"] == 5000
    assert (
        observed(disk.after(lambda d: d.delete("Images/lac.jpg")).state)["places"]["Documents"]["free"]
        == 8000
    )


def test_an_archive_is_one_file_and_what_it_holds(disk: Disk) -> None:
    disk.file("photos.zip", size=900, archive=True)
    disk.copy("Images/lac.jpg", "photos.zip")
    state = observed(disk.state)
    assert set(state["archives"]["photos.zip"]) == {"lac.jpg"}
    assert "photos.zip/lac.jpg" not in state["files"]


def test_rights_pass_down_until_a_folder_stands_apart() -> None:
    disk = Disk()
    disk.add("people", [("mina", "Mina"), ("jo", "Jo"), ("sam", "Sam")])
    disk.add("groups", [("bureau", "Bureau")], members=["mina", "jo"])
    disk.folder("Bureau", rights=[{"who": "bureau", "may": "write"}, {"who": "sam", "may": "read"}])
    disk.file("Bureau/plan.odt")
    disk.file("Bureau/salaires.ods", inherits=False, rights=[{"who": "mina", "may": "read"}])
    disk.file("Bureau/menu.odt", rights=[{"who": "jo", "may": "none"}])
    files = observed(disk.state)["files"]
    assert files["Bureau/plan.odt"]["rights"] == {"Mina": "write", "Jo": "write", "Sam": "read"}
    assert files["Bureau/salaires.ods"]["rights"] == {"Mina": "read"}
    assert files["Bureau/menu.odt"]["rights"] == {"Mina": "write", "Sam": "read"}


def test_who_left_has_no_right() -> None:
    disk = Disk()
    disk.add("people", [("ida", "Ida")], member=False)
    disk.folder("Projet", rights=[{"who": "ida", "may": "write"}])
    state = observed(disk.state)
    assert "rights" not in state["folders"]["Projet"]
    assert state["members"] == []


def test_a_link_that_was_sent_leads_to_a_file_only_when_shared(disk: Disk) -> None:
    disk.add("people", [("ines", "Inès Morel")])
    file = disk.at("Images/lac.jpg")
    disk.state["sent"] = [{"to": "ines", "link": f"https://espace.example/{file['id']}"}]
    assert observed(disk.state)["sent"][0]["path"] == ""
    file["link"] = "anyone"
    assert observed(disk.state)["sent"][0] == {
        "to": "Inès Morel",
        "link": f"https://espace.example/{file['id']}",
        "path": "Images/lac.jpg",
    }


def forged(change: Any) -> Plain:
    state = deepcopy(SAMPLES["full"])
    change(state)
    return state


FORGED = {
    "an unknown key": lambda s: s.update(score=1),
    "an unknown fact": lambda s: s["nodes"][0].update(right=True),
    "no place": lambda s: s.update(places=[]),
    "the same id twice": lambda s: s["nodes"].append(s["nodes"][0]),
    "a file that lies nowhere": lambda s: s["nodes"][2].update(parent="nowhere"),
    "a folder inside itself": lambda s: s["nodes"][0].update(parent=s["nodes"][1]["id"]),
    "a file inside a file": lambda s: s["nodes"][0].update(parent=s["nodes"][2]["id"]),
    "the same name twice": lambda s: s["nodes"][2].update(name="BUDGET.ods"),
    "a path as a name": lambda s: s["nodes"][2].update(name="../etc"),
    "a negative size": lambda s: s["nodes"][2].update(size=-1),
    "a size that is a text": lambda s: s["nodes"][2].update(size="12"),
    "a right of nobody": lambda s: s["nodes"][0].update(rights=[{"who": "nobody", "may": "read"}]),
    "a stranger as owner": lambda s: s["nodes"][2].update(owner="nobody"),
    "an unknown label": lambda s: s["nodes"][2].update(labels=["nobody"]),
    "an unknown selection": lambda s: s.update(selected=["nobody"]),
    "a link to nobody": lambda s: s.update(sent=[{"to": "nobody", "link": "x"}]),
    "too many files": lambda s: s.update(
        nodes=[{**s["nodes"][2], "id": f"x{n}", "name": f"x{n}"} for n in range(401)]
    ),
    "a huge text": lambda s: s["nodes"][2].update(text="x" * 7000),
}


@pytest.mark.parametrize("change", FORGED.values(), ids=FORGED.keys())
def test_a_forged_state_is_refused(change: Any) -> None:
    with pytest.raises(MalformedResponse, match="file-manager"):
        registry.observe_sent("file-manager", sent(forged(change)))


@pytest.mark.parametrize("state", [None, [], "x", 3, {"nodes": 1}])
def test_what_is_no_state_is_refused(state: Any) -> None:
    with pytest.raises(MalformedResponse):
        registry.observe_sent("file-manager", sent(state))


def test_a_deep_tree_is_refused() -> None:
    deep = Disk()
    deep.folder("/".join(f"d{n}" for n in range(40)))
    with pytest.raises(MalformedResponse):
        observed(deep.state)
