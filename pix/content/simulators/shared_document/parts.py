"""What documents are made of: paragraphs, pictures, tables, remarks, suggestions, versions, rights."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]{1,24}$")]
Name = Annotated[str, StringConstraints(pattern=r"^[^\x00-\x1f]{1,120}$")]
Moment = Annotated[str, StringConstraints(pattern=r"^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$")]
Line = Annotated[str, StringConstraints(max_length=300)]
Text = Annotated[str, StringConstraints(max_length=3000)]
Role = Literal["owner", "editor", "commenter", "reader"]
Format = Literal["odt", "docx", "pdf", "txt", "html", "rtf", "epub", "md"]


class Part(BaseModel):
    """Strict: a key that is not known is refused."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class Run(Part):
    """Letters of the same look, perhaps a link: to an address, or `page:` and the id of a page."""

    text: Text
    bold: bool = False
    italic: bool = False
    link: Line = ""


class Block(Part):
    """A paragraph, a picture, a table or a table of contents."""

    id: Id
    kind: Literal["text", "image", "table", "toc"] = "text"
    style: Literal["body", "title", "h1", "h2", "h3", "bullet", "number", "quote"] = "body"
    align: Literal["start", "center", "end", "justify"] = "start"
    size: Literal["small", "normal", "large", "huge"] = "normal"
    runs: Annotated[list[Run], Field(max_length=120)] = []
    refs: Annotated[list[Id], Field(max_length=8)] = []
    picture: Id | None = None
    alt: Line = ""
    rows: Annotated[list[Annotated[list[Line], Field(max_length=8)]], Field(max_length=20)] = []
    head: bool = False

    @property
    def text(self) -> str:
        """Its letters, whatever their look."""
        return "".join(run.text for run in self.runs)


class Reply(Part):
    """What someone answered to a remark."""

    who: Id
    at: Moment
    text: Text


class Thread(Part):
    """A remark on a passage, and the answers to it."""

    id: Id
    block: Id
    quote: Text = ""
    who: Id
    at: Moment
    text: Text
    assigned: Id | None = None
    resolved: bool = False
    replies: Annotated[list[Reply], Field(max_length=20)] = []


class Suggestion(Part):
    """Words proposed in place of others: those after `near` in a paragraph."""

    id: Id
    block: Id
    who: Id
    at: Moment
    near: Text = ""
    cut: Text = ""
    add: Text = ""
    status: Literal["pending", "accepted", "rejected"] = "pending"


class Version(Part):
    """The document as someone left it."""

    id: Id
    at: Moment
    who: Id
    note: Line = ""
    blocks: Annotated[list[Block], Field(max_length=60)]


class Access(Part):
    """What a person or a group may do, perhaps until a day."""

    who: Id
    role: Role
    until: Moment | None = None


class Link(Part):
    """What whoever has the link may do."""

    who: Literal["none", "members", "anyone"] = "none"
    role: Literal["editor", "commenter", "reader"] = "reader"
    until: Moment | None = None


class Opened(Part):
    """Someone opened the document, without changing it."""

    who: Id
    at: Moment


class Page(Part):
    """One document, or one page of a wiki."""

    id: Id
    title: Name
    blocks: Annotated[list[Block], Field(max_length=60)] = []
    versions: Annotated[list[Version], Field(max_length=30)] = []
    comments: Annotated[list[Thread], Field(max_length=40)] = []
    suggestions: Annotated[list[Suggestion], Field(max_length=80)] = []
    access: Annotated[list[Access], Field(max_length=40)] = []
    link: Link = Link()
    opened: Annotated[list[Opened], Field(max_length=12)] = []


class Person(Part):
    """Someone who may be given access; the note tells namesakes apart."""

    id: Id
    name: Name
    note: Line = ""
    member: bool = True


class Group(Part):
    """People who are given access together."""

    id: Id
    name: Name
    members: Annotated[list[Id], Field(max_length=30)] = []


class Picture(Part):
    """A picture that may be put in a document; what it shows is drawn by kind."""

    id: Id
    name: Name
    shows: Literal["landscape", "people", "portrait", "place", "map", "chart", "poster", "object", "screen"]


class Source(Part):
    """A document that may be cited."""

    id: Id
    title: Name
    by: Line = ""
    text: Text = ""


class Coming(Part):
    """What someone else does once so many things were done here."""

    after: Annotated[int, Field(ge=1, le=50)]
    who: Id
    page: Id
    block: Id
    deed: Literal["text", "below", "comment"]
    text: Text


class Presence(Part):
    """Where someone else is now."""

    who: Id
    page: Id
    block: Id


class Export(Part):
    """A page saved in a format."""

    page: Id
    format: Format


class Asked(Part):
    """A role asked of the owner of a page."""

    page: Id
    role: Role
