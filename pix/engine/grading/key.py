"""What grading takes and gives: the key of a challenge, the situation of a response, the outcome."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from pix.engine.grading.checks import Check
from pix.engine.types import Context, Verdict

Response = str | list[str] | Mapping[str, Any]
"""A text; a list of ids (choose, order); a mapping (blanks, pairs, or what was observed of a task)."""

CHOICES = frozenset({"choose_one", "choose_many", "order"})
TEXTS = frozenset({"text", "number"})
MAPPINGS = frozenset({"fields", "fields_any_order", "select", "match"})
TASKS = frozenset({"file", "simulator", "code"})
KINDS = CHOICES | TEXTS | MAPPINGS | TASKS


@dataclass(frozen=True, slots=True)
class Key:
    """How one asked challenge is graded.

    solution: ids (choose_one, choose_many, order), accepted texts (text, number), or a mapping: blank or
    group to its accepted texts (fields, fields_any_order), blank to its option (select), pairs (match).
    treatments: among t1, t2, t3. tolerance: largest accepted distance of a number.
    field_kinds: blank to text (when absent), number or select. checks: for file, simulator and code.
    blanks: ids expected of fields in any order; empty means those that the response brings.
    """

    kind: str
    solution: Any = None
    treatments: frozenset[str] = frozenset()
    tolerance: Decimal | None = None
    field_kinds: Mapping[str, str] = field(default_factory=dict)
    checks: tuple[Check, ...] = ()
    focused: bool = False
    blanks: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Refuse a kind that no grader knows."""
        if self.kind not in KINDS:
            raise ValueError(f"unknown kind of challenge: {self.kind!r}")


@dataclass(frozen=True, slots=True)
class Situation:
    """How the response was given; time_left in seconds, negative when the timer had run out."""

    skipped: bool = False
    time_left: float | None = None
    focus_lost: bool = False
    context: Context = Context.POSITIONING


@dataclass(frozen=True, slots=True)
class Graded:
    """The verdict, the detail per field or check, and the names of the groups or checks left unmet."""

    verdict: Verdict
    details: dict[str, bool] = field(default_factory=dict)
    unmet: tuple[str, ...] = ()
