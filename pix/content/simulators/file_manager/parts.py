"""What a disk is made of: files and folders, places, people, labels, applications."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]{1,24}$")]
Name = Annotated[str, StringConstraints(pattern=r"^[^/\\\x00-\x1f]{1,120}$")]
Moment = Annotated[str, StringConstraints(pattern=r"^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$")]
Extension = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]{1,8}$")]
Bytes = Annotated[int, Field(ge=0, le=10**15)]


class Part(BaseModel):
    """Strict: a key that is not known is refused."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class Right(Part):
    """What a person or a group may do with a file or folder."""

    who: Id
    may: Literal["read", "write", "none"]


class Lock(Part):
    """Someone else has the file open."""

    by: Name
    since: Annotated[str, StringConstraints(max_length=40)]


class Node(Part):
    """A file or a folder; an archive is a file that others have as parent."""

    id: Id
    name: Name
    parent: Id
    kind: Literal["file", "folder"] = "file"
    size: Bytes = 0
    created: Moment | None = None
    modified: Moment | None = None
    owner: Id | None = None
    text: Annotated[str, StringConstraints(max_length=6000)] = ""
    where: Literal["here", "trash", "quarantine"] = "here"
    labels: Annotated[list[Id], Field(max_length=12)] = []
    sync: Literal["", "synced", "online", "local", "syncing", "waiting", "conflict", "error"] = ""
    twin: Id | None = None
    lock: Lock | None = None
    lock_choice: Literal["", "read", "notify", "copy", "force"] = ""
    inherits: bool = True
    rights: Annotated[list[Right], Field(max_length=30)] = []
    link: Literal["", "members", "anyone"] = ""
    template: bool = False
    archive: bool = False
    looks: Literal["", "text", "sheet", "slides", "pdf", "picture", "sound", "video", "archive"] = ""


class Place(Part):
    """A disk, a stick, an online space: what a path begins with."""

    id: Id
    name: Name
    kind: Literal["device", "disk", "stick", "online", "phone"] = "device"
    capacity: Bytes = 0
    used: Bytes = 0
    ejected: bool = False


class Named(Part):
    """What others refer to by its id and people by its name."""

    id: Id
    name: Name


class Person(Named):
    """Someone with access to the space, or no longer."""

    member: bool = True


class Group(Named):
    """People who have rights together."""

    members: Annotated[list[Id], Field(max_length=30)] = []


class Label(Named):
    """A word that any number of files may bear."""


class App(Named):
    """An application that opens files."""


class Sent(Part):
    """A link sent to someone, as it was pasted."""

    to: Id
    link: Annotated[str, StringConstraints(max_length=300)]
