"""What a generator gives back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class File:
    """A file that the learner downloads; name as shown, content as bytes."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Drawn:
    """One draw in one language.

    values fill the {placeholders} of the challenge's texts. solution has the shape of the challenge's kind.
    proposals, items and targets are (id, text) pairs that replace those of the file; options do so for the
    select fields. right and wrong are responses that the grader must accept and refuse.

    start is the state in which a simulator opens. checks replace those of the file: mappings of id, op, path,
    value and say, the sentence told when the check fails. tests and starter replace those of a program.
    password opens the file handed in, when it was asked to be locked.
    For a task, solution, right and wrong are what would be done: end states, Files, or programs.
    """

    solution: Any
    values: Mapping[str, object] = field(default_factory=dict)
    proposals: Sequence[tuple[str, str]] = ()
    items: Sequence[tuple[str, str]] = ()
    targets: Sequence[tuple[str, str]] = ()
    options: Mapping[str, Sequence[tuple[str, str]]] = field(default_factory=dict)
    files: Sequence[File] = ()
    right: Sequence[Any] = ()
    wrong: Sequence[Any] = ()
    start: Mapping[str, Any] | None = None
    checks: Sequence[Mapping[str, Any]] = ()
    tests: Sequence[Mapping[str, Any]] = ()
    starter: str = ""
    password: str = ""
