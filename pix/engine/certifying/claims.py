"""What a profile claims of each competence, and what is asked to confirm it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Standing(StrEnum):
    """How a skill was validated; a presumed skill never comes here."""

    DIRECT = "direct"
    INFERRED = "inferred"


class SlotReason(StrEnum):
    """Why a challenge is asked."""

    DIRECT = "direct"
    INFERRED = "inferred"
    ANOTHER_VARIANT = "another_variant"


@dataclass(frozen=True, slots=True)
class Variant:
    """A playable challenge of a skill, as one candidate knows it.

    last_seen: rank of the last time it was seen, larger for more recent, None when never. is_generated: it
    can be drawn anew with another seed.
    """

    challenge: str
    last_seen: int | None = None
    is_generated: bool = False

    @property
    def staleness(self) -> tuple[int, int]:
        """What is asked first: never seen, then drawn anew, then seen before; the least recent of each."""
        if self.last_seen is None:
            return 0, 0
        return (1 if self.is_generated else 2), self.last_seen


@dataclass(frozen=True, slots=True)
class ProvenSkill:
    """A validated skill with the challenges that can be asked."""

    id: str
    tube: str
    level: int
    standing: Standing
    variants: tuple[Variant, ...]


@dataclass(frozen=True, slots=True)
class ProvenCompetence:
    """A competence of level 1 or more, with its validated skills."""

    code: str
    skills: tuple[ProvenSkill, ...]


@dataclass(frozen=True, slots=True)
class Slot:
    """One challenge of a test.

    is_seen_before: flagged, the candidate has had this very text. is_drawn_anew: a generator met before, to
    be drawn with a seed that this candidate never had.
    """

    competence: str
    skill: str
    tube: str
    level: int
    challenge: str
    reason: SlotReason
    is_seen_before: bool = False
    is_drawn_anew: bool = False
