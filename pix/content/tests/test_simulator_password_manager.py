"""The password manager on the server: what is drawn, what is reused, where it fills, what is refused."""

from __future__ import annotations

import json
from copy import deepcopy
from typing import Any

import pytest

from pix.content.simulators import registry
from pix.content.simulators.password_manager.building import Vault
from pix.content.simulators.password_manager.judging import ALPHABETS, draw, host, stem, strength
from pix.content.simulators.password_manager.samples import SAMPLES
from pix.engine.grading import MalformedResponse

Plain = dict[str, Any]


def observed(state: Plain) -> Plain:
    return registry.observed_state("password-manager", state)


@pytest.fixture
def vault() -> Vault:
    made = Vault(seed=9, features=["report", "share"])
    made.entry("Banque", "Cerise!2020", address="https://banque.example/acces", user="lina")
    made.entry("Boutique", "Cerise!2020", address="boutique.example", user="lina", leaked=True)
    made.entry("Forum", "cerise!2021", address="forum.example", user="lina")
    made.site("La banque", "banque.example")
    made.site("Imitation", "banque.example.verif.example")
    return made


@pytest.mark.parametrize("name", SAMPLES)
def test_each_sample_is_a_start(name: str) -> None:
    assert registry.fault_of_start("password-manager", SAMPLES[name]) is None


def test_what_is_reused_or_varied_is_seen(vault: Vault) -> None:
    entries = observed(vault.state)["entries"]
    assert entries["Banque"]["same"] == ["Boutique"]
    assert entries["Banque"]["similar"] == ["Boutique", "Forum"]
    assert entries["Forum"]["same"] == []


def test_a_drawn_password_is_told_from_one_made_up(vault: Vault) -> None:
    done = vault.after(lambda v: v.draw("Banque", length=20))
    entry = observed(done.state)["entries"]["Banque"]
    assert entry["drawn"] == {"length": 20, "classes": ["lower", "upper", "digits", "signs"]}
    assert (entry["length"], entry["strength"], entry["similar"]) == (20, "strong", [])
    assert observed(vault.state)["entries"]["Banque"]["drawn"] is None


def test_a_new_password_has_not_leaked(vault: Vault) -> None:
    done = vault.after(lambda v: v.draw("Boutique", length=12))
    assert observed(done.state)["entries"]["Boutique"]["leaked"] is False


def test_a_page_filled_by_hand_is_seen(vault: Vault) -> None:
    fallen = vault.after(lambda v: v.fill("banque.example.verif.example", "Banque"))
    sites = observed(fallen.state)["sites"]
    assert sites["banque.example.verif.example"] == {
        "filled": "Banque",
        "by_hand": True,
        "sent": True,
        "left": False,
    }
    right = vault.after(
        lambda v: v.fill("banque.example", "Banque"), lambda v: v.leave("banque.example.verif.example")
    )
    assert observed(right.state)["sites"]["banque.example"]["by_hand"] is False


def test_titles_that_come_twice_are_numbered(vault: Vault) -> None:
    vault.entry("Forum", "autre-mot-12")
    assert {"Forum", "Forum (2)"} <= set(observed(vault.state)["entries"])


@pytest.mark.parametrize("rank", range(20))
def test_a_draw_has_every_class_and_never_changes(rank: int) -> None:
    found = draw(5, rank, length=8, classes=["lower", "digits"])
    assert found == draw(5, rank, length=8, classes=["lower", "digits"])
    assert len(found) == 8
    assert set(found) <= set(ALPHABETS["lower"] + ALPHABETS["digits"])
    assert all(set(found) & set(ALPHABETS[name]) for name in ("lower", "digits"))


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("azerty", "weak"),
        ("aaaaaaaaaaaa", "weak"),
        ("Ab3-efgh", "fair"),
        ("tubaoragelune", "fair"),
        ("tuba-orage-lune-12", "strong"),
        ("Ab3-efghijkl", "strong"),
    ],
)
def test_strength_is_length_and_variety(word: str, expected: str) -> None:
    assert strength(word) == expected


def test_hosts_and_stems() -> None:
    assert host(" HTTPS://Banque.example/acces?x=1 ") == "banque.example"
    assert stem("Lune-12!") == stem("12lune") == "lune"
    assert stem("ab1") == ""


FORGED = {
    "an unknown key": lambda s: s.update(score=1),
    "the same id twice": lambda s: s["entries"].append(s["entries"][0]),
    "an entry without password": lambda s: s["entries"][0].update(password=""),
    "an entry shared with nobody": lambda s: s["entries"][0].update(shared=["nobody"]),
    "a page filled with nothing known": lambda s: s["sites"][0].update(filled="nobody"),
    "a page sent empty": lambda s: s["sites"][0].update(sent=True),
    "dice of a thousand": lambda s: s.update(drawn=[{"length": 1000, "classes": ["lower"]}]),
    "dice of nothing": lambda s: s.update(drawn=[{"length": 12, "classes": []}]),
    "dice twice the same": lambda s: s.update(drawn=[{"length": 5, "classes": ["lower", "lower"]}]),
    "too many entries": lambda s: s.update(entries=[{**s["entries"][0], "id": f"x{n}"} for n in range(61)]),
    "a lock without mark": lambda s: s.update(mark=""),
    "a huge note": lambda s: s["entries"][0].update(note="x" * 400),
}


@pytest.mark.parametrize("change", FORGED.values(), ids=FORGED.keys())
def test_a_forged_state_is_refused(change: Any) -> None:
    state = deepcopy(SAMPLES["full"])
    change(state)
    with pytest.raises(MalformedResponse, match="password-manager"):
        registry.observe_sent("password-manager", json.dumps({"state": state, "events": {}}))
