"""Invented pools and claims for the tests of certification."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from pix.engine.certifying import (
    AdaptiveRules,
    Asked,
    Exposure,
    Item,
    ProvenCompetence,
    ProvenSkill,
    Standing,
    Variant,
    next_challenge,
)

DIRECT, INFERRED = Standing.DIRECT, Standing.INFERRED
RULES = AdaptiveRules()


def a_skill(
    tube: str, level: int, standing: Standing = DIRECT, *seen: int | None, generated: bool = False
) -> ProvenSkill:
    """A skill of a tube with one variant for each rank seen; two that were never seen when none is given."""
    ranks = seen or (None, None)
    named = f"{tube}-{level}"
    variants = [
        Variant(f"{named}-{place}", rank, generated) for place, rank in zip("abcdef", ranks, strict=False)
    ]
    return ProvenSkill(named, tube, level, standing, tuple(variants))


def a_competence(code: str, *skills: ProvenSkill) -> ProvenCompetence:
    return ProvenCompetence(code, skills)


def a_pool(
    competences: int = 16, tubes: int = 6, levels: Sequence[int] = (1, 2, 3, 4), variants: int = 2
) -> list[Item]:
    """A pool of tubes, each with skills of these levels, half a unit of capacity apart."""
    return [
        Item(f"{c}-{t}-{level}-{v}", f"{c}-{t}-{level}", f"{c}-{t}", f"{c:02d}", 1.5, 0.7 * (level - 2.5))
        for c in range(competences)
        for t in range(tubes)
        for level in levels
        for v in range(variants)
    ]


def sat(
    pool: Sequence[Item],
    answer: Callable[[Item, int], bool | None],
    *,
    seed: int,
    rules: AdaptiveRules = RULES,
    exposure: Exposure | None = None,
) -> list[Asked]:
    """A whole test; answer tells right, wrong or None (set aside) of the item asked at a place."""
    items, asked = {item.challenge: item for item in pool}, list[Asked]()
    while challenge := next_challenge(pool, asked, exposure or Exposure(1), rules, seed=seed):
        asked.append(Asked(challenge, answer(items[challenge], len(asked))))
    return asked


def broken_rules(pool: Sequence[Item], asked: Sequence[Asked], rules: AdaptiveRules = RULES) -> list[str]:
    """What a whole test breaks of the blueprint, in words; nothing when it is sound."""
    items = {item.challenge: item for item in pool}
    codes = [items[one.challenge].competence for one in asked]
    tubes = Counter(items[one.challenge].tube for one in asked)
    found = [f"tube {tube} twice" for tube, count in tubes.items() if count > 1]
    found += [f"competence {code} unvisited" for code in {item.competence for item in pool} - set(codes)]
    for gap in range(1, rules.gap + 1):
        found += [f"{codes[i]} too soon" for i in range(gap, len(codes)) if codes[i] == codes[i - gap]]
    if sum(one.counts for one in asked) != rules.length:
        found.append("length")
    return found
