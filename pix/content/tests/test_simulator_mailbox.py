"""The mailbox on the server: what a state may hold, what is observed of it, what is refused."""

from __future__ import annotations

import json
from copy import deepcopy
from typing import Any

import pytest

from pix.content.simulators import registry
from pix.content.simulators.mailbox.building import Mailbox
from pix.content.simulators.mailbox.samples import ME, SAMPLES
from pix.engine.grading import MalformedResponse

Plain = dict[str, Any]
ANNE = ("Anne Roche", "anne@example.org")


def observed(state: Plain) -> Plain:
    return registry.observed_state("mailbox", state)


def sent(state: Any, events: Any = None) -> str:
    return json.dumps({"state": state, "events": events or {}})


@pytest.fixture
def box() -> Mailbox:
    made = Mailbox(features=["reply", "move", "rules"], me=ME)
    made.message("card", ANNE, "Votre carte", "Quel numéro ?")
    made.message("news", ("Jardins", "lettre@jardins.example"), "Juin")
    return made


@pytest.mark.parametrize("name", SAMPLES)
def test_each_sample_is_a_start(name: str) -> None:
    assert registry.fault_of_start("mailbox", SAMPLES[name]) is None


def test_a_reply_is_seen_with_what_it_answers(box: Mailbox) -> None:
    box.contact("Anne Roche", "anne@example.org")
    done = box.after(lambda b: b.send(["Anne@example.org", "anne@example.org"], "Re", "4172", answers="card"))
    (one,) = observed(done.state)["sent"]
    assert one["to"] == ["anne@example.org"]
    assert (one["kind"], one["answers"], one["text"]) == ("reply", "card", "4172")
    assert observed(box.state)["sent"] == []


def test_what_leaves_later_and_what_has_not_left_stand_apart(box: Mailbox) -> None:
    box.add("files", {"name": "plan.pdf", "size": 3000})
    box.schedule("2026-01-19T08:30", ["anne@example.org"], "Lundi", files=["plan.pdf"])
    box.draft([], "Plus tard")
    state = observed(box.state)
    assert state["scheduled"][0]["at"] == "2026-01-19T08:30"
    assert (state["scheduled"][0]["attachments"], state["scheduled"][0]["size"]) == (["plan.pdf"], 3000)
    assert [one["subject"] for one in state["drafts"]] == ["Plus tard"]
    assert set(state["messages"]) == {"card", "news"}


def test_messages_are_seen_in_their_folder_by_its_name(box: Mailbox) -> None:
    folder, label = box.folder("Factures"), box.label("Logement")
    box.move(folder, "card")
    box.change("news", reported="junk", folder="junk", labels=[label])
    state = observed({**box.state, "at": f"label:{label}"})
    assert state["folders"]["Factures"] == ["card"]
    assert state["messages"]["news"]["reported"] == "junk"
    assert state["labels"]["Logement"] == ["news"]
    assert (state["at"], state["label"]) == ("", "Logement")


def on_trial(box: Mailbox, sender: str, subject: str) -> Plain:
    trial = {"id": "t", "sender": {"name": "", "address": sender}, "subject": subject}
    found: Plain = observed({**box.state, "trials": [trial]})["trials"]["t"]
    return found


CLUB, WORD = ("sender", "contains", "@club.example"), ("subject", "contains", "tournoi")


@pytest.mark.parametrize(
    ("every", "sender", "subject", "folder"),
    [
        (True, "info@club.example", "Tournoi de mai", "Sport"),
        (True, "info@club.example", "Cotisation", "inbox"),
        (True, "ami@example.org", "Tournoi", "inbox"),
        (False, "ami@example.org", "Le TOURNOÏ", "Sport"),
        (False, "ami@example.org", "Bonjour", "inbox"),
    ],
)
def test_a_rule_wants_every_condition_or_any(
    box: Mailbox, every: bool, sender: str, subject: str, folder: str
) -> None:
    box.rule([CLUB, WORD], box.folder("Sport"), every=every)
    assert on_trial(box, sender, subject)["folder"] == folder


def test_only_the_first_rule_that_suits_is_applied(box: Mailbox) -> None:
    bills, first = box.folder("Compta"), box.folder("Prioritaire")
    box.rule([("subject", "contains", "facture")], bills, exceptions=[("sender", "contains", "urgence")])
    box.rule([("sender", "contains", "@ville.example")], first)
    assert on_trial(box, "info@ville.example", "Facture d’eau")["folder"] == "Compta"
    assert on_trial(box, "urgence@ville.example", "Facture d’eau")["folder"] == "Prioritaire"
    assert observed(box.state)["rules"][0]["exceptions"] == ["sender contains urgence"]


def test_rules_may_label_star_or_bin(box: Mailbox) -> None:
    box.rule([WORD], box.label("Sport"), action="label")
    box.rule([("attachment", "lacks", "")], "", action="trash")
    box.state["rules"][1]["target"] = None
    assert on_trial(box, "a@example.org", "tournoi") == {"folder": "inbox", "rule": "r1001", "label": "Sport"}
    assert on_trial(box, "a@example.org", "autre")["folder"] == "trash"


def test_one_session_is_moved_and_the_others_stay(box: Mailbox) -> None:
    box.event("Point", "2026-06-02T15:00", repeat="weekly", count=3, reminder=30, guests=["anne@example.org"])
    box.state["events"][0]["moved"] = {"1": {"start": "2026-06-10T10:00", "minutes": 30}}
    event = observed(box.state)["events"]["Point"]
    assert [one["start"] for one in event["sessions"]] == [
        "2026-06-02T15:00",
        "2026-06-10T10:00",
        "2026-06-16T15:00",
    ]
    assert (event["guests"], event["reminder"]) == (["anne@example.org"], 30)


def test_months_keep_their_day_or_their_last_one(box: Mailbox) -> None:
    box.event("Loyer", "2026-01-31T08:00", repeat="monthly", count=4)
    box.state["events"][0]["cancelled"] = [2]
    sessions = observed(box.state)["events"]["Loyer"]["sessions"]
    assert [one["start"][:10] for one in sessions] == ["2026-01-31", "2026-02-28", "2026-04-30"]


def test_an_invitation_is_answered_in_the_calendar(box: Mailbox) -> None:
    event = box.invite("thursday", ANNE, "Visite", "2026-06-11T10:00")
    assert "answer" not in observed(box.state)["events"]["Visite"]
    box.answer(event, "no")
    assert observed(box.state)["events"]["Visite"]["answer"] == "no"


def test_events_of_the_same_title_are_told_apart(box: Mailbox) -> None:
    box.event("Point", "2026-06-02T15:00")
    box.event("Point", "2026-06-03T15:00")
    assert set(observed(box.state)["events"]) == {"Point", "Point (2)"}


def test_people_with_an_access_are_named(box: Mailbox) -> None:
    karim = box.contact("Karim", "karim@example.org")
    box.add("delegates", {"who": karim, "may": "read"})
    box.add("groups", {"id": "g", "name": "Bureau", "members": [karim]})
    state = observed(box.state)
    assert state["delegates"] == {"Karim": "read"}
    assert state["groups"] == {"Bureau": ["karim@example.org"]}


def forged(change: Any) -> Plain:
    state = deepcopy(SAMPLES["full"])
    change(state)
    return state


FORGED = {
    "an unknown key": lambda s: s.update(score=1),
    "an unknown feature": lambda s: s["features"].append("win"),
    "an unknown fact": lambda s: s["messages"][0].update(right=True),
    "the same id twice": lambda s: s["messages"].append(s["messages"][0]),
    "a message that lies nowhere": lambda s: s["messages"][0].update(folder="nowhere"),
    "an unknown label": lambda s: s["messages"][0].update(labels=["nothing"]),
    "an invitation to nothing": lambda s: s["messages"][0].update(invite="nothing"),
    "an unknown folder on show": lambda s: s.update(at="nowhere"),
    "a message received as a draft": lambda s: s.update(writing="plan"),
    "no date for what waits": lambda s: s["messages"][0].update(folder="scheduled"),
    "an address that is none": lambda s: s["messages"][0]["sender"].update(address="Anne"),
    "two lines in a subject": lambda s: s["messages"][0].update(subject="a\nb"),
    "a day that does not exist": lambda s: s["messages"][0].update(date="2026-02-31T10:00"),
    "a day out of time": lambda s: s["events"][0].update(start="9999-12-31T10:00"),
    "a rule that leads nowhere": lambda s: s["rules"][0].update(target="nowhere"),
    "a rule without condition": lambda s: s["rules"][0].update(conditions=[]),
    "an access for a stranger": lambda s: s["delegates"].append({"who": "nobody", "may": "read"}),
    "a group with a stranger": lambda s: s["groups"][0]["members"].append("nobody"),
    "an unknown zone": lambda s: s["events"][0].update(zone="moon"),
    "sessions without end": lambda s: s["events"][0].update(repeat="daily", count=100_000),
    "a number as a text": lambda s: s["events"][0].update(minutes="60"),
    "a huge text": lambda s: s["messages"][0].update(text="x" * 7000),
    "too many messages": lambda s: s.update(
        messages=[{**s["messages"][0], "id": f"x{n}"} for n in range(201)]
    ),
}


@pytest.mark.parametrize("change", FORGED.values(), ids=FORGED.keys())
def test_a_forged_state_is_refused(change: Any) -> None:
    with pytest.raises(MalformedResponse, match="mailbox"):
        registry.observe_sent("mailbox", sent(forged(change)))


@pytest.mark.parametrize("state", [None, [], "x", 3, {"messages": 1}])
def test_what_is_no_state_is_refused(state: Any) -> None:
    with pytest.raises(MalformedResponse):
        registry.observe_sent("mailbox", sent(state))


def test_a_huge_state_is_refused() -> None:
    with pytest.raises(MalformedResponse, match="200000"):
        registry.observe_sent("mailbox", sent(SAMPLES["full"], {"x" * 60: 1}) + " " * 200_000)
