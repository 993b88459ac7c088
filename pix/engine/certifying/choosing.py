"""The scheme `adaptive`: which challenge comes next."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

import numpy as np

from pix.engine.certifying.blueprint import Course
from pix.engine.certifying.chance import lot
from pix.engine.certifying.pool import AdaptiveRules, Asked, Exposure, Item, PoolExhausted, items_by_challenge
from pix.engine.irt import estimate

TIE = 1e-9


def next_challenge(
    pool: Sequence[Item], asked: Sequence[Asked], exposure: Exposure, rules: AdaptiveRules, *, seed: int
) -> str | None:
    """Return the challenge to ask next, None when the test is complete; same inputs, same challenge.

    The most informative one, I(θ) = a² P (1 - P) at the estimate so far (Lord, 1980), among those that the
    rules allow: a tube not asked yet, a competence that has rested, an exposure under its cap (as Sympson &
    Hetter, 1985, want it, but never passed), and an end of the test still in reach with every competence
    visited. Among challenges as informative within the margin, the least shown, then the lot of the seed.

    asked: what was asked so far, in order; a challenge set aside spends its tube, visits its competence and
    makes it rest, and is replaced. exposure: the test under way counts as begun.

    PoolExhausted: no choice keeps to the rules. ValueError: a challenge asked that is not in the pool.
    """
    items = items_by_challenge(pool)
    left = rules.length - sum(one.counts for one in asked)
    if left <= 0:
        return None
    before = [_item_of(one, items) for one in asked]
    usable = _usable(pool, before, exposure, rules)
    course = _course(pool, usable, before, rules=rules, left=left)
    allowed = {code for code in course.allowed() if course.after(code).can_end()}
    if not allowed:
        raise PoolExhausted(
            f"no challenge left for question {len(asked) + 1}: {len(usable)} usable of {len(pool)}"
        )
    theta = capacity_of(items, asked)
    within = _informative([item for item in usable if item.competence in allowed], theta, rules.margin)
    return min(
        within, key=lambda one: (exposure.counts.get(one.challenge, 0), lot(seed, one.challenge))
    ).challenge


def capacity_of(items: Mapping[str, Item], asked: Sequence[Asked]) -> float:
    """Return the capacity estimated from the answers so far; what was set aside says nothing."""
    return estimate(answers_of(items, asked))[0]


def answers_of(items: Mapping[str, Item], asked: Iterable[Asked]) -> list[tuple[float, float, bool]]:
    """Return (a, b, right) of each answer that counts."""
    return [
        (items[one.challenge].a, items[one.challenge].b, one.is_right)
        for one in asked
        if one.is_right is not None
    ]


def information(items: Sequence[Item], theta: float) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    """Return the Fisher information of each challenge at a capacity, shape (items,)."""
    a = np.array([item.a for item in items], dtype=np.float64)
    b = np.array([item.b for item in items], dtype=np.float64)
    chance = 1 / (1 + np.exp(-a * (theta - b)))
    return np.asarray(a**2 * chance * (1 - chance), dtype=np.float64)


def _item_of(one: Asked, items: Mapping[str, Item]) -> Item:
    if one.challenge not in items:
        raise ValueError(f"{one.challenge} is not in the pool")
    return items[one.challenge]


def _usable(
    pool: Sequence[Item], before: Sequence[Item], exposure: Exposure, rules: AdaptiveRules
) -> list[Item]:
    tubes, spent = {item.tube for item in before}, exposure.spent(rules)
    return [item for item in pool if item.tube not in tubes and item.challenge not in spent]


def _course(
    pool: Sequence[Item], usable: Sequence[Item], before: Sequence[Item], *, rules: AdaptiveRules, left: int
) -> Course:
    visited = {item.competence for item in before}
    tubes = {item.tube: item.competence for item in usable}
    recent = tuple(item.competence for item in before)[-rules.gap :] if rules.gap else ()
    unvisited = frozenset({item.competence for item in pool} - visited)
    return Course(Counter(tubes.values()), unvisited, recent, left, rules.gap)


def _informative(items: Sequence[Item], theta: float, margin: float) -> list[Item]:
    """Return the items whose information is the highest, within the margin."""
    found = information(items, theta)
    least = found.max() * (1 - margin) - TIE
    return [item for item, value in zip(items, found.tolist(), strict=True) if value >= least]
