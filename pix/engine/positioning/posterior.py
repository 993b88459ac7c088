"""The posterior over general level and thresholds, and what each question is expected to bring.

All evidence on a tube multiplies into one likelihood by threshold, so a whole test is replayed by a few
matrix products, whatever the order of the answers.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from pix.engine.positioning.decision import Settings
from pix.engine.positioning.evidence import likelihoods, own_moves
from pix.engine.positioning.model import (
    MASSES_BY_THRESHOLD,
    NODE_LEVEL,
    Array,
    log_prior,
)
from pix.engine.positioning.scope import Scope
from pix.engine.types import Move, TubeKnowledge


@dataclass(frozen=True, slots=True)
class Posterior:
    """Belief after the evidence.

    rows: likelihood by threshold (tubes, thresholds). evidence: P(rows | h) (tubes, nodes).
    weights: P(h | everything) (nodes,), sums to 1.
    """

    scope: Scope
    rows: Array
    evidence: Array
    weights: Array

    @property
    def level(self) -> float:
        """Mean general level."""
        return float(self.weights @ NODE_LEVEL)

    @property
    def level_variance(self) -> float:
        """Variance of the general level."""
        return float(self.weights @ NODE_LEVEL**2) - self.level**2


def posterior(
    scope: Scope, knowledge: Mapping[str, TubeKnowledge], moves: Sequence[Move], settings: Settings
) -> Posterior:
    """Return the belief after the moves of this test and what earlier tests left."""
    rows = likelihoods(scope, knowledge, own_moves(scope, moves))
    evidence = rows @ MASSES_BY_THRESHOLD
    logs = log_prior(settings.prior_mean, settings.prior_sd) + np.log(evidence).sum(axis=0)
    weights = np.exp(logs - logs.max())
    return Posterior(scope, rows, evidence, weights / weights.sum())


def pix_moments(belief: Posterior) -> tuple[float, float]:
    """Return mean and variance of the pix of the scope."""
    scope = belief.scope
    first = (belief.rows * scope.tube_pix) @ MASSES_BY_THRESHOLD / belief.evidence
    second = (belief.rows * scope.tube_pix**2) @ MASSES_BY_THRESHOLD / belief.evidence
    total = first.sum(axis=0)
    mean = float(belief.weights @ total)
    square = belief.weights @ ((second - first**2).sum(axis=0) + total**2)
    return mean, max(0.0, float(square) - mean**2)


def chances_and_gains(belief: Posterior) -> tuple[Array, Array]:
    """Return P(right) of each target and the variance (pix²) its answer removes, shape (targets,) each.

    By the law of total variance, Var - (p Var|right + (1-p) Var|wrong) = p (1-p) (mean|right - mean|wrong)².
    """
    scope = belief.scope
    tube_of = scope.tube_of
    pix = (belief.rows * scope.tube_pix) @ MASSES_BY_THRESHOLD / belief.evidence
    total = pix.sum(axis=0)
    rows, evidence = belief.rows[tube_of], belief.evidence[tube_of]
    right = (rows * scope.right) @ MASSES_BY_THRESHOLD / evidence
    right_pix = (rows * scope.right_pix) @ MASSES_BY_THRESHOLD / evidence
    chance = right @ belief.weights
    mean_if_right = (right * (total - pix[tube_of]) + right_pix) @ belief.weights
    distance = mean_if_right - chance * (belief.weights @ total)
    return chance, distance**2 / (chance * (1 - chance))


def chances_known(belief: Posterior) -> Array:
    """Return P(level under the threshold) of each target, shape (targets,)."""
    tube_of = belief.scope.tube_of
    joint = (belief.rows[tube_of] * belief.scope.known) @ MASSES_BY_THRESHOLD / belief.evidence[tube_of]
    return np.asarray(joint @ belief.weights)
