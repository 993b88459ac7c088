"""Everything that a page of settings may send, and that a start may hold."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Self

from pydantic import Field, StringConstraints, model_validator

from pix.content.simulators.device_settings.faults import fault_of_record, fault_of_value
from pix.content.simulators.device_settings.parts import Gate, Key, Line, Page, Part, Row, Value

VALUED = frozenset({"toggle", "choice", "slider", "text", "network"})
MAX_DEPTH = 8
Record = Annotated[dict[Key, Value], Field(max_length=9)]


class State(Part):
    """A device: its pages, the value of each setting, its lists, what was removed, done and visited."""

    device: Line
    now: Annotated[str, StringConstraints(pattern=r"^\d\d:\d\d$")] = "10:24"
    search: bool = True
    pages: Annotated[list[Page], Field(min_length=1, max_length=80)]
    values: Annotated[dict[Key, Value], Field(max_length=300)] = {}
    lists: Annotated[dict[Key, Annotated[list[Record], Field(max_length=40)]], Field(max_length=12)] = {}
    gone: Annotated[list[Key], Field(max_length=40)] = []
    done: Annotated[list[Key], Field(max_length=60)] = []
    visited: Annotated[list[Key], Field(max_length=200)] = []
    gate: Gate | None = None
    next: Annotated[int, Field(ge=1, le=10_000)] = 1

    @model_validator(mode="after")
    def _holds_together(self) -> Self:
        for fault in self._faults():
            raise ValueError(fault)
        return self

    def rows(self) -> Iterator[Row]:
        """The rows of all pages."""
        for page in self.pages:
            yield from page.rows

    def _faults(self) -> Iterator[str]:
        yield from self._faults_of_pages()
        yield from self._faults_of_values()
        yield from self._faults_of_lists()
        acts = {row.key for row in self.rows() if row.kind == "action"}
        if not set(self.done) <= acts:
            yield "something was done that no page offers"

    def _faults_of_pages(self) -> Iterator[str]:
        parents = {page.id: page.parent for page in self.pages}
        if len(parents) < len(self.pages) or list(parents.values()).count(None) != 1:
            yield "two pages have the same id, or not exactly one is the top"
        if self.pages[0].parent is not None or not all(_is_rooted(one, parents) for one in parents):
            yield "the first page is not the top, or a page is reached from nowhere"
        led = {row.key for row in self.rows() if row.kind == "link"}
        led |= {row.removes for row in self.rows() if row.removes}
        if not led | set(self.gone) | set(self.visited) <= set(parents):
            yield "a page that does not exist is linked, removed or visited"
        if len(set(self.gone)) < len(self.gone) or self.pages[0].id in self.gone:
            yield "a page was removed twice, or the top one was"

    def _faults_of_values(self) -> Iterator[str]:
        for row in self.rows():
            if row.kind in VALUED and (row.key is None or row.key not in self.values):
                yield f"{row.label} has no value"
        for row in self.rows():
            if row.kind in VALUED and row.kind != "network":
                yield from fault_of_value(row, self.values[row.key or ""])
        networks = {row.key for row in self.rows() if row.kind == "network"}
        for key in networks:
            names = {row.label for row in self.rows() if row.kind == "network" and row.key == key}
            if self.values[key or ""] not in names | {""}:
                yield "an unknown network is joined"
        named = {need.key for row in self.rows() for need in (*row.when, *row.needs)}
        named |= {key for row in self.rows() for effect in row.effects for key in effect.values}
        named |= {row.shows for row in self.rows() if row.shows}
        if not named <= set(self.values) | set(self.lists):
            yield f"settings without value: {', '.join(sorted(named - set(self.values)))}"

    def _faults_of_lists(self) -> Iterator[str]:
        columns = {row.key: row.columns for row in self.rows() if row.kind == "list"}
        if set(columns) != set(self.lists):
            yield "a list has no page, or a page no list"
            return
        for key, records in self.lists.items():
            if len({record.get("id") for record in records}) < len(records):
                yield f"two records of {key} have the same id"
            for record in records:
                yield from fault_of_record(columns[key], record)


def _is_rooted(page: str, parents: dict[str, str | None]) -> bool:
    """Whether going up from a page leads to the top."""
    at: str | None = page
    for _step in range(MAX_DEPTH):
        if at is None:
            return True
        at = parents.get(at, "")
    return at is None
