"""Everything that the page of the mailbox may send, and that a start may hold."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Annotated, Literal, Self

from pydantic import Field, StringConstraints, model_validator

from pix.content.simulators.mailbox.dates import Event, Zone, is_date
from pix.content.simulators.mailbox.parts import (
    Absence,
    Address,
    Bytes,
    Contact,
    Delegate,
    File,
    Group,
    Id,
    Message,
    Moment,
    Named,
    Part,
    Person,
    Rule,
    Signature,
    Trial,
)

OWN_FOLDERS = ("inbox", "drafts", "scheduled", "sent", "archive", "junk", "trash")
WRITTEN = ("drafts", "scheduled", "sent")
Feature = Literal[
    "compose", "reply", "forward", "copies", "attach", "share", "schedule", "priority", "folders",
    "move", "archive", "star", "labels", "trash", "junk", "phishing", "block", "headers", "unsubscribe",
    "search", "rules", "trials", "signature", "absence", "status", "delegation", "contacts", "groups",
    "calendar", "events",
]  # fmt: skip


class State(Part):
    """A mailbox as it is: what the window offers (features), messages, people, settings, calendar."""

    features: Annotated[list[Feature], Field(max_length=40)]
    me: Person
    now: Moment
    at: Annotated[str, StringConstraints(pattern=r"^(label:)?[a-z0-9-]{1,24}$")] = "inbox"
    folders: Annotated[list[Named], Field(max_length=20)]
    labels: Annotated[list[Named], Field(max_length=20)]
    messages: Annotated[list[Message], Field(max_length=200)]
    files: Annotated[list[File], Field(max_length=30)]
    limit: Bytes = 0
    contacts: Annotated[list[Contact], Field(max_length=60)]
    groups: Annotated[list[Group], Field(max_length=12)]
    rules: Annotated[list[Rule], Field(max_length=20)]
    trials: Annotated[list[Trial], Field(max_length=30)]
    blocked: Annotated[list[Address], Field(max_length=30)]
    absence: Absence
    signature: Signature
    status: Literal["available", "busy", "away", "invisible"] = "available"
    delegates: Annotated[list[Delegate], Field(max_length=20)]
    events: Annotated[list[Event], Field(max_length=60)]
    zones: Annotated[list[Zone], Field(max_length=8)]
    followed: Annotated[list[Annotated[str, StringConstraints(max_length=300)]], Field(max_length=30)]
    writing: Id | None = None
    next: Annotated[int, Field(ge=1, le=100_000)] = 1

    @model_validator(mode="after")
    def _holds_together(self) -> Self:
        for fault in (*self._twins(), *self._strangers(), *self._misfits(), *self._wrong_dates()):
            raise ValueError(fault)
        return self

    def _twins(self) -> Iterator[str]:
        """Ids that are given twice."""
        named = {
            "folders": [*OWN_FOLDERS, *_ids(self.folders)],
            "labels": _ids(self.labels),
            "messages": _ids(self.messages),
            "people": [*_ids(self.contacts), *_ids(self.groups)],
            "rules": _ids(self.rules),
            "trials": _ids(self.trials),
            "events": _ids(self.events),
            "zones": _ids(self.zones),
        }
        yield from (f"two {kind} have the same id" for kind, ids in named.items() if len(set(ids)) < len(ids))

    def _strangers(self) -> Iterator[str]:
        """What names something that is not there."""
        folders, labels = {*OWN_FOLDERS, *_ids(self.folders)}, set(_ids(self.labels))
        contacts, events = set(_ids(self.contacts)), set(_ids(self.events))
        if self.at not in folders | {f"label:{one}" for one in labels}:
            yield "the folder on show is unknown"
        for message in self.messages:
            if not {message.folder, message.home or "inbox"} <= folders or not set(message.labels) <= labels:
                yield f"the message {message.id} lies nowhere, or bears an unknown label"
            if message.invite is not None and message.invite not in events:
                yield f"the message {message.id} invites to nothing"
        if (
            not {who for group in self.groups for who in group.members} | {d.who for d in self.delegates}
            <= contacts
        ):
            yield "a group or a delegation names an unknown contact"
        if not {event.zone for event in self.events} <= {None, *_ids(self.zones)}:
            yield "an event is in an unknown time zone"

    def _misfits(self) -> Iterator[str]:
        """What does not suit its kind."""
        drafts = {message.id for message in self.messages if message.folder == "drafts"}
        if self.writing is not None and self.writing not in drafts:
            yield "what is being written is no draft"
        if any(m.folder == "scheduled" and m.send_at is None for m in self.messages):
            yield "a message waits for no date"
        aims = {"move": {*OWN_FOLDERS, *_ids(self.folders)}, "label": set(_ids(self.labels))}
        for rule in self.rules:
            if rule.target not in aims.get(rule.action, {None}):
                yield f"the rule {rule.id} leads nowhere"

    def _wrong_dates(self) -> Iterator[str]:
        spans = [span for contact in self.contacts for span in contact.busy]
        moments = [
            self.now,
            *(m.date for m in self.messages),
            *(m.send_at for m in self.messages if m.send_at),
        ]
        moments += [event.start for event in self.events]
        moments += [moved.start for event in self.events for moved in event.moved.values()]
        moments += [moment for span in spans for moment in (span.start, span.end)]
        days = [self.absence.start, self.absence.end, *(s.until for m in self.messages for s in m.shared)]
        yield from (f"{one} is no date" for one in (*moments, *filter(None, days)) if not is_date(one))


def _ids(rows: Iterable[Named | Message | Contact | Group | Rule | Trial | Event | Zone]) -> list[str]:
    return [row.id for row in rows]
