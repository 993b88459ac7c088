"""A general level carried from one competence to the next, so that a later test starts better informed.

G ~ Normal(3, 1.8²); the level of a competence is Normal(G, 0.8²), widened by 0.2 for the model's mismatch.
After a test, posterior / prior of its level is fed back as a Gaussian.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from math import sqrt

import numpy as np

from pix.engine.positioning.decision import Settings
from pix.engine.positioning.model import NODE_LEVEL, log_prior
from pix.engine.positioning.posterior import posterior
from pix.engine.positioning.scope import Scope
from pix.engine.types import Move, TubeKnowledge

BETWEEN_COMPETENCES = 0.8**2 + 0.2
CAMPAIGN_LAMBDA = 1.5
LEAST_INFORMATION = 1e-6
HIGHEST = 8.0


@dataclass(frozen=True, slots=True)
class GeneralLevel:
    """Belief about a person's general level, on the level scale."""

    mean: float = 3.0
    variance: float = 1.8**2


@dataclass(frozen=True, slots=True)
class Finished:
    """A finished competence: its scope, the state of its tubes, the answers when they are at hand."""

    scope: Scope
    knowledge: Mapping[str, TubeKnowledge]
    moves: Sequence[Move] = ()


def informed(settings: Settings, general: GeneralLevel) -> Settings:
    """Return the settings of the next competence: its prior is Normal(mean, variance + 0.8² + 0.2)."""
    return replace(settings, prior_mean=general.mean, prior_sd=sqrt(general.variance + BETWEEN_COMPETENCES))


def in_campaign(settings: Settings, general: GeneralLevel) -> Settings:
    """Return the settings of the next competence of a campaign, which ends a little earlier."""
    return replace(informed(settings, general), lambda_pix2=CAMPAIGN_LAMBDA)


def learn(general: GeneralLevel, test: Finished, settings: Settings) -> GeneralLevel:
    """Return the general level after a test that ran with these settings."""
    belief = posterior(test.scope, test.knowledge, test.moves, settings)
    prior_mean, prior_variance = _prior_moments(settings)
    information = 1 / max(belief.level_variance, LEAST_INFORMATION) - 1 / prior_variance
    if information <= LEAST_INFORMATION:
        return general
    shift = belief.level / max(belief.level_variance, LEAST_INFORMATION) - prior_mean / prior_variance
    seen = min(max(shift / information, 0.0), HIGHEST)
    weight = general.variance / (general.variance + 1 / information + BETWEEN_COMPETENCES)
    return GeneralLevel(general.mean + weight * (seen - general.mean), general.variance * (1 - weight))


def general_level(tests: Iterable[Finished], settings: Settings) -> GeneralLevel:
    """Return the general level after finished competences, taken one after the other."""
    general = GeneralLevel()
    for test in tests:
        general = learn(general, test, informed(settings, general))
    return general


def _prior_moments(settings: Settings) -> tuple[float, float]:
    """Return mean and variance of the prior on the grid, which cuts the tails of the Gaussian."""
    weights = np.exp(log_prior(settings.prior_mean, settings.prior_sd))
    mean = float(weights @ NODE_LEVEL)
    return mean, float(weights @ NODE_LEVEL**2) - mean**2
