"""The social network on the server: what a state may hold, what is observed of it, what is refused."""

from __future__ import annotations

import json
from copy import deepcopy
from typing import Any

import pytest

from pix.content.simulators import registry
from pix.content.simulators.social_network.building import Network, handle_of
from pix.content.simulators.social_network.samples import SAMPLES
from pix.engine.grading import MalformedResponse

Plain = dict[str, Any]


def observed(net: Network) -> Plain:
    return registry.observed_state("social-network", net.state)


def sent(state: Any) -> str:
    return json.dumps({"state": state, "events": {}})


@pytest.fixture
def net() -> Network:
    made = Network(me="Nils Keita", features=["post"])
    made.post("Comité du Port", "Vide-grenier dimanche.")
    made.post("Yanis", "", shares="p0")
    return made


@pytest.mark.parametrize("name", SAMPLES)
def test_each_sample_is_a_start(name: str) -> None:
    assert registry.fault_of_start("social-network", SAMPLES[name]) is None


def test_posts_of_the_start_and_those_made_are_apart(net: Network) -> None:
    picture, family = net.picture("stand.png"), net.group("Famille", ["Ali"])
    net.made("Voici @yanis et @yanis-b, n@yanis2", picture=picture, audience=family, nature="archive")
    state = observed(net)
    assert set(state["posts"]) == {"p0", "p1"}
    assert state["posts"]["p1"] == {"author": "yanis", "audience": "public", "shares": "p0"}
    (made,) = state["made"]
    assert (made["picture"], made["audience"], made["nature"]) == ("stand.png", "Famille", "archive")
    assert made["mentions"] == ["yanis"]


def test_what_was_taken_back_is_no_longer_made(net: Network) -> None:
    post = net.made("Oups")
    net.change(post, state="deleted")
    assert observed(net)["made"] == []
    net.change("p0", state="deleted_here")
    assert observed(net)["posts"]["p0"]["state"] == "deleted_here"


def test_a_stranger_sees_what_is_public(net: Network) -> None:
    net.post("Nils Keita", "Ma kermesse")
    net.post("Nils Keita", "Entre nous", audience="contacts")
    net.state["accounts"][0]["profile"] = [
        {"kind": "city", "value": "Pau", "audience": "public"},
        {"kind": "phone", "value": "01", "audience": "contacts"},
        {"kind": "bio", "value": "", "audience": "public"},
    ]
    assert observed(net)["stranger"] == {"entries": ["city"], "posts": ["p2"]}
    net.state["settings"] = {"past": "contacts"}
    assert observed(net)["stranger"]["posts"] == []
    fresh = net.made("Nouveau")
    assert observed(net)["stranger"]["posts"] == [fresh]


def test_reports_name_accounts_by_their_handle(net: Network) -> None:
    net.capture("post:p0")
    net.report(f"account:{net.account('Yanis')}", "insult")
    net.block("Yanis")
    state = observed(net)
    assert state["reports"] == [{"target": "account:yanis", "reason": "insult"}]
    assert state["steps"] == ["capture:post:p0", "report:account:yanis", "block:yanis"]
    assert state["accounts"]["yanis"]["blocked"] is True


def test_private_messages_are_seen(net: Network) -> None:
    net.message("Yanis", "Nils Keita", "Salut")
    net.capture("message:m0")
    net.send("Yanis", "Bonjour", capture="message:m0")
    state = observed(net)
    assert state["messages"]["m0"]["from"] == "yanis"
    assert [(one["to"], one["text"], one["capture"]) for one in state["sent"]] == [
        ("yanis", "Bonjour", "message:m0")
    ]


@pytest.mark.parametrize(
    ("name", "handle"), [("Comité du Port", "comite-du-port"), ("max_91", "max-91"), ("中", "compte")]
)
def test_a_handle_is_of_plain_letters(name: str, handle: str) -> None:
    assert handle_of(name) == handle


FORGED = {
    "an unknown key": lambda s: s.update(score=1),
    "an unknown fact": lambda s: s["posts"][0].update(right=True),
    "nobody": lambda s: s.update(accounts=[]),
    "me, a stranger": lambda s: s.update(me="nobody"),
    "the same post twice": lambda s: s["posts"].append(s["posts"][0]),
    "the same handle twice": lambda s: s["accounts"].append(
        {"id": "z", "name": "Z", "handle": s["accounts"][0]["handle"].upper()}
    ),
    "a post of a stranger": lambda s: s["posts"][0].update(author="nobody"),
    "an unknown picture": lambda s: s["posts"][0].update(picture="nobody"),
    "an unknown group": lambda s: s["posts"][0].update(audience="group:nobody"),
    "an unknown audience": lambda s: s["posts"][0].update(audience="everybody"),
    "an answer to nothing": lambda s: s["posts"][0].update(answers="nobody"),
    "a circle": lambda s: (s["posts"][0].update(answers="p2"), s["posts"][2].update(answers="p0")),
    "a post that shares itself": lambda s: s["posts"][0].update(shares="p0"),
    "a tag of a stranger": lambda s: s["posts"][0].update(tags=[{"who": "nobody"}]),
    "a message to a stranger": lambda s: s["messages"][0].update(to="nobody"),
    "a report of nothing": lambda s: s.update(reports=[{"target": "post:nobody", "reason": "insult"}]),
    "a report without a reason": lambda s: s.update(reports=[{"target": "post:p0", "reason": "why"}]),
    "a capture of nothing": lambda s: s.update(captures=["post:nobody"]),
    "a negative number": lambda s: s["posts"][0].update(likes=-1),
    "a huge text": lambda s: s["posts"][0].update(text="x" * 3000),
    "too many posts": lambda s: s.update(posts=[{**s["posts"][0], "id": f"z{n}"} for n in range(151)]),
}


@pytest.mark.parametrize("change", FORGED.values(), ids=FORGED.keys())
def test_a_forged_state_is_refused(change: Any) -> None:
    state = deepcopy(SAMPLES["full"])
    change(state)
    with pytest.raises(MalformedResponse, match="social-network"):
        registry.observe_sent("social-network", sent(state))


@pytest.mark.parametrize("state", [None, [], "x", 3, {"posts": 1}])
def test_what_is_no_state_is_refused(state: Any) -> None:
    with pytest.raises(MalformedResponse):
        registry.observe_sent("social-network", sent(state))
