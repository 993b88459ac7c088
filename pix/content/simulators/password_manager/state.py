"""Everything that the page of the password manager may send, and that a start may hold."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]{1,24}$")]
Line = Annotated[str, StringConstraints(max_length=100)]
Title = Annotated[str, StringConstraints(min_length=1, max_length=100)]
Kind = Literal["lower", "upper", "digits", "signs"]


class Part(BaseModel):
    """Strict: a key that is not known is refused."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class Entry(Part):
    """What is kept for one account."""

    id: Id
    title: Title
    address: Line = ""
    user: Line = ""
    password: Annotated[str, StringConstraints(min_length=1, max_length=100)]
    note: Annotated[str, StringConstraints(max_length=300)] = ""
    code: Annotated[str, StringConstraints(max_length=12)] = ""
    leaked: bool = False
    shared: Annotated[list[Id], Field(max_length=12)] = []


class Throw(Part):
    """What the dice were asked for."""

    length: Annotated[int, Field(ge=4, le=64)]
    classes: Annotated[list[Kind], Field(min_length=1, max_length=4)]


class Person(Part):
    """Someone with whom an entry may be shared."""

    id: Id
    name: Title


class Site(Part):
    """A page that asks to sign in; by_hand: filled with what was saved for another address."""

    id: Id
    title: Title
    address: Title
    filled: Annotated[str, StringConstraints(max_length=24)] = ""
    by_hand: bool = False
    sent: bool = False
    left: bool = False


class State(Part):
    """A vault: its entries, what its dice gave, the people and the pages around it."""

    features: Annotated[list[Literal["report", "share"]], Field(max_length=2)] = []
    opens: Literal["vault", "sites"] = "vault"
    note: Annotated[str, StringConstraints(max_length=300)] = ""
    is_locked: bool = False
    mark: Annotated[str, StringConstraints(pattern=r"^([0-9a-f]{8})?$")] = ""
    seed: Annotated[int, Field(ge=0, le=10**6)] = 1
    drawn: Annotated[list[Throw], Field(max_length=60)] = []
    entries: Annotated[list[Entry], Field(max_length=60)] = []
    people: Annotated[list[Person], Field(max_length=12)] = []
    sites: Annotated[list[Site], Field(max_length=6)] = []
    next: Annotated[int, Field(ge=1, le=10_000)] = 1

    @model_validator(mode="after")
    def _holds_together(self) -> Self:
        for fault in self._faults():
            raise ValueError(fault)
        return self

    def _faults(self) -> Iterator[str]:
        for kind in (self.entries, self.people, self.sites):
            if len({one.id for one in kind}) < len(kind):
                yield "two entries, people or pages have the same id"
        entries, people = {one.id for one in self.entries}, {one.id for one in self.people}
        if not {who for one in self.entries for who in one.shared} <= people:
            yield "an entry is shared with nobody known"
        if not {site.filled for site in self.sites} <= entries | {""}:
            yield "a page is filled with an unknown entry"
        if any(site.sent and not site.filled for site in self.sites):
            yield "a page was sent empty"
        if self.is_locked and not self.mark:
            yield "a vault without password is locked"
        if any(len(set(throw.classes)) < len(throw.classes) for throw in self.drawn):
            yield "a kind of characters is asked twice"
