"""What a mailbox is made of: messages, people, files, rules, settings."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]{1,24}$")]
Name = Annotated[str, StringConstraints(pattern=r"^[^\x00-\x1f]{1,120}$")]
Address = Annotated[str, StringConstraints(pattern=r"^[^\s@<>,;]{1,64}@[^\s@<>,;]{1,120}$")]
Line = Annotated[str, StringConstraints(pattern=r"^[^\x00-\x1f]{0,200}$")]
Text = Annotated[str, StringConstraints(max_length=6000)]
Moment = Annotated[str, StringConstraints(pattern=r"^20\d\d-\d\d-\d\dT\d\d:\d\d$")]
Day = Annotated[str, StringConstraints(pattern=r"^(20\d\d-\d\d-\d\d)?$")]
Bytes = Annotated[int, Field(ge=0, le=10**12)]
Minutes = Annotated[int, Field(ge=0, le=60 * 24 * 14)]


class Part(BaseModel):
    """Strict: a key that is not known is refused."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class Person(Part):
    """A name, as it is displayed, and the address behind it."""

    name: Annotated[str, StringConstraints(pattern=r"^[^\x00-\x1f]{0,120}$")] = ""
    address: Address


class File(Part):
    """A file at hand, or attached to a message."""

    name: Name
    size: Bytes = 0
    text: Text = ""


class Shared(Part):
    """A link to a file, put in a message instead of the file."""

    name: Name
    may: Literal["read", "write"] = "read"
    until: Day = ""


class Header(Part):
    """A line of the source of a message."""

    name: Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9-]{1,40}$")]
    value: Annotated[str, StringConstraints(max_length=400)]


People = Annotated[list[Person], Field(max_length=60)]


class Message(Part):
    """A message in a folder; a draft or a message sent when I wrote it."""

    id: Id
    folder: Id
    sender: Person
    to: People = []
    cc: People = []
    bcc: People = []
    subject: Line = ""
    date: Moment
    text: Text = ""
    quoted: Annotated[str, StringConstraints(max_length=12_000)] = ""
    attachments: Annotated[list[File], Field(max_length=12)] = []
    shared: Annotated[list[Shared], Field(max_length=12)] = []
    labels: Annotated[list[Id], Field(max_length=12)] = []
    read: bool = False
    star: bool = False
    urgent: bool = False
    kind: Literal["", "new", "reply", "reply_all", "forward"] = ""
    answers: Id | None = None
    reply_to: Person | None = None
    headers: Annotated[list[Header], Field(max_length=30)] = []
    unsubscribe: bool = False
    unsubscribed: bool = False
    reported: Literal["", "junk", "phishing", "fine"] = ""
    send_at: Moment | None = None
    invite: Id | None = None
    home: Id | None = None


class Named(Part):
    """A folder or a label of mine."""

    id: Id
    name: Name


class Span(Part):
    """A time when someone is not free."""

    start: Moment
    end: Moment


class Contact(Part):
    """A card of the address book."""

    id: Id
    name: Name
    address: Address
    note: Line = ""
    busy: Annotated[list[Span], Field(max_length=20)] = []


class Group(Part):
    """Contacts who are written to together."""

    id: Id
    name: Name
    members: Annotated[list[Id], Field(max_length=60)] = []


class Condition(Part):
    """What is looked at in a message, and what it must hold or not."""

    field: Literal["sender", "to", "subject", "text", "attachment"]
    op: Literal["contains", "lacks"] = "contains"
    value: Annotated[str, StringConstraints(max_length=80)] = ""


class Rule(Part):
    """Conditions (every one, or any one), exceptions, what is done; only the first that suits is applied."""

    id: Id
    every: bool = True
    conditions: Annotated[list[Condition], Field(min_length=1, max_length=6)]
    exceptions: Annotated[list[Condition], Field(max_length=4)] = []
    action: Literal["move", "label", "star", "trash"] = "move"
    target: Id | None = None


class Trial(Part):
    """A message on which rules are tried; the window lists it only when it offers trials."""

    id: Id
    sender: Person
    to: Person | None = None
    subject: Line = ""
    text: Line = ""
    attachment: bool = False


class Absence(Part):
    """The automatic reply."""

    on: bool = False
    start: Day = ""
    end: Day = ""
    text: Annotated[str, StringConstraints(max_length=2000)] = ""


class Signature(Part):
    """What ends each new message."""

    on: bool = False
    text: Annotated[str, StringConstraints(max_length=600)] = ""


class Delegate(Part):
    """What a contact may do in this mailbox with an access of their own."""

    who: Id
    may: Literal["read", "write", "all"]
