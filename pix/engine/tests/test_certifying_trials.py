"""Simulated learners who are certified."""

from __future__ import annotations

from fractions import Fraction

import numpy as np

from pix.engine.certifying import AdaptiveRules, Item, Scale, Variant
from pix.engine.certifying.trials import (
    Cohort,
    Conduct,
    TrialBank,
    draw_cohort,
    try_adaptive,
    try_confirmation,
)
from pix.engine.positioning import Scope
from pix.engine.simulation import World
from pix.engine.types import Skill, Target

CODES = [f"{n}.1" for n in range(1, 9)]
RULES = AdaptiveRules(length=16, least_answered=10, exposure=Fraction(1, 2))


def a_bank(variants: int = 2) -> TrialBank:
    """Eight competences of three tubes by four levels."""
    scopes = {
        code: Scope.of(
            [
                Target(Skill(f"{code}-{tube}-{n}", f"{code}-{tube}", n, Fraction(8, 3)))
                for tube in "abc"
                for n in (1, 2, 3, 4)
            ]
        )
        for code in CODES
    }
    skills = [skill.id for scope in scopes.values() for skill in scope.skills]
    return TrialBank(
        scopes, {key: tuple(Variant(f"{key}-{n}") for n in range(variants)) for key in skills}, 4
    )


BANK = a_bank()
POOL = [
    Item(variant.challenge, skill.id, skill.tube, code, 1.5, 0.68 * (skill.level - 3))
    for code, scope in BANK.scopes.items()
    for skill in scope.skills
    for variant in BANK.variants[skill.id]
]
BOUNDS = (-1.02, -0.34, 0.34, 1.02)
SCALE = Scale((-1.7, -1.36, *BOUNDS), dict.fromkeys(CODES, BOUNDS))


def certain(knows: bool, learners: int = 12) -> Cohort:
    """Learners who all know everything, or nothing, and never slip or guess."""
    shape = (learners, len(BANK.places))
    known = np.full(shape, knows)
    return Cohort(BANK, known, known, known.astype(np.float64), seed=5)


def test_same_seed_same_figures() -> None:
    first, again, other = (draw_cohort(BANK, World.TYPICAL, 12, seed=seed) for seed in (1, 1, 2))
    assert try_adaptive(first, POOL, RULES, SCALE) == try_adaptive(again, POOL, RULES, SCALE)
    assert try_confirmation(first, Conduct.SINCERE) == try_confirmation(again, Conduct.SINCERE)
    assert try_confirmation(first, Conduct.SINCERE) != try_confirmation(other, Conduct.SINCERE)


def test_who_knows_everything_is_measured_at_the_top() -> None:
    found = try_adaptive(certain(knows=True), POOL, RULES, SCALE)
    assert (found.ran_dry, found.broken, found.felt_success) == (0, 0, 1.0)
    assert found.competence_exact == 1.0
    assert found.most_shown <= found.most_allowed == 6
    assert found.is_sufficient
    assert sum(found.shown) == len(POOL)
    assert sum(times * count for times, count in enumerate(found.shown)) == 12 * RULES.length
    assert sum(one.tests for one in found.precision) == 12


def test_who_knows_nothing_is_not_certifiable_alone_and_is_found_out_when_helped() -> None:
    nobody = certain(knows=False)
    assert try_confirmation(nobody, Conduct.SINCERE).certifiable == 0
    helped = try_confirmation(nobody, Conduct.CHEATING)
    assert (helped.certifiable, helped.rejected, helped.accepted, helped.overclaimed) == (12, 1.0, 0.0, 1.0)


def test_who_knows_everything_is_confirmed() -> None:
    found = try_confirmation(certain(knows=True), Conduct.SINCERE)
    assert (found.rejected, found.lowered, found.reproducibility, found.asked) == (0.0, 0.0, 100.0, 24.0)
    assert found.flagged == 0.0


def test_one_variant_a_skill_means_seen_before() -> None:
    bank = a_bank(variants=1)
    known = np.full((3, len(bank.places)), fill_value=True)
    cohort = Cohort(bank, known, known, known.astype(np.float64), seed=5)
    assert try_confirmation(cohort, Conduct.SINCERE).flagged > 0.5


def test_a_small_pool_runs_dry_and_says_so() -> None:
    rules = AdaptiveRules(length=24, exposure=Fraction(1, 100))
    found = try_adaptive(certain(knows=True, learners=10), POOL, rules, SCALE)
    assert found.ran_dry > 0
    assert not found.is_sufficient
    assert found.most_shown == 1


def test_truth_is_every_skill_mastered() -> None:
    scores = certain(knows=True).true_scores(0)
    assert {score.pix for score in scores.values()} == {32}
    assert draw_cohort(BANK, World.WEAK, 30, seed=2).chance.mean() < 0.5
