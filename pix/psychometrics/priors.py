"""What a version holds before any answer was logged: difficulties and bounds from levels alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from pix.content.release import Release

# Learners spread around level 3 by 1.8 levels; capacities by √1.5 around 0. One level is then 0.68.
MIDDLE_LEVEL = 3.0
STEP = 0.68
DISCRIMINANT = 1.5
PIX_PER_LEVEL = 128


def difficulty(level: float) -> float:
    """The capacity at which half succeed at a level."""
    return round(STEP * (level - MIDDLE_LEVEL), 4)


def capacity_at(pix: float) -> float:
    """The capacity of a score: 128 pix × n stand half-way between the difficulties of levels n and n + 1."""
    return difficulty(pix / PIX_PER_LEVEL + 0.5)


def score_bounds(top_level: int) -> list[float]:
    """The bounds t0 to tn of the score: at 0, 64 and 128 pix, then every 128 up to the top level."""
    return [capacity_at(pix) for pix in (0, 64, *range(128, PIX_PER_LEVEL * top_level + 1, PIX_PER_LEVEL))]


def level_bounds(top_level: int) -> list[float]:
    """The capacities at which levels 1, 2... of a competence begin."""
    return [capacity_at(PIX_PER_LEVEL * level) for level in range(1, top_level + 1)]


def pool_of(release: Release) -> list[list[Any]]:
    """Each playable challenge of the open levels: [challenge, skill, tube, competence, a, b]."""
    return [
        [challenge, skill.id, skill.tube, code, DISCRIMINANT, difficulty(skill.level)]
        for code, skills in release.skills_by_competence.items()
        for skill in skills
        for challenge in skill.playable
    ]


def competence_bounds(codes: Sequence[str], top_level: int) -> Mapping[str, list[float]]:
    """The level bounds of each competence; the same for all until answers tell them apart."""
    return {code: level_bounds(top_level) for code in codes}
