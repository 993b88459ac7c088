"""What a list comes to once it is checked: sessions with their candidates, and every mistake."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from pix.certification.models import Session
from pix.certification.planning import Plan

Who = tuple[str, str, Any]


@dataclass(frozen=True, slots=True)
class Mistake:
    """One thing to correct: the line as the spreadsheet counts it, the column, what stands there, why not."""

    line: int
    column: str
    value: str
    sentence: str


@dataclass(slots=True)
class Group:
    """A session of the list: one that exists, one to plan, or neither when its own line is wrong."""

    session: Session | None = None
    plan: Plan | None = None
    line: int = 0
    invigilators: str = ""
    candidates: list[dict[str, Any]] = field(default_factory=list)
    known: dict[Who, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Checked:
    """The sessions of a list in its order, and its mistakes by line."""

    groups: Sequence[Group]
    mistakes: Sequence[Mistake]

    @property
    def planned(self) -> int:
        """How many sessions are new."""
        return sum(group.plan is not None for group in self.groups)

    @property
    def candidates(self) -> int:
        """How many candidates there are."""
        return sum(len(group.candidates) for group in self.groups)
