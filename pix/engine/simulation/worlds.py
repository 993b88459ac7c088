"""Worlds of learners: how their levels spread, and how noisily they answer."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from pix.engine.positioning import Scope
from pix.engine.positioning.model import Array

SLOPE = 1.7
KINDS_GUESS = (0.02, 0.05, 0.1, 0.25, 0.5)


class World(StrEnum):
    """The worlds in which a policy is tried."""

    TYPICAL = "typical"
    GUTTMAN = "guttman"
    NOISY = "noisy"
    UNEVEN = "uneven"
    WEAK = "weak"
    EXPERT = "expert"
    SMOOTH = "smooth"
    KINDS = "kinds"


@dataclass(frozen=True, slots=True)
class Recipe:
    """How a world draws: general level, spreads of the tubes, ranges of slip and guess.

    guess None: that of each challenge. slope None: known or not, else a logistic of that slope.
    """

    mean: float = 3.0
    sd: float = 2.0
    spreads: tuple[float, ...] = (1.0,)
    slip: tuple[float, float] = (0.07, 0.07)
    guess: tuple[float, float] | None = None
    slope: float | None = None


RECIPES = {
    World.TYPICAL: Recipe(sd=1.8, spreads=(0.5, 1.0, 1.7), slip=(0.03, 0.11)),
    World.GUTTMAN: Recipe(slip=(0.0, 0.0), guess=(0.0, 0.0)),
    World.NOISY: Recipe(slip=(0.05, 0.15), guess=(0.0, 0.25)),
    World.UNEVEN: Recipe(spreads=(1.5,)),
    World.WEAK: Recipe(mean=1.0, sd=0.8),
    World.EXPERT: Recipe(mean=6.5, sd=0.8),
    World.SMOOTH: Recipe(slip=(0.0, 0.0), guess=(0.0, 0.0), slope=SLOPE),
    World.KINDS: Recipe(),
}


@dataclass(frozen=True, slots=True)
class Learners:
    """Learners of one scope, drawn once and shown to every policy alike.

    known, right: whether each learner masters each target, and would answer it right (learners, targets).
    """

    scope: Scope
    known: NDArray[np.bool_]
    right: NDArray[np.bool_]


def draw_learners(world: World, scope: Scope, count: int, *, seed: int) -> Learners:
    """Draw learners of a world; same seed, same learners."""
    rng = np.random.default_rng(seed)
    scope = _with_kinds(scope, rng) if world is World.KINDS else scope
    thresholds = _thresholds(RECIPES[world], scope, count, rng)
    return answering(world, scope, thresholds, rng)


def answering(world: World, scope: Scope, thresholds: Array, rng: np.random.Generator) -> Learners:
    """Draw what learners of these thresholds (learners, tubes) answer to each target."""
    recipe = RECIPES[world]
    above = thresholds[:, scope.tube_of] - scope.levels
    known = above > 0
    able = known.astype(np.float64) if recipe.slope is None else 1 / (1 + np.exp(-recipe.slope * above))
    count = len(thresholds)
    guess = _guess(scope) if recipe.guess is None else rng.uniform(*recipe.guess, size=(count, 1))
    slip = rng.uniform(*recipe.slip, size=(count, 1))
    right = rng.random(above.shape) < guess + (1 - guess - slip) * able
    return Learners(scope, known, right)


def _thresholds(recipe: Recipe, scope: Scope, count: int, rng: np.random.Generator) -> Array:
    """Draw the threshold of each tube of each learner, shape (learners, tubes)."""
    level = np.clip(rng.normal(recipe.mean, recipe.sd, size=(count, 1)), 0, 8)
    spread = rng.choice(np.array(recipe.spreads), size=(count, 1))
    return np.asarray(level + spread * rng.normal(size=(count, len(scope.tubes))))


def _guess(scope: Scope) -> Array:
    """Return the chance of guessing each target."""
    return np.array([target.guess for target in scope.targets])


def _with_kinds(scope: Scope, rng: np.random.Generator) -> Scope:
    """Return the scope with a chance of guessing drawn by kind, which the policies know."""
    drawn = rng.choice(np.array(KINDS_GUESS), size=len(scope.targets)).tolist()
    return Scope.of([replace(one, guess=guess) for one, guess in zip(scope.targets, drawn, strict=True)])
