"""A challenge as one person sees it, with what was drawn for them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from decimal import Decimal
from typing import Any

from pix.content.graded_checks import graded_checks
from pix.content.units import without_unit
from pix.engine.grading import Graded, Key, Situation, grade, validate_shape
from pix.engine.grading.key import TASKS

Pair = tuple[str, str]
PLAIN = Situation()


@dataclass(frozen=True, slots=True)
class BlankShown:
    """One blank as shown; options only for a select."""

    id: str
    label: str
    kind: str
    options: tuple[Pair, ...] = ()
    unit: str = ""


@dataclass(frozen=True, slots=True)
class FileShown:
    """A file to download: its name, the SHA-256 of its content, its size in bytes."""

    name: str
    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class Question:
    """A drawn challenge in one language: what is shown, and the key that never leaves the server."""

    challenge: str
    skill: str
    kind: str
    locale: str
    seed: int
    instruction: str
    why: str
    solution: Any
    format: str = ""
    unit: str = ""
    proposals: tuple[Pair, ...] = ()
    items: tuple[Pair, ...] = ()
    targets: tuple[Pair, ...] = ()
    fields: tuple[BlankShown, ...] = ()
    treatments: tuple[str, ...] = ()
    tolerance: str | None = None
    timer: int | None = None
    focused: bool = False
    illustration: Pair | None = None
    files: tuple[FileShown, ...] = ()
    simulator: str = ""
    start: Any = None
    checks: tuple[dict[str, Any], ...] = ()
    accepts: tuple[str, ...] = ()
    starter: str = ""
    tests: tuple[dict[str, Any], ...] = ()
    password: str = ""

    @property
    def is_task(self) -> bool:
        """Whether it is graded on what was observed of what the person did."""
        return self.kind in TASKS

    @property
    def feedback(self) -> dict[str, str]:
        """What is said when a check fails, by check."""
        return {check["id"]: check["say"] for check in self.checks}

    @property
    def shown_tests(self) -> list[dict[str, Any]]:
        """The tests of a program that the page may show."""
        return [test for test in self.tests if test["shown"]]

    def to_json(self) -> dict[str, Any]:
        """A plain form that is stored with the assessment."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Question:
        """Rebuild what to_json gave."""
        plain = dict(data)
        for name in ("proposals", "items", "targets"):
            plain[name] = tuple((row[0], row[1]) for row in data[name])
        plain["fields"] = tuple(
            BlankShown(
                b["id"],
                b["label"],
                b["kind"],
                tuple((o[0], o[1]) for o in b["options"]),
                b.get("unit", ""),
            )
            for b in data["fields"]
        )
        plain["files"] = tuple(FileShown(**row) for row in data["files"])
        for name in ("treatments", "checks", "accepts", "tests"):
            plain[name] = tuple(data.get(name, ()))
        plain["illustration"] = tuple(data["illustration"]) if data["illustration"] else None
        return cls(**plain)

    def key(self) -> Key:
        """What the grader compares a response with."""
        choices = self.kind == "select"
        return Key(
            kind=self.kind,
            solution={blank: options[0] for blank, options in self.solution.items()}
            if choices
            else self.solution,
            treatments=frozenset(self.treatments),
            tolerance=Decimal(self.tolerance) if self.tolerance else None,
            field_kinds={blank.id: blank.kind for blank in self.fields},
            focused=self.focused,
            checks=graded_checks(self) if self.is_task else (),
            blanks=tuple(blank.id for blank in self.fields) if self.kind == "fields_any_order" else (),
        )

    def grade(self, response: Any, situation: Situation = PLAIN) -> Graded:
        """The verdict of a response (None for a skip); MalformedResponse when its shape is wrong."""
        if response is None:
            return grade(self.key(), "", replace(situation, skipped=True))
        validate_shape(self.kind, response)
        if self.is_task and "unreadable" in response:
            response = {}  # Nothing can be said of it, not even that something is absent.
        return grade(self.key(), self.without_unit(response), situation)

    def without_unit(self, response: Any) -> Any:
        """Numbers typed with the unit that the page names, as numbers alone."""
        if self.kind == "number":
            return without_unit(response, self.unit)
        if self.kind != "fields":
            return response
        units = {blank.id: blank.unit for blank in self.fields if blank.kind == "number"}
        return {blank: without_unit(typed, units.get(blank, "")) for blank, typed in response.items()}

    def example_response(self) -> Any:
        """One response that the key accepts, in the shape of its kind; None of a task."""
        match self.kind:
            case "text" | "number":
                return self.solution[0]
            case "fields" | "select":
                return {blank: accepted[0] for blank, accepted in self.solution.items()}
            case "fields_any_order":
                groups = list(self.solution.values())
                return {blank.id: group[0] for blank, group in zip(self.fields, groups, strict=False)}
            case "file" | "simulator" | "code":
                return None
            case _:
                return self.solution


@dataclass(frozen=True, slots=True)
class Draw:
    """A question, the content of its files by name, and responses to accept and refuse.

    Of a task, solution, right and wrong are what would be done: end states, files, programs.
    """

    question: Question
    contents: Mapping[str, bytes] = field(default_factory=dict)
    right: tuple[Any, ...] = ()
    wrong: tuple[Any, ...] = ()
    solution: Any = None
