"""Capacity (theta) of a person from the answers given, by expected a posteriori (Bock & Mislevy, 1982)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

POINTS: Array = -9.0 + 0.225 * np.arange(81, dtype=np.float64)
PRIOR_VARIANCE = 1.5
LOG_PRIOR: Array = -(POINTS**2) / (2 * PRIOR_VARIANCE)


def chance_of_success(discriminant: float, difficulty: float, capacity: float) -> float:
    """Give P(right) = 1 / (1 + exp(-a (theta - b)))."""
    return float(np.exp(_log_chance(discriminant * (capacity - difficulty))))


def estimate(answers: Sequence[tuple[float, float, bool]]) -> tuple[float, float]:
    """Give capacity and its error: mean and standard deviation of the posterior, prior N(0, 1.5).

    answers: (discriminant a, difficulty b, right) each; they are sorted first, so that their order never
    matters, not even in the last digit.
    """
    log_posterior = LOG_PRIOR.copy()
    for discriminant, difficulty, right in sorted(answers):
        slope = discriminant if right else -discriminant
        log_posterior += _log_chance(slope * (POINTS - difficulty))
    weights = np.exp(log_posterior - log_posterior.max())
    weights /= weights.sum()
    capacity = float(weights @ POINTS)
    return capacity, float(np.sqrt(weights @ (POINTS - capacity) ** 2))


def _log_chance(logit: Array | float) -> Array:
    return np.asarray(-np.logaddexp(0.0, np.negative(logit)), dtype=np.float64)
