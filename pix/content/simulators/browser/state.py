"""Everything that the page of the browser, or of the search engine, may send, and that a start may hold."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from pix.content.simulators.browser.engine import Alert, Engine, Search
from pix.content.simulators.browser.pages import Site
from pix.content.simulators.browser.parts import (
    Bookmark,
    Cleared,
    Cookie,
    Download,
    Facts,
    Folder,
    Host,
    Id,
    Kind,
    Meeting,
    Moment,
    Part,
    Printed,
    Sent,
    Settings,
    Stored,
    Tab,
    Text,
    Visit,
)

# What any browser has; the others are asked for one by one.
Usual = Literal[
    "tabs",
    "address",
    "home",
    "history",
    "bookmarks",
    "find",
    "zoom",
    "settings",
    "private",
    "downloads",
    "security",
    "developer",
    "reader",
    "print",
    "clear",
    "copy",
]
Feature = (
    Usual
    | Literal[
        "ticks",
        "alerts",
        "filters",
        "images",
        "help",
    ]
)
May = Literal["allow", "block"]


class State(Part):
    """A browser as it is: what it offers (features), the frozen sites, tabs, traces, and what was done."""

    features: Annotated[list[Feature], Field(max_length=30)] = []
    sites: Annotated[list[Site], Field(max_length=20)] = []
    tabs: Annotated[list[Tab], Field(max_length=20)]
    tab: Id | None
    visits: Annotated[list[Visit], Field(max_length=400)] = []
    history: Annotated[list[Visit], Field(max_length=400)] = []
    folders: Annotated[list[Folder], Field(max_length=20)] = []
    bookmarks: Annotated[list[Bookmark], Field(max_length=80)] = []
    facts: Facts = {}
    typed: Annotated[dict[Id, dict[Id, Text | bool]], Field(max_length=30)] = {}
    sent: Annotated[list[Sent], Field(max_length=60)] = []
    files: Annotated[list[Stored], Field(max_length=30)] = []
    downloads: Annotated[list[Download], Field(max_length=40)] = []
    cookies: Annotated[list[Cookie], Field(max_length=60)] = []
    settings: Settings = Settings()
    permissions: Annotated[dict[Host, dict[Kind, May]], Field(max_length=30)] = {}
    asking: Kind | None = None
    zooms: Annotated[dict[Host, Annotated[int, Field(ge=50, le=300)]], Field(max_length=30)] = {}
    clip: Text = ""
    cleared: Annotated[list[Cleared], Field(max_length=20)] = []
    printed: Annotated[list[Printed], Field(max_length=20)] = []
    meeting: Meeting | None = None
    engine: Engine | None = None
    engines: Annotated[list[Folder], Field(max_length=6)] = []
    searches: Annotated[list[Search], Field(max_length=60)] = []
    ticked: Annotated[list[Id], Field(max_length=60)] = []
    alerts: Annotated[list[Alert], Field(max_length=20)] = []
    now: Moment = "2026-01-15T10:00"
    next: Annotated[int, Field(ge=1, le=100_000)] = 1

    @model_validator(mode="after")
    def _holds_together(self) -> Self:
        for fault in self._faults():
            raise ValueError(fault)
        return self

    def _faults(self) -> Iterator[str]:
        yield from self._twice()
        tabs = {tab.id for tab in self.tabs}
        if (self.tab is None) != (not tabs) or (self.tab is not None and self.tab not in tabs):
            yield "the tab in view is not open"
        if any(tab.at >= len(tab.trail) for tab in self.tabs):
            yield "a tab shows an address that it has not"
        if not {mark.folder for mark in self.bookmarks} <= {folder.id for folder in self.folders}:
            yield "a bookmark lies in no folder"
        if self.settings.engine and self.settings.engine not in {one.id for one in self.engines}:
            yield "the default search engine is unknown"
        if not set(self.ticked) <= {doc.id for doc in (self.engine.docs if self.engine else ())}:
            yield "a result that is ticked is unknown"
        yield from self._meeting_faults()

    def _twice(self) -> Iterator[str]:
        docs = self.engine.docs if self.engine else ()
        for name, rows in (
            ("sites", [site.host for site in self.sites]),
            ("tabs", [tab.id for tab in self.tabs]),
            ("folders", [folder.id for folder in self.folders]),
            ("bookmarks", [mark.id for mark in self.bookmarks]),
            ("results", [doc.id for doc in docs]),
        ):
            if len(set(rows)) < len(rows):
                yield f"two {name} are the same"

    def _meeting_faults(self) -> Iterator[str]:
        room = self.meeting
        if room is None:
            return
        if len({one.id for one in room.people}) < len(room.people):
            yield "two people of the meeting have the same id"
        if room.sharing and room.sharing != "screen" and room.sharing not in {one.id for one in room.windows}:
            yield "the window shared is unknown"
