"""Frozen sites: pages of structured blocks, never markup; what buttons and forms do is declared."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from pix.content.simulators.browser.parts import Address, Facts, Host, Id, Kind, Part, Scalar, Short, Text

Pair = Annotated[list[Short], Field(min_length=2, max_length=2)]


class Deed(Part):
    """What a button or a form does: facts set, a page to go to, a file, a text to copy, a permission."""

    go: Address | None = None
    set: Facts = {}
    download: Short | None = None
    size: Annotated[int, Field(ge=0, le=10**12)] = 0
    copy_text: Text | None = None
    ask: Kind | None = None
    say: Short = ""
    tab: bool = False


class Block(Part):
    """A part of a page, shown when each fact of `when` has its value; readers leave out noise."""

    when: Facts = {}
    attrs: Annotated[dict[Id, Short], Field(max_length=12)] = {}
    noise: bool = False


class Heading(Block):
    """A title inside the page."""

    kind: Literal["h"]
    text: Short
    level: Annotated[int, Field(ge=2, le=4)] = 2


class Paragraph(Block):
    """A paragraph; **bold**, [links](/address) and {{fact}} are read in it."""

    kind: Literal["p"]
    text: Text
    tone: Literal["", "small", "info", "warn", "alarm", "quote", "code", "huge"] = ""
    by: Short = ""


class Items(Block):
    """A list."""

    kind: Literal["list"]
    items: Annotated[list[Text], Field(max_length=80)]
    ordered: bool = False


class Cards(Block):
    """Links to pages, with a line about each."""

    kind: Literal["cards"]
    items: Annotated[list[Annotated[list[Short], Field(min_length=2, max_length=3)]], Field(max_length=60)]


class Table(Block):
    """A table with a row of headings."""

    kind: Literal["table"]
    head: Annotated[list[Short], Field(max_length=8)]
    rows: Annotated[list[Annotated[list[Short], Field(max_length=8)]], Field(max_length=250)]


class Picture(Block):
    """A drawn picture: what it shows is its alternative text."""

    kind: Literal["picture"]
    alt: Short
    caption: Short = ""
    file: Short = "image.jpg"
    hue: Annotated[int, Field(ge=1, le=5)] = 1


class Button(Block):
    """A button or a link that does something."""

    kind: Literal["button"]
    label: Short
    deed: Deed
    look: Literal["primary", "plain", "quiet", "huge"] = "plain"


class Advert(Block):
    """An advertisement; its mark is the word that says so."""

    kind: Literal["ad"]
    title: Short
    text: Short = ""
    mark: Short = ""
    go: Address | None = None


class Switches(Block):
    """Switches, each of which holds a fact."""

    kind: Literal["switches"]
    items: Annotated[
        list[Annotated[list[Short | bool], Field(min_length=2, max_length=4)]], Field(max_length=20)
    ]


class Choice(Block):
    """One of several options, held by a fact."""

    kind: Literal["choice"]
    fact: Id
    label: Short
    options: Annotated[list[Pair], Field(max_length=12)]


class Blank(Part):
    """A field of a form; star tells how a required field is marked."""

    id: Id
    label: Short
    type: Literal[
        "text", "email", "tel", "date", "number", "password", "long", "select", "radio", "tick", "file"
    ] = "text"
    required: bool = False
    hint: Short = ""
    value: Scalar = ""
    options: Annotated[list[Pair], Field(max_length=20)] = []
    when: Facts = {}


class Form(Block):
    """Fields checked before they are sent; then the deed is done."""

    kind: Literal["form"]
    id: Id
    fields: Annotated[list[Blank], Field(max_length=24)]
    submit: Short
    deed: Deed = Deed()
    expects: Annotated[dict[Id, Short], Field(max_length=6)] = {}
    refusal: Short = ""


class Room(Block):
    """The meeting room."""

    kind: Literal["meeting"]


Plain = Annotated[
    Heading | Paragraph | Items | Cards | Table | Picture | Button | Advert | Switches | Choice | Form | Room,
    Field(discriminator="kind"),
]


class Overlay(Block):
    """A banner over the page: consent, an offer, an alarm; its cross sets facts."""

    kind: Literal["overlay"]
    title: Short
    blocks: Annotated[list[Plain], Field(max_length=20)]
    cross: Facts | None = None


AnyBlock = Annotated[
    Heading | Paragraph | Items | Cards | Table | Picture | Button | Advert | Switches | Choice | Form | Room
    | Overlay,
    Field(discriminator="kind"),
]  # fmt: skip


class Request(Part):
    """A line of the network list of a page."""

    address: Address
    kind: Literal["page", "style", "script", "picture", "font", "data", "beacon"]
    size: Annotated[int, Field(ge=0, le=10**10)] = 0
    status: Annotated[int, Field(ge=100, le=599)] = 200


class Page(Part):
    """A page of a site: a path, the parameters it answers to, a title, blocks."""

    path: Address
    title: Short
    params: Annotated[dict[Id, Short], Field(max_length=6)] = {}
    blocks: Annotated[list[AnyBlock], Field(max_length=120)] = []
    requests: Annotated[list[Request], Field(max_length=40)] = []
    bare: bool = False


class Certificate(Part):
    """Who vouches for a site, for which names, until when; self means nobody does."""

    subject: Short = ""
    holder: Short = ""
    issuer: Short = ""
    starts: Annotated[str, Field(max_length=10)] = "2025-10-01"
    ends: Annotated[str, Field(max_length=10)] = "2026-10-01"
    names: Annotated[list[Short], Field(max_length=12)] = []
    fault: Literal["", "expired", "self", "name"] = ""


class Site(Part):
    """A site: its host, name, menu, foot and pages."""

    host: Host
    name: Short
    hue: Annotated[int, Field(ge=1, le=5)] = 1
    secure: bool = True
    certificate: Certificate = Certificate()
    menu: Annotated[list[Pair], Field(max_length=14)] = []
    foot: Annotated[list[Pair], Field(max_length=10)] = []
    pages: Annotated[list[Page], Field(min_length=1, max_length=120)]
