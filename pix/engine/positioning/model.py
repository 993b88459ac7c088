"""Grid of the positioning model: general level, spread of the tubes, threshold of a tube.

A node h = (theta, tau) holds a general level and how far tubes spread around it. Given h, the threshold x of
each tube is independent, with the mass of Normal(theta, tau); the learner knows level d iff x > d.
"""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

MODEL_VERSION = "bayes-1"
SLIP = 0.07
# Kept off 0 and 1, so that no answer is impossible and every one can be taken back.
LEAST_GUESS, MOST_GUESS = 0.005, 0.9
# Evidence left by earlier tests is believed nearly as it stands: the score already counts it.
DOUBT_OF_EARLIER = 0.01

LEVELS: Array = np.arange(0.0, 8.25, 0.5)
SPREADS: Array = np.array([0.5, 1.0, 1.7])
NODE_LEVEL: Array = np.repeat(LEVELS, len(SPREADS))
NODE_SPREAD: Array = np.tile(SPREADS, len(LEVELS))
THRESHOLDS: Array = np.arange(0.25, 8.5, 0.5)


def _threshold_masses() -> Array:
    """Return P(x | h), shape (nodes, thresholds); both tails go to the end cells."""
    edges = (THRESHOLDS[:-1] + THRESHOLDS[1:]) / 2
    z = (edges[None, :] - NODE_LEVEL[:, None]) / NODE_SPREAD[:, None]
    cumulative = 0.5 * (1 + np.vectorize(math.erf)(z / math.sqrt(2)))
    ends = np.ones((len(NODE_LEVEL), 1))
    return np.diff(np.hstack([0 * ends, cumulative, ends]), axis=1)


MASSES: Array = _threshold_masses()
MASSES.setflags(write=False)
# Transposed and contiguous once, since every decision multiplies by it.
MASSES_BY_THRESHOLD: Array = np.ascontiguousarray(MASSES.T)
MASSES_BY_THRESHOLD.setflags(write=False)


@lru_cache(maxsize=4096)
def log_prior(mean: float, sd: float) -> Array:
    """Return the log weights of the nodes, shape (nodes,), before any answer."""
    logs: Array = -0.5 * ((NODE_LEVEL - mean) / sd) ** 2
    logs = logs - math.log(np.exp(logs - logs.max()).sum()) - logs.max()
    logs.setflags(write=False)
    return logs


@lru_cache(maxsize=4096)
def chance_by_threshold(level: int, guess: float, a: float | None, b: float | None) -> Array:
    """Return P(right | x), shape (thresholds,); a and b (level scale) count when both are known."""
    guess = min(max(guess, LEAST_GUESS), MOST_GUESS)
    known = _known(level) if a is None or b is None else 1 / (1 + np.exp(-a * (THRESHOLDS - b)))
    chance = guess + (1 - guess - SLIP) * known
    chance.setflags(write=False)
    return np.asarray(chance)


def _known(level: int) -> Array:
    """Return 1 where the threshold is above the level, else 0."""
    return (level < THRESHOLDS).astype(np.float64)
