"""What checks look at: messages by their id, what was sent, folders, settings, the calendar.

`messages`: {id: {folder, subject, sender, read, star, labels, reported, unsubscribed}}, those I wrote apart.
A folder is inbox, archive, junk, trash or the name of one of mine. `folders`: {folder: ids}; `labels`: {name:
ids}. `sent`, `drafts`, `scheduled`: [{to, cc, bcc: addresses sorted, subject, text, quoted, all (text and
quoted), attachments: names sorted, size, shared: [{name, may, until}], kind (new, reply, reply_all, forward),
answers: id, urgent, at}]. `at`: the folder on show; `label`: the name of the label on show. `blocked`,
`followed` (links that were followed). `rules`: [{every, conditions, exceptions: ["sender contains x"],
action, target}]; `trials`: {id: {folder, label, star}}. `absence` {on, start, end, text}, `signature` {on,
text}, `status`, `delegates` {name: may}, `contacts` [{name, address, note}], `groups` {name: addresses}.
`events`: {title: {start, minutes, place, sessions: [{start, minutes}], guests, repeat, count, reminder,
answer, zone}}; a second one of the same title is numbered " (2)". Facts of messages and events that are
empty are absent.
"""

from __future__ import annotations

from typing import Any

from pix.content.simulators.mailbox.dates import Event, sessions_of
from pix.content.simulators.mailbox.parts import Condition, Message, Person, Rule
from pix.content.simulators.mailbox.sorting import landing
from pix.content.simulators.mailbox.state import OWN_FOLDERS, WRITTEN, State

Plain = dict[str, Any]


def observe(state: State) -> Plain:
    """The mailbox as checks see it; nothing derived is taken from the page."""
    return {**_boxes(state), **_settings(state), "events": _events(state)}


def _boxes(state: State) -> Plain:
    names = {one.id: one.name for one in (*state.folders, *state.labels)}
    own = {box: [_written(m) for m in state.messages if m.folder == box] for box in WRITTEN}
    received = [m for m in state.messages if m.folder not in WRITTEN]
    places = [one for one in (*OWN_FOLDERS, *(f.id for f in state.folders)) if one not in WRITTEN]
    return {
        "messages": {m.id: _received(m, names) for m in received},
        "folders": {names.get(one, one): [m.id for m in received if m.folder == one] for one in places},
        "labels": {label.name: [m.id for m in received if label.id in m.labels] for label in state.labels},
        **own,
        "at": "" if state.at.startswith("label:") else names.get(state.at, state.at),
        "label": names.get(state.at.removeprefix("label:"), "") if state.at.startswith("label:") else "",
        "blocked": sorted(state.blocked),
        "followed": list(state.followed),
    }


def _received(message: Message, names: dict[str, str]) -> Plain:
    facts = {
        "folder": names.get(message.folder, message.folder),
        "subject": message.subject,
        "sender": message.sender.address,
        "read": message.read,
        "star": message.star,
        "labels": sorted(names[label] for label in message.labels),
        "reported": message.reported,
        "unsubscribed": message.unsubscribed,
    }
    return {name: fact for name, fact in facts.items() if fact not in ("", [], False)}


def _written(message: Message) -> Plain:
    return {
        "to": _addresses(message.to),
        "cc": _addresses(message.cc),
        "bcc": _addresses(message.bcc),
        "subject": message.subject,
        "text": message.text,
        "quoted": message.quoted,
        "all": f"{message.text}\n{message.quoted}",
        "attachments": sorted(file.name for file in message.attachments),
        "size": sum(file.size for file in message.attachments),
        "shared": [one.model_dump() for one in message.shared],
        "kind": message.kind,
        "answers": message.answers or "",
        "urgent": message.urgent,
        "at": message.send_at or message.date,
    }


def _addresses(people: list[Person]) -> list[str]:
    return sorted({person.address.lower() for person in people})


def _settings(state: State) -> Plain:
    cards = {one.id: one for one in state.contacts}
    return {
        "rules": [_rule(state, rule) for rule in state.rules],
        "trials": {trial.id: landing(state, trial) for trial in state.trials},
        "absence": state.absence.model_dump(),
        "signature": state.signature.model_dump(),
        "status": state.status,
        "delegates": {cards[one.who].name: one.may for one in state.delegates},
        "contacts": [{"name": c.name, "address": c.address, "note": c.note} for c in state.contacts],
        "groups": {g.name: sorted(cards[who].address for who in g.members) for g in state.groups},
    }


def _rule(state: State, rule: Rule) -> Plain:
    names = {one.id: one.name for one in (*state.folders, *state.labels)}
    return {
        "every": rule.every,
        "conditions": sorted(map(_condition, rule.conditions)),
        "exceptions": sorted(map(_condition, rule.exceptions)),
        "action": rule.action,
        "target": names.get(rule.target or "", rule.target or ""),
    }


def _condition(one: Condition) -> str:
    return f"{one.field} {one.op} {one.value.strip().lower()}".strip()


def _events(state: State) -> Plain:
    found: Plain = {}
    for event in state.events:
        name, number = event.title, 2
        while name in found:
            name, number = f"{event.title} ({number})", number + 1
        found[name] = _event(event)
    return found


def _event(event: Event) -> Plain:
    facts = {
        "id": event.id,
        "start": event.start,
        "minutes": event.minutes,
        "place": event.place,
        "text": event.text,
        "guests": _addresses(event.guests),
        "repeat": event.repeat,
        "count": event.count if event.repeat else 1,
        "sessions": [{"start": start, "minutes": minutes} for start, minutes in sessions_of(event)],
        "reminder": event.reminder,
        "answer": event.answer,
        "zone": event.zone,
        "organiser": event.organiser.address if event.organiser else "",
    }
    return {name: fact for name, fact in facts.items() if fact not in ("", None)}
