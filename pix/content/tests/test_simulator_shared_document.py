"""The shared document on the server: what a state may hold, what is observed of it, what is refused."""

from __future__ import annotations

import json
from copy import deepcopy
from typing import Any

import pytest

from pix.content.simulators import registry
from pix.content.simulators.shared_document.building import Documents
from pix.content.simulators.shared_document.samples import SAMPLES
from pix.engine.grading import MalformedResponse

Plain = dict[str, Any]
LINES = ["! Sortie", "Départ **mardi** à *9 h*, voir [le plan](https://plan.example).", "- une gourde"]


def observed(docs: Documents) -> Plain:
    return registry.observed_state("shared-document", docs.state)


def sent(state: Any) -> str:
    return json.dumps({"state": state, "events": {}})


@pytest.fixture
def docs() -> Documents:
    made = Documents(me="Lina", features=["format"])
    made.person("Karim Diallo")
    made.page("Sortie", LINES)
    return made


@pytest.mark.parametrize("name", SAMPLES)
def test_each_sample_is_a_start(name: str) -> None:
    assert registry.fault_of_start("shared-document", SAMPLES[name]) is None


def test_text_is_seen_with_its_looks(docs: Documents) -> None:
    page = observed(docs)["pages"]["Sortie"]
    assert page["texts"] == ["Sortie", "Départ mardi à 9 h, voir le plan.", "une gourde"]
    assert page["headings"] == [{"text": "Sortie", "level": 0}]
    facts = page["blocks"]["b2"]
    assert (facts["bold"], facts["italic"]) == (["mardi"], ["9 h"])
    assert facts["links"] == {"le plan": "https://plan.example"}
    assert page["blocks"]["b3"] == {"text": "une gourde", "style": "bullet", "after": facts["text"]}


def test_a_picture_is_seen_under_what_stands_above(docs: Documents) -> None:
    picture = docs.picture("plan-acces.png", "map")
    docs.put("Sortie", 1, docs.image(picture, "Plan du quartier"))
    page = observed(docs)["pages"]["Sortie"]
    assert page["pictures"] == [{"name": "plan-acces.png", "after": "Sortie", "alt": "Plan du quartier"}]


def test_a_suggestion_leaves_the_text(docs: Documents) -> None:
    docs.suggest("Sortie", 1, "mardi", "jeudi")
    page = observed(docs)["pages"]["Sortie"]
    (one,) = page["suggestions"]
    assert one["before"] == page["texts"][1]
    assert one["after"] == "Départ jeudi à 9 h, voir le plan."
    docs.write("Sortie", 1, "Autre texte")
    assert observed(docs)["pages"]["Sortie"]["suggestions"][0]["after"] == ""


@pytest.mark.parametrize(
    ("text", "mentioned"),
    [
        ("@Karim Diallo prix ?", ["Karim Diallo"]),
        ("Karim Diallo, prix ?", []),
        ("@Karim prix ?", ["Karim"]),
        ("@karim diallo et @Lina", ["Karim Diallo", "Lina"]),
        ("a@b", []),
    ],
)
def test_a_mention_is_a_name_after_an_at(docs: Documents, text: str, mentioned: list[str]) -> None:
    docs.person("Karim")
    docs.comment("Sortie", 1, "9 h", text)
    (one,) = observed(docs)["pages"]["Sortie"]["comments"]
    assert (one["mentions"], one["quote"], one["who"]) == (mentioned, "9 h", "Lina")


def test_one_s_role_is_the_best_of_what_is_given(docs: Documents) -> None:
    page = docs.at("Sortie")
    page["access"] = [{"who": docs.person("Karim Diallo"), "role": "owner"}]
    assert observed(docs)["pages"]["Sortie"]["role"] == ""
    docs.share("Sortie", docs.group("Équipe", ["Lina"]), "commenter")
    assert observed(docs)["pages"]["Sortie"]["role"] == "commenter"
    page["link"] = {"who": "anyone", "role": "editor"}
    assert observed(docs)["pages"]["Sortie"]["role"] == "editor"


def test_namesakes_are_told_apart(docs: Documents) -> None:
    first, second = docs.namesake("Aline Roux", "accueil"), docs.namesake("Aline Roux", "sport")
    docs.share("Sortie", second, "commenter", "2026-03-01")
    page = observed(docs)["pages"]["Sortie"]
    assert first != second
    assert page["access"] == {"Lina": "owner", "Aline Roux (sport)": "commenter"}
    assert page["until"] == {"Aline Roux (sport)": "2026-03-01"}


def test_versions_say_who_and_when(docs: Documents) -> None:
    docs.version("Sortie", "Karim Diallo", "2026-01-03T17:42", "salle C")
    docs.write("Sortie", 2, "une carte")
    page = observed(docs)["pages"]["Sortie"]
    (version,) = page["versions"]
    assert (version["who"], version["at"], version["note"]) == ("Karim Diallo", "2026-01-03T17:42", "salle C")
    assert (version["texts"][2], page["texts"][2]) == ("une gourde", "une carte")


def test_a_moved_paragraph_is_there_once(docs: Documents) -> None:
    docs.move("Sortie", 2, 1)
    assert [one[:3] for one in observed(docs)["pages"]["Sortie"]["texts"]] == ["Sor", "une", "Dép"]


def page_of(state: Plain) -> Plain:
    found: Plain = state["pages"][0]
    return found


FORGED = {
    "an unknown key": lambda s: s.update(score=1),
    "an unknown fact": lambda s: page_of(s)["blocks"][0].update(right=True),
    "no page": lambda s: s.update(pages=[]),
    "the same paragraph twice": lambda s: page_of(s)["blocks"].append(page_of(s)["blocks"][0]),
    "the same title twice": lambda s: s["pages"].append({**page_of(s), "id": "other"}),
    "me, a stranger": lambda s: s.update(me="nobody"),
    "access for a stranger": lambda s: page_of(s)["access"].append({"who": "nobody", "role": "reader"}),
    "access twice": lambda s: page_of(s)["access"].append({"who": "me", "role": "reader"}),
    "a remark of a stranger": lambda s: page_of(s)["comments"][0].update(who="nobody"),
    "an unknown role": lambda s: page_of(s)["access"][0].update(role="god"),
    "an unknown picture": lambda s: page_of(s)["blocks"].append(
        {"id": "z", "kind": "image", "picture": "nobody"}
    ),
    "a text that pretends to be a picture": lambda s: page_of(s)["blocks"][0].update(kind="image"),
    "an unknown source": lambda s: page_of(s)["blocks"][0].update(refs=["nobody"]),
    "an unknown page visited": lambda s: s.update(visited=["nobody"]),
    "two people of the same name": lambda s: s["people"].append({"id": "z", "name": s["people"][0]["name"]}),
    "a number as a text": lambda s: page_of(s)["blocks"][0].update(runs=[{"text": 3}]),
    "a huge text": lambda s: page_of(s)["blocks"][0].update(runs=[{"text": "x" * 4000}]),
    "a huge document": lambda s: page_of(s)["blocks"][0].update(runs=[{"text": "x" * 2900}] * 40),
    "too many paragraphs": lambda s: page_of(s).update(blocks=[{"id": f"z{n}"} for n in range(61)]),
    "a bad moment": lambda s: s.update(now="tomorrow"),
}


@pytest.mark.parametrize("change", FORGED.values(), ids=FORGED.keys())
def test_a_forged_state_is_refused(change: Any) -> None:
    state = deepcopy(SAMPLES["review"])
    change(state)
    with pytest.raises(MalformedResponse, match="shared-document"):
        registry.observe_sent("shared-document", sent(state))


@pytest.mark.parametrize("state", [None, [], "x", 3, {"pages": 1}])
def test_what_is_no_state_is_refused(state: Any) -> None:
    with pytest.raises(MalformedResponse):
        registry.observe_sent("shared-document", sent(state))
