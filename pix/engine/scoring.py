"""Pix and levels, in exact rationals."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from math import floor

PIX_PER_LEVEL = 8
HIGHEST_LEVEL = 8
MOST_PIX_OF_A_SKILL = Fraction(4)
SKILLS_THAT_OPEN_A_LEVEL = 2
CERTIFIABLE_COMPETENCES = 5
LABELS = ("novice", "independent", "advanced", "expert")


@dataclass(frozen=True, slots=True)
class CompetenceScore:
    """A competence's score.

    exact: sum of the values earned; pix and level: what counts, capped; pix_ahead: towards the next level.
    """

    exact: Fraction
    pix: int
    level: int
    pix_ahead: int


def pix_value(count: int) -> Fraction:
    """Value of one of `count` skills of the same competence and level: min(4, 8 / count)."""
    if count < 1:
        raise ValueError("a value needs at least one skill")
    return min(MOST_PIX_OF_A_SKILL, Fraction(PIX_PER_LEVEL, count))


def competence_score(earned: Iterable[Fraction], top_level: int) -> CompetenceScore:
    """Score of a competence from the values of its validated (and presumed) skills."""
    exact = sum(earned, Fraction(0))
    pix = min(floor(exact), PIX_PER_LEVEL * top_level)
    level = min(floor(exact / PIX_PER_LEVEL), top_level)
    return CompetenceScore(exact, pix, level, pix % PIX_PER_LEVEL)


def top_level(counts: Mapping[str, Mapping[int, int]]) -> int:
    """Highest level that a release opens: every competence has 2 skills at it and at each level below.

    counts: competence → level → playable active skills.
    """
    opened = 0
    while counts and opened < HIGHEST_LEVEL and _is_open(counts, opened + 1):
        opened += 1
    return opened


def _is_open(counts: Mapping[str, Mapping[int, int]], level: int) -> bool:
    return all(of_levels.get(level, 0) >= SKILLS_THAT_OPEN_A_LEVEL for of_levels in counts.values())


def profile_total(scores: Iterable[CompetenceScore]) -> int:
    """Pix of a whole profile."""
    return sum(score.pix for score in scores)


def is_certifiable(levels: Iterable[int]) -> bool:
    """Whether at least 5 competences reach level 1, by the levels of validated skills alone."""
    return sum(level >= 1 for level in levels) >= CERTIFIABLE_COMPETENCES


def level_label(level: int) -> str | None:
    """Label: novice (1-2), independent (3-4), advanced (5-6), expert (7-8), or None below level 1."""
    if not 0 <= level <= HIGHEST_LEVEL:
        raise ValueError(f"no such level: {level}")
    return LABELS[(level - 1) // 2] if level else None
