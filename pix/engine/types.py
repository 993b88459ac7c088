"""Plain values that every part of the engine speaks in."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction


class Verdict(StrEnum):
    """What grading says of a response; only RIGHT counts as success."""

    RIGHT = "right"
    WRONG = "wrong"
    SKIPPED = "skipped"
    LATE = "late"
    UNFOCUSED = "unfocused"


class Context(StrEnum):
    """Where a response was given; only CERTIFICATION turns lost focus into a verdict."""

    POSITIONING = "positioning"
    CERTIFICATION = "certification"


@dataclass(frozen=True, slots=True)
class Skill:
    """One skill of a release: its tube, its level (1..8) and its value in pix."""

    id: str
    tube: str
    level: int
    pix: Fraction


@dataclass(frozen=True, slots=True)
class Target:
    """A skill that can be asked now.

    untimed: at least one of its playable challenges has no timer.
    guess: chance (0..1) that someone who does not know the skill answers right.
    a, b: discriminant and difficulty on the level scale, when calibrated.
    """

    skill: Skill
    untimed: bool = True
    guess: float = 0.1
    a: float | None = None
    b: float | None = None


@dataclass(frozen=True, slots=True)
class Move:
    """One answer of the test under way, as a policy sees it."""

    skill: str
    tube: str
    level: int
    verdict: Verdict
    guess: float = 0.1
    timed: bool = False
    a: float | None = None
    b: float | None = None

    @property
    def is_right(self) -> bool:
        """Whether the answer counts as a success."""
        return self.verdict is Verdict.RIGHT


@dataclass(frozen=True, slots=True)
class TubeKnowledge:
    """What a learner is known to master in one tube.

    floor: highest validated level, 0 if none. ceiling: lowest invalidated level, None if none.
    direct: levels whose answer moved this state, ascending.
    """

    floor: int = 0
    ceiling: int | None = None
    direct: tuple[int, ...] = ()
