"""A general level is carried from one competence to the next."""

from __future__ import annotations

import math

import numpy as np
import pytest

from pix.engine.positioning import (
    Finished,
    GeneralLevel,
    Settings,
    general_level,
    in_campaign,
    informed,
    learn,
)
from pix.engine.simulation import synthetic_scope
from pix.engine.types import TubeKnowledge

SCOPE = synthetic_scope(40, seed=4)


def finished(threshold: int) -> Finished:
    """A competence where every tube is known up to a level."""
    tops = dict.fromkeys(SCOPE.tubes, 0)
    for skill in SCOPE.skills:
        tops[skill.tube] = max(tops[skill.tube], skill.level)
    knowledge = {
        tube: TubeKnowledge(min(threshold, top), threshold + 1 if threshold < top else None)
        for tube, top in tops.items()
    }
    return Finished(SCOPE, knowledge)


def test_the_first_prior_is_that_of_the_note() -> None:
    settings = in_campaign(Settings(), GeneralLevel())
    assert settings.prior_mean == 3.0
    assert settings.prior_sd == pytest.approx(math.sqrt(1.8**2 + 0.8**2 + 0.2))
    assert settings.lambda_pix2 == 1.5
    assert informed(Settings(), GeneralLevel()).lambda_pix2 == 1.0


def test_nothing_answered_teaches_nothing() -> None:
    general = learn(GeneralLevel(), Finished(SCOPE, {}), informed(Settings(), GeneralLevel()))
    assert general.mean == pytest.approx(3.0, abs=1e-3)
    assert general.variance == pytest.approx(1.8**2, rel=1e-3)


@pytest.mark.parametrize("threshold", [1, 3, 5])
def test_each_competence_draws_the_level_closer_and_surer(threshold: int) -> None:
    states = [general_level([finished(threshold)] * count, Settings()) for count in range(6)]
    distances = [abs(state.mean - threshold - 0.5) for state in states]
    assert distances[-1] < 0.5
    assert np.all(np.diff([state.variance for state in states]) < 0)


def test_one_competence_never_says_more_of_the_whole_than_their_spread_allows() -> None:
    state = general_level([finished(3)], Settings())
    assert state.variance > 1 / (1 / 1.8**2 + 1 / (0.8**2 + 0.2))


def test_extreme_results_stay_on_the_scale() -> None:
    for threshold in (0, 8):
        assert 0 <= general_level([finished(threshold)] * 10, Settings()).mean <= 8
