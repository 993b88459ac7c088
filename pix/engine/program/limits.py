"""How much a program may write, use and say."""

from __future__ import annotations

from dataclasses import dataclass

SOURCE_CHARACTERS = 10_000
"""Longest source that is read."""
BRACKETS = 40
"""Brackets open at once, strings' own included for f-strings."""
TREE_DEPTH = 100
"""Levels of the syntax tree; each costs the evaluator about one frame."""
VALUE_DEPTH = 100
"""Lists within lists that are compared, printed or used as a key."""
FORMAT_WIDTH = 200
"""Widest field and longest precision of a format."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds of one run; a step is about one operation, memory counts what was made, in bytes."""

    steps: int = 1_000_000
    total_steps: int = 3_000_000
    memory: int = 100_000_000
    depth: int = 900
    bits: int = 4096
    text: int = 200_000
    items: int = 200_000
    output: int = 10_000
    host_steps: int = 20
