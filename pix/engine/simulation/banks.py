"""Invented scopes of any size, for simulations that need no published bank."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np

from pix.engine.positioning import Scope
from pix.engine.scoring import pix_value
from pix.engine.types import Skill, Target

SHORTEST, LONGEST = 3, 7


def scope_of_tubes(levels_of_tubes: Sequence[Sequence[int]]) -> Scope:
    """Build the scope of a competence from the levels of each of its tubes."""
    counts = Counter(level for levels in levels_of_tubes for level in levels)
    return Scope.of(
        [
            Target(Skill(f"skill-{tube:02d}-{level}", f"tube-{tube:02d}", level, pix_value(counts[level])))
            for tube, levels in enumerate(levels_of_tubes)
            for level in levels
        ]
    )


def synthetic_scope(skills: int, *, seed: int = 0) -> Scope:
    """Return a competence of that many skills: tubes of levels 1..k, k drawn from 3 to 7."""
    if skills < 1:
        raise ValueError("a scope needs at least one skill")
    rng = np.random.default_rng(seed)
    tops: list[int] = []
    while (left := skills - sum(tops)) > 0:
        tops.append(min(left, int(rng.integers(SHORTEST, LONGEST + 1))))
    return scope_of_tubes([range(1, top + 1) for top in tops])
