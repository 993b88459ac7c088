"""How generators and samples build a mailbox: the start, the solution, near-misses.

box = Mailbox(features=["reply"], me=("Awa Keita", "awa.keita@example.org"))
box.message("card", ("Anne Roche", "anne.roche@example.org"), "Votre carte", "Quel est votre numéro ?")
done = box.after(lambda b: b.send(["anne.roche@example.org"], "Re: Votre carte", "4172", answers="card"))
Drawn(start=box.state, solution=done.state, ...)
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from copy import deepcopy
from typing import Any, cast

Plain = dict[str, Any]
Who = tuple[str, str]
LISTS = (
    "folders", "labels", "messages", "files", "contacts", "groups", "rules", "trials", "blocked", "delegates",
    "events", "zones", "followed",
)  # fmt: skip


class Mailbox:
    """A state under construction; people are pairs of name and address."""

    def __init__(
        self, *, features: Sequence[str], me: Who, now: str = "2026-01-15T10:00", **more: Any
    ) -> None:
        self.state: Plain = {
            "features": list(features),
            "me": person(me),
            "now": now,
            "at": "inbox",
            **{name: [] for name in LISTS},
            "absence": {"on": False, "start": "", "end": "", "text": ""},
            "signature": {"on": False, "text": ""},
            "status": "available",
            "limit": 0,
            "writing": None,
            "next": 1000,
            **more,
        }

    def after(self, *deeds: Callable[[Mailbox], Any]) -> Mailbox:
        """Another mailbox, to which something was done."""
        done = deepcopy(self)
        for deed in deeds:
            deed(done)
        return done

    def add(self, kind: str, *rows: Plain) -> None:
        """Rows of any list of the state, as they are."""
        self.state[kind].extend(rows)

    def folder(self, name: str) -> str:
        """A folder of one's own; its id."""
        return self._named("folders", name, "f")

    def label(self, name: str) -> str:
        """A label; its id."""
        return self._named("labels", name, "l")

    def contact(self, name: str, address: str, note: str = "", **more: Any) -> str:
        """A card of the address book; its id."""
        card = {"id": self._next("c"), "name": name, "address": address, "note": note, **more}
        self.state["contacts"].append(card)
        return str(card["id"])

    def message(self, key: str, sender: Who, subject: str, text: str = "", **facts: Any) -> Plain:
        """A message received, in the inbox unless told otherwise; key is its id."""
        row = {
            "id": key,
            "folder": "inbox",
            "sender": person(sender),
            "to": [self.state["me"]],
            "subject": subject,
            "date": self.state["now"],
            "text": text,
            **facts,
        }
        self.state["messages"].append(row)
        return row

    def at(self, key: str) -> Plain:
        """The message with this id; KeyError when there is none."""
        found = next((one for one in self.state["messages"] if one["id"] == key), None)
        if found is None:
            raise KeyError(key)
        return cast("Plain", found)

    def change(self, key: str, **facts: Any) -> None:
        """Set facts of a message: folder, star, labels, what it was reported as."""
        self.at(key).update(facts)

    def move(self, folder: str, *keys: str) -> None:
        """Move messages to a folder, by its id."""
        for key in keys:
            self.change(key, folder=folder)

    def send(self, to: Sequence[str], subject: str, text: str = "", **facts: Any) -> None:
        """A message that was sent; cc and bcc are addresses too, files names of files at hand."""
        self._write("sent", to, subject, text, facts)

    def schedule(self, at: str, to: Sequence[str], subject: str, text: str = "", **facts: Any) -> None:
        """A message that will leave later."""
        self._write("scheduled", to, subject, text, {"send_at": at, **facts})

    def draft(self, to: Sequence[str], subject: str, text: str = "", **facts: Any) -> None:
        """A message that has not left."""
        self._write("drafts", to, subject, text, facts)

    def event(self, title: str, start: str, **facts: Any) -> str:
        """Something in the calendar; its id."""
        guests = [person((self._name(one), one)) for one in facts.pop("guests", ())]
        row = {
            "id": self._next("e"),
            "title": title,
            "start": start,
            "minutes": 60,
            "guests": guests,
            **facts,
        }
        self.state["events"].append(row)
        return str(row["id"])

    def invite(self, key: str, sender: Who, title: str, start: str, **facts: Any) -> str:
        """An invitation: an event of someone else, and the message that brings it; the id of the event."""
        told = {name: facts.pop(name) for name in ("text", "date") if name in facts}
        found = self.event(title, start, organiser=person(sender), **facts)
        self.message(key, sender, title, told.pop("text", ""), invite=found, **told)
        return found

    def answer(self, event: str, answer: str) -> None:
        """Answer an invitation: yes, no or maybe."""
        next(one for one in self.state["events"] if one["id"] == event)["answer"] = answer

    def rule(self, conditions: Sequence[tuple[str, str, str]], target: str, **facts: Any) -> None:
        """A rule: conditions as (field, op, value), a folder's id, and maybe every, exceptions, action."""
        excepted = [_condition(one) for one in facts.pop("exceptions", ())]
        row = {"id": self._next("r"), "every": True, "conditions": [_condition(one) for one in conditions]}
        self.state["rules"].append(
            {**row, "exceptions": excepted, "action": "move", "target": target, **facts}
        )

    def _write(self, folder: str, to: Sequence[str], subject: str, text: str, facts: Plain) -> None:
        people = {
            part: [person((self._name(one), one)) for one in facts.pop(part, ())] for part in ("cc", "bcc")
        }
        files = [one for name in facts.pop("files", ()) for one in self.state["files"] if one["name"] == name]
        kind = "reply" if facts.get("answers") else "new"
        self.state["messages"].append(
            {
                "id": self._next("m"),
                "folder": folder,
                "sender": self.state["me"],
                "to": [person((self._name(one), one)) for one in to],
                **people,
                "subject": subject,
                "date": self.state["now"],
                "text": text,
                "attachments": deepcopy(files),
                "read": True,
                "kind": kind,
                **facts,
            }
        )

    def _name(self, address: str) -> str:
        cards = [*self.state["contacts"], *(m["sender"] for m in self.state["messages"])]
        return next((str(card["name"]) for card in cards if card["address"] == address), "")

    def _named(self, kind: str, name: str, letter: str) -> str:
        row = {"id": self._next(letter), "name": name}
        self.state[kind].append(row)
        return str(row["id"])

    def _next(self, letter: str) -> str:
        self.state["next"] += 1
        return f"{letter}{self.state['next'] - 1}"


def person(who: Who) -> Plain:
    """A name and an address."""
    return {"name": who[0], "address": who[1]}


def _condition(one: tuple[str, str, str]) -> Plain:
    return {"field": one[0], "op": one[1], "value": one[2]}
