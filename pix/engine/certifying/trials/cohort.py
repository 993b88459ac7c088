"""Learners over a whole bank, drawn once and certified by every scheme."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from pix.engine.certifying.claims import Variant
from pix.engine.positioning import Scope
from pix.engine.scoring import CompetenceScore, competence_score
from pix.engine.simulation import World, draw_learners
from pix.engine.simulation.worlds import RECIPES


@dataclass(frozen=True)
class TrialBank:
    """What a trial certifies from: the scope of each competence, the variants of a skill, the top level."""

    scopes: Mapping[str, Scope]
    variants: Mapping[str, tuple[Variant, ...]]
    top_level: int

    @cached_property
    def whole(self) -> Scope:
        """All the skills of all competences, as one scope."""
        return Scope.of([target for scope in self.scopes.values() for target in scope.targets])

    @cached_property
    def places(self) -> dict[str, int]:
        """The place of each skill in the whole."""
        return {target.skill.id: place for place, target in enumerate(self.whole.targets)}


@dataclass(frozen=True)
class Cohort:
    """Learners of one world.

    known: whether each masters each skill of the whole, shape (learners, skills). at_home: what each answered
    when alone, same shape. chance: of a right answer to each skill under supervision, same shape.
    """

    bank: TrialBank
    known: NDArray[np.bool_]
    at_home: NDArray[np.bool_]
    chance: NDArray[np.float64]
    seed: int

    def __len__(self) -> int:
        return len(self.known)

    def true_scores(self, learner: int) -> dict[str, CompetenceScore]:
        """What the learner would score by everything mastered."""
        return {
            code: competence_score(
                [t.skill.pix for t in scope.targets if self.known[learner, self.bank.places[t.skill.id]]],
                self.bank.top_level,
            )
            for code, scope in self.bank.scopes.items()
        }

    def luck(self, learner: int) -> np.random.Generator:
        """The chances of one learner's day, the same for every scheme."""
        return np.random.default_rng([self.seed, learner])


def draw_cohort(bank: TrialBank, world: World, learners: int, *, seed: int) -> Cohort:
    """Draw learners: one general level each, tubes around it, slips and guesses of the world."""
    drawn = draw_learners(world, bank.whole, learners, seed=seed)
    recipe = RECIPES[world]
    guess = np.array([target.guess for target in drawn.scope.targets])
    slip = sum(recipe.slip) / 2
    low = guess if recipe.guess is None else np.full_like(guess, sum(recipe.guess) / 2)
    chance = np.where(drawn.known, 1 - slip, low)
    return Cohort(bank, drawn.known, drawn.right, chance, seed)
