"""Simulated learners: worlds, whole tests, figures."""

from __future__ import annotations

import numpy as np
import pytest

from pix.engine.positioning import Policy, Settings
from pix.engine.simulation import (
    Summary,
    World,
    draw_learners,
    run_learners,
    scope_of_tubes,
    summarise,
    synthetic_scope,
    take_test,
)

FEW = 150


def figures(policy: Policy, world: World, skills: int, learners: int = FEW) -> Summary:
    drawn = draw_learners(world, synthetic_scope(skills, seed=skills), learners, seed=7)
    return summarise(run_learners(policy, drawn))


@pytest.mark.parametrize("skills", [1, 20, 62])
def test_a_synthetic_scope_has_the_skills_asked_for(skills: int) -> None:
    scope = synthetic_scope(skills)
    assert len(scope.targets) == skills
    for tube in scope.tubes:
        levels = [skill.level for skill in scope.skills if skill.tube == tube]
        assert levels == list(range(1, len(levels) + 1))
    with pytest.raises(ValueError, match="at least one"):
        synthetic_scope(0)


def test_same_seed_same_learners_and_same_figures() -> None:
    scope = synthetic_scope(24)
    first, again, other = (draw_learners(World.TYPICAL, scope, 20, seed=seed) for seed in (1, 1, 2))
    assert np.array_equal(first.right, again.right)
    assert not np.array_equal(first.right, other.right)
    assert run_learners(Policy.BAYES, first) == run_learners(Policy.BAYES, again)


def test_worlds_are_what_they_say() -> None:
    scope = synthetic_scope(40)
    worlds = {world: draw_learners(world, scope, 400, seed=3) for world in World}
    exact = worlds[World.GUTTMAN]
    assert np.array_equal(exact.known, exact.right)
    mean = {world: float(learners.known.mean()) for world, learners in worlds.items()}
    assert mean[World.WEAK] < mean[World.TYPICAL] < mean[World.EXPERT]
    assert len({target.guess for target in worlds[World.KINDS].scope.targets}) > 2
    noise = {world: float((one.known != one.right).mean()) for world, one in worlds.items()}
    assert noise[World.NOISY] > 0.08
    assert noise[World.SMOOTH] > 0.05


def test_a_test_asks_what_its_learner_answers() -> None:
    scope = scope_of_tubes([[1, 2, 3], [1, 2, 3, 4]])
    everything = np.ones(len(scope.targets), dtype=np.bool_)
    sitting = take_test(Policy.REFERENCE, scope, everything, seed=1, settings=Settings())
    assert all(move.is_right for move in sitting.moves)
    assert {state.floor for state in sitting.knowledge.values()} == {3, 4}


def test_the_reference_is_nearly_exact_without_noise() -> None:
    found = figures(Policy.REFERENCE_FIXED, World.GUTTMAN, 26)
    assert found.rmse < 0.5
    assert found.level_exact > 0.97
    assert found.coverage > 0.97


@pytest.mark.parametrize(("skills", "least", "most"), [(26, 0.04, 0.25), (41, 0.13, 0.45), (60, 0.2, 0.45)])
def test_bayes_saves_questions_for_about_the_same_error(skills: int, least: float, most: float) -> None:
    reference = figures(Policy.REFERENCE, World.TYPICAL, skills)
    bayes = figures(Policy.BAYES, World.TYPICAL, skills)
    assert least < 1 - bayes.questions / reference.questions < most
    assert bayes.rmse < reference.rmse + 1.0
    assert 0.84 < bayes.coverage <= 1
    assert bayes.level_within_one > 0.93


def test_the_limit_bounds_every_test() -> None:
    drawn = draw_learners(World.NOISY, synthetic_scope(60), 20, seed=5)
    for policy in Policy:
        outcomes = run_learners(policy, drawn, settings=Settings(limit=8))
        assert max(one.questions for one in outcomes) <= 8
