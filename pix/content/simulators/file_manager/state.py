"""Everything that the page of the file manager may send, and that a start may hold."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from pix.content.simulators.file_manager.parts import (
    App,
    Extension,
    Group,
    Id,
    Label,
    Moment,
    Named,
    Node,
    Part,
    Person,
    Place,
    Sent,
)

MAX_DEPTH = 20
Feature = Literal[
    "create", "rename", "clipboard", "move", "duplicate", "trash", "search", "filters", "compress", "rights",
    "sync", "labels", "apps", "share", "templates", "quarantine", "edit", "members", "convert",
]  # fmt: skip


class State(Part):
    """A disk as it is: what the window offers (features), places, files and folders, people, labels."""

    features: Annotated[list[Feature], Field(max_length=20)] = []
    places: Annotated[list[Place], Field(min_length=1, max_length=6)]
    nodes: Annotated[list[Node], Field(max_length=400)]
    people: Annotated[list[Person], Field(max_length=30)] = []
    groups: Annotated[list[Group], Field(max_length=12)] = []
    labels: Annotated[list[Label], Field(max_length=20)] = []
    apps: Annotated[list[App], Field(max_length=12)] = []
    defaults: Annotated[dict[Extension, Id], Field(max_length=30)] = {}
    sent: Annotated[list[Sent], Field(max_length=20)] = []
    selected: Annotated[list[Id], Field(max_length=400)] = []
    opens: Id | None = None
    offline: bool = False
    now: Moment = "2026-01-15T10:00"
    next: Annotated[int, Field(ge=1, le=100_000)] = 1

    @model_validator(mode="after")
    def _holds_together(self) -> Self:
        for fault in self._faults():
            raise ValueError(fault)
        return self

    def named(self) -> list[Named]:
        """People, groups, labels and applications."""
        return [*self.people, *self.groups, *self.labels, *self.apps]

    def _faults(self) -> Iterator[str]:
        homes = {place.id for place in self.places}
        parents = {node.id: node.parent for node in self.nodes}
        if len(homes) < len(self.places) or len(parents) < len(self.nodes) or homes & set(parents):
            yield "two files, folders or places have the same id"
        holders = homes | {node.id for node in self.nodes if node.kind == "folder" or node.archive}
        yield from (f"{n.name} lies nowhere" for n in self.nodes if n.parent not in holders)
        yield from (
            f"{n.name} lies inside itself" for n in self.nodes if not _is_rooted(n.id, parents, homes)
        )
        named = self.named()
        if len({one.id for one in named}) < len(named):
            yield "two people, groups, labels or applications have the same id"
        yield from self._twice_named()
        yield from self._strangers(set(parents))

    def _twice_named(self) -> Iterator[str]:
        seen = set()
        for node in self.nodes:
            key = (node.parent, node.name.casefold())
            if node.where == "here" and key in seen:
                yield f"two things of one folder are named {node.name}"
            if node.where == "here":
                seen.add(key)

    def _strangers(self, nodes: set[str]) -> Iterator[str]:
        """What names something that is not there."""
        people, labels = {one.id for one in self.people}, {one.id for one in self.labels}
        holders = people | {one.id for one in self.groups}
        apps = {one.id for one in self.apps}
        for node in self.nodes:
            if not {right.who for right in node.rights} <= holders or not set(node.labels) <= labels:
                yield f"{node.name} has a right or a label of nobody"
            if node.owner is not None and node.owner not in people:
                yield f"{node.name} has an unknown owner"
        if not set(self.selected) <= nodes or not set(self.defaults.values()) <= apps:
            yield "a selected file or a default application is unknown"
        if not {m for group in self.groups for m in group.members} | {s.to for s in self.sent} <= people:
            yield "a group or a message names someone unknown"


def _is_rooted(node: str, parents: dict[str, str], homes: set[str]) -> bool:
    """Whether going up from a file leads to a place."""
    for _step in range(MAX_DEPTH):
        if node in homes:
            return True
        node = parents.get(node, "")
    return node in homes
