"""Everything that the page of the task manager may send, and that a start may hold."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]{1,24}$")]
Name = Annotated[str, StringConstraints(pattern=r"^[^\x00-\x1f]{1,80}$")]
Moment = Annotated[str, StringConstraints(pattern=r"^\d{4}-\d\d-\d\dT\d\d:\d\d$")]
Share = Annotated[float, Field(ge=0, le=100_000)]
Series = Annotated[list[Share], Field(min_length=1, max_length=20)]
Feature = Literal["end", "save", "startup", "performance", "details", "power"]
RESOURCES = ("cpu", "memory", "disk", "network")


class Part(BaseModel):
    """Strict: a key that is not known is refused."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class Process(Part):
    """A program that runs; what it uses is read several times, the last reading staying."""

    id: Id
    name: Name
    kind: Literal["app", "background", "system"] = "app"
    stuck: bool = False
    document: Annotated[str, StringConstraints(max_length=80)] = ""
    unsaved: bool = False
    pid: Annotated[int, Field(ge=1, le=99_999)] = 1000
    publisher: Annotated[str, StringConstraints(max_length=60)] = ""
    about: Annotated[str, StringConstraints(max_length=200)] = ""
    cpu: Series = [0.0]
    memory: Series = [0.0]
    disk: Series = [0.0]
    network: Series = [0.0]
    fate: Literal["", "closed", "forced"] = ""
    saved: bool = False
    lost: bool = False


class Startup(Part):
    """A program that may start with the machine."""

    id: Id
    name: Name
    publisher: Annotated[str, StringConstraints(max_length=60)] = ""
    impact: Literal["none", "low", "medium", "high"] = "low"
    on: bool = True


class Machine(Part):
    """What the machine has: memory in MB, the most that its disk and network do in MB/s and Mb/s."""

    memory: Annotated[int, Field(ge=256, le=1_000_000)] = 8000
    disk: Annotated[int, Field(ge=1, le=100_000)] = 200
    network: Annotated[int, Field(ge=1, le=100_000)] = 100


class State(Part):
    """What runs, what starts with the machine, and whether the machine is on."""

    features: Annotated[list[Feature], Field(max_length=8)] = []
    machine: Machine = Machine()
    processes: Annotated[list[Process], Field(max_length=80)]
    startup: Annotated[list[Startup], Field(max_length=30)] = []
    reading: Annotated[int, Field(ge=0, le=19)] = 0
    seen: Annotated[list[Literal["apps", "all", "performance", "startup"]], Field(max_length=4)] = []
    power: Literal["on", "restarted", "off", "cut"] = "on"
    now: Moment = "2026-01-15T10:00"

    @model_validator(mode="after")
    def _holds_together(self) -> Self:
        for fault in self._faults():
            raise ValueError(fault)
        return self

    def _faults(self) -> Iterator[str]:
        for rows in (self.processes, self.startup):
            if len({row.id for row in rows}) < len(rows):
                yield "two programs have the same id"
        for row in self.processes:
            if row.unsaved and not row.document:
                yield f"{row.name} has no document to save"
            if row.lost and not row.fate and self.power == "on":
                yield f"{row.name} is open and has lost its work"
            if row.lost and row.unsaved:
                yield f"{row.name} has both lost its work and still to save it"
            if row.fate == "closed" and row.stuck:
                yield f"{row.name} does not answer, and cannot have closed by itself"
