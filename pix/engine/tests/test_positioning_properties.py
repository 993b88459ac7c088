"""What every policy keeps, whatever the scope, the answers and the past."""

from __future__ import annotations

import random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pix.engine.knowledge import is_settled
from pix.engine.positioning import Policy, Reason, Scope, choose, report
from pix.engine.positioning.posterior import chances_and_gains, pix_moments, posterior
from pix.engine.tests.positioning_strategies import Walk, walks
from pix.engine.types import TubeKnowledge

EXAMPLES = settings(max_examples=60, deadline=None)


@EXAMPLES
@given(walks())
def test_a_test_ends_within_its_limit_and_asks_nothing_settled_or_twice(walk: Walk) -> None:
    seen = walk.run()
    asked = [decision.skill for decision, _, _ in seen[:-1]]
    assert len(asked) == len(set(asked)) <= (walk.settings.limit or len(walk.scope.targets))
    levels = {skill.id: skill for skill in walk.scope.skills}
    for decision, knowledge, _ in seen[:-1]:
        for one in decision.best:
            assert not is_settled(knowledge.get(levels[one].tube, TubeKnowledge()), levels[one].level)
        assert decision.skill in decision.best


@EXAMPLES
@given(walks(), st.randoms(use_true_random=False))
def test_a_reload_and_another_order_of_the_tubes_change_nothing(walk: Walk, shuffle: random.Random) -> None:
    targets = list(walk.scope.targets)
    shuffle.shuffle(targets)
    for decision, knowledge, moves in walk.run():
        tubes = list(knowledge.items())
        shuffle.shuffle(tubes)
        again = choose(
            walk.policy, Scope.of(targets), dict(tubes), moves, seed=walk.seed, settings=walk.settings
        )
        assert again == decision


@EXAMPLES
@given(walks((Policy.BAYES,)))
def test_bayes_never_asks_two_hard_questions_in_a_row(walk: Walk) -> None:
    chances = []
    for decision, knowledge, moves in walk.run()[:-1]:
        belief = posterior(walk.scope, knowledge, moves, walk.settings)
        ids = [skill.id for skill in walk.scope.skills]
        chances.append(chances_and_gains(belief)[0][ids.index(str(decision.skill))])
    hard = np.array(chances) < walk.settings.min_chance - 1e-9
    assert not (hard[1:] & hard[:-1]).any()


@EXAMPLES
@given(walks((Policy.BAYES,)))
def test_the_posterior_is_a_probability_and_its_pix_are_in_range(walk: Walk) -> None:
    for _, knowledge, moves in walk.run():
        belief = posterior(walk.scope, knowledge, moves, walk.settings)
        assert belief.weights.sum() == pytest.approx(1)
        mean, variance = pix_moments(belief)
        assert 0 <= mean <= float(walk.scope.maximum) + 1e-9
        assert np.isfinite(variance)
        chances, gains = chances_and_gains(belief)
        assert ((chances > 0) & (chances < 1) & (gains >= 0)).all()


@EXAMPLES
@given(walks())
def test_the_report_presumes_only_unknown_skills_and_holds_what_it_shows(walk: Walk) -> None:
    _, knowledge, moves = walk.run()[-1]
    said = report(walk.policy, walk.scope, knowledge, moves, settings=walk.settings)
    for skill in walk.scope.skills:
        if skill.id in said.presumed:
            assert not is_settled(knowledge.get(skill.tube, TubeKnowledge()), skill.level)
    assert 0 <= said.low <= said.high <= float(walk.scope.maximum)
    assert walk.policy is Policy.BAYES or not said.presumed


@EXAMPLES
@given(walks((Policy.REFERENCE_FIXED,)))
def test_the_fixed_reference_leaves_no_easy_skill_behind(walk: Walk) -> None:
    decision, knowledge, _ = walk.run()[-1]
    easy = [skill for skill in walk.scope.skills if skill.level <= 2]
    left = [one for one in easy if not is_settled(knowledge.get(one.tube, TubeKnowledge()), one.level)]
    assert decision.reason is Reason.LIMIT or not left
