"""What a browser is made of, apart from the pages: tabs, history, bookmarks, files, settings, a meeting."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

Id = Annotated[str, StringConstraints(pattern=r"^[a-zA-Z0-9_.-]{1,40}$")]
Short = Annotated[str, StringConstraints(max_length=200)]
Text = Annotated[str, StringConstraints(max_length=2000)]
Address = Annotated[str, StringConstraints(max_length=400)]
Host = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+(\.[a-z0-9-]+){1,5}$", max_length=120)]
Moment = Annotated[str, StringConstraints(pattern=r"^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$")]
Scalar = (
    bool | Annotated[int, Field(ge=-(10**9), le=10**9)] | Annotated[str, StringConstraints(max_length=400)]
)
Facts = Annotated[dict[Id, Scalar], Field(max_length=80)]
Kind = Literal["camera", "microphone", "location", "notifications"]


class Part(BaseModel):
    """Strict: a key that is not known is refused."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class Tab(Part):
    """A tab: the addresses it went through, and which one is shown."""

    id: Id
    trail: Annotated[list[Address], Field(min_length=1, max_length=200)]
    at: Annotated[int, Field(ge=0, le=199)] = 0
    private: bool = False


class Visit(Part):
    """A line of the history, or of what was shown in order (visits)."""

    address: Address
    title: Short = ""
    when: Moment = "2026-01-15T10:00"


class Folder(Part):
    """A folder of bookmarks."""

    id: Id
    name: Annotated[str, StringConstraints(min_length=1, max_length=60)]


class Bookmark(Part):
    """A page kept on purpose."""

    id: Id
    folder: Id
    title: Short
    address: Address


class Stored(Part):
    """A file of the device, which a form may send."""

    name: Short
    size: Annotated[int, Field(ge=0, le=10**12)] = 0
    date: Moment = "2026-01-15"


class Download(Part):
    """A file that came from a page."""

    name: Short
    address: Address
    size: Annotated[int, Field(ge=0, le=10**12)] = 0
    state: Literal["done", "opened", "installed", "removed"] = "done"


class Cookie(Part):
    """What a site left; when it goes, the fact it holds (being signed in) becomes false."""

    host: Host
    name: Short
    third: bool = False
    fact: Id | None = None


class Sent(Part):
    """A form that was sent: its id, from where, what it held."""

    form: Id
    address: Address
    values: Annotated[dict[Id, Text | bool], Field(max_length=30)]


class Cleared(Part):
    """A clearing of traces: how far back, and of what."""

    period: Literal["hour", "day", "week", "all"]
    what: Annotated[list[Literal["history", "cookies", "downloads"]], Field(max_length=3)]


class Printed(Part):
    """A page that was printed."""

    address: Address
    to: Literal["paper", "pdf"]
    clean: bool = False


class Settings(Part):
    """What is chosen in the settings of the browser."""

    home: Address = ""
    engine: Id | None = None
    cookies: Literal["all", "first", "none"] = "all"
    popups: bool = False
    https_only: bool = False
    passwords: bool = True
    startup: Literal["home", "last"] = "home"
    do_not_track: bool = False


class Person(Part):
    """Someone in a meeting, or in its waiting room."""

    id: Id
    name: Short
    where: Literal["waiting", "inside", "out"] = "inside"
    role: Literal["guest", "cohost", "host"] = "guest"
    mic: bool = False
    camera: bool = False
    hand: bool = False
    floor: bool = False


class Said(Part):
    """A message of the meeting's chat; by is empty when it is one's own."""

    by: Short
    text: Text


class Me(Part):
    """How one takes part: seen, heard, hearing."""

    camera: bool = True
    mic: bool = True
    sound: bool = True
    hand: bool = False
    blurred: bool = False


class Meeting(Part):
    """A meeting room, shown by a block of a page."""

    title: Short
    code: Short = ""
    host: bool = False
    lobby: bool = False
    phase: Literal["outside", "lobby", "inside", "left"] = "outside"
    me: Me = Me()
    people: Annotated[list[Person], Field(max_length=40)] = []
    windows: Annotated[list[Folder], Field(max_length=12)] = []
    sharing: Id | None = None
    recording: bool = False
    told: bool = False
    locked: bool = False
    question: Text = ""
    chat: Annotated[list[Said], Field(max_length=60)] = []
    features: Annotated[
        list[Literal["hand", "share", "chat", "record", "blur", "lock"]], Field(max_length=6)
    ] = []
