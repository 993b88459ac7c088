"""Everything that the page of shared documents may send, and that a start may hold."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from pix.content.simulators.shared_document.parts import (
    Asked,
    Block,
    Coming,
    Export,
    Format,
    Group,
    Id,
    Line,
    Moment,
    Opened,
    Page,
    Part,
    Person,
    Picture,
    Presence,
    Source,
    Suggestion,
    Thread,
    Version,
)

MAX_LETTERS = 60_000
Feature = Literal[
    "format", "styles", "link", "image", "table", "toc", "move", "comment", "suggest", "history", "share",
    "export", "find", "outline", "publish", "sources",
]  # fmt: skip


class State(Part):
    """Documents as they are: what the window offers (features), who one is (me), pages, people, groups."""

    features: Annotated[list[Feature], Field(max_length=20)] = []
    me: Id
    people: Annotated[list[Person], Field(min_length=1, max_length=40)]
    groups: Annotated[list[Group], Field(max_length=12)] = []
    pages: Annotated[list[Page], Field(min_length=1, max_length=12)]
    pictures: Annotated[list[Picture], Field(max_length=12)] = []
    sources: Annotated[list[Source], Field(max_length=12)] = []
    formats: Annotated[list[Format], Field(max_length=8)] = ["odt", "docx", "pdf", "txt"]
    exports: Annotated[list[Export], Field(max_length=20)] = []
    asked: Annotated[list[Asked], Field(max_length=20)] = []
    visited: Annotated[list[Id], Field(max_length=100)] = []
    presence: Annotated[list[Presence], Field(max_length=12)] = []
    coming: Annotated[list[Coming], Field(max_length=12)] = []
    mode: Literal["edit", "suggest", "read"] = "edit"
    turns: Annotated[int, Field(ge=0, le=100_000)] = 0
    space: Line = ""
    now: Moment = "2026-01-15T10:00"
    next: Annotated[int, Field(ge=1, le=100_000)] = 1

    @model_validator(mode="after")
    def _holds_together(self) -> Self:
        for fault in self._faults():
            raise ValueError(fault)
        return self

    def _faults(self) -> Iterator[str]:
        yield from self._twice()
        yield from self._strangers()
        pages = {page.id for page in self.pages}
        about: list[Export | Asked | Coming | Presence] = [*self.exports, *self.asked, *self.coming]
        about += self.presence
        if not {*self.visited, *(one.page for one in about)} <= pages:
            yield "a page is named that is not there"
        for page in self.pages:
            yield from self._faults_of(page)

    def _twice(self) -> Iterator[str]:
        rows: Sequence[Sequence[Person | Group | Page | Picture | Source]] = (
            [*self.people, *self.groups], self.pages, self.pictures, self.sources,
        )  # fmt: skip
        if any(len({one.id for one in row}) < len(row) for row in rows):
            yield "two people, pages, pictures or sources have the same id"
        names = [*((one.name, one.note) for one in self.people), *((one.name, "") for one in self.groups)]
        if len(set(names)) < len(names):
            yield "two people or groups have the same name, and nothing tells them apart"
        if len({page.title for page in self.pages}) < len(self.pages):
            yield "two pages have the same title"

    def _strangers(self) -> Iterator[str]:
        people = {one.id for one in self.people}
        named = {self.me, *(one.who for one in self.coming), *(one.who for one in self.presence)}
        if not named | {member for group in self.groups for member in group.members} <= people:
            yield "someone is named who is not among the people"

    def _faults_of(self, page: Page) -> Iterator[str]:
        people = {one.id for one in self.people}
        written: list[Thread | Suggestion | Version | Opened] = [*page.comments, *page.suggestions]
        written += [*page.versions, *page.opened]
        who = {one.who for one in written}
        who |= {one.who for thread in page.comments for one in thread.replies}
        who |= {thread.assigned for thread in page.comments if thread.assigned}
        if not who <= people:
            yield f"{page.title} names a stranger"
        holders = [one.who for one in page.access]
        if not set(holders) <= people | {one.id for one in self.groups} or len(set(holders)) < len(holders):
            yield f"{page.title} gives access to a stranger, or twice"
        for blocks in (page.blocks, *(version.blocks for version in page.versions)):
            yield from self._faults_of_blocks(page.title, blocks)
        rows: Sequence[Sequence[Version | Thread | Suggestion]] = (
            page.versions, page.comments, page.suggestions,
        )  # fmt: skip
        for row in rows:
            if len({one.id for one in row}) < len(row):
                yield f"{page.title} has two remarks, suggestions or versions of the same id"

    def _faults_of_blocks(self, title: str, blocks: Sequence[Block]) -> Iterator[str]:
        pictures, sources = {one.id for one in self.pictures}, {one.id for one in self.sources}
        if len({one.id for one in blocks}) < len(blocks):
            yield f"two paragraphs of {title} have the same id"
        for one in blocks:
            if (one.kind == "image") != (one.picture is not None) or not {one.picture} - {None} <= pictures:
                yield f"a picture of {title} is unknown"
            if not set(one.refs) <= sources:
                yield f"a source of {title} is unknown"
        if sum(len(one.text) for one in blocks) > MAX_LETTERS:
            yield f"{title} is too long"
