"""The policy `bayes`: ask what is expected to remove most variance of the pix, never two hard in a row."""

from __future__ import annotations

import numpy as np

from pix.engine.positioning.decision import Decision, Reason
from pix.engine.positioning.evidence import of_move, untouched_tubes
from pix.engine.positioning.model import MASSES_BY_THRESHOLD, Array
from pix.engine.positioning.posterior import (
    Posterior,
    chances_and_gains,
    chances_known,
    posterior,
)
from pix.engine.positioning.situation import Mask, Situation, preferring
from pix.engine.positioning.ties import best_targets
from pix.engine.types import Move

EASY_LEVEL = 2
UNTOUCHED_WEIGHT = 2.0
DOUBT = (0.1, 0.9)


def choose_bayes(situation: Situation) -> Decision:
    """Return the question of the highest gain, or the end when none is worth asking."""
    belief = posterior(situation.scope, situation.knowledge, situation.moves, situation.settings)
    if situation.is_full:
        return situation.ended(Reason.LIMIT, belief.level)
    unknown = situation.unknown
    if not unknown.any():
        return situation.ended(Reason.NOTHING_LEFT, belief.level)
    chances, gains = chances_and_gains(belief)
    bearable = _bearable(situation, belief, unknown, chances)
    if not bearable.any():
        return situation.ended(Reason.TOO_HARD, belief.level)
    untouched = untouched_tubes(situation.scope, situation.knowledge)[situation.scope.tube_of]
    gains = np.where(untouched, UNTOUCHED_WEIGHT, 1.0) * gains
    if gains[bearable].max() > situation.settings.lambda_pix2:
        return _ask(situation, belief, bearable, gains, Reason.GAIN)
    doubtful = bearable & untouched & _easy_in_doubt(belief)
    if doubtful.any():
        return _ask(situation, belief, doubtful, gains, Reason.EASY_DOUBT)
    return situation.ended(Reason.PRECISE, belief.level)


def _bearable(situation: Situation, belief: Posterior, unknown: Mask, chances: Array) -> Mask:
    """Return what may be asked: after a question that was too hard, only what is not."""
    least = situation.settings.min_chance
    if situation.moves and chance_before(belief, situation.moves[-1]) < least:
        return unknown & (chances >= least)
    return unknown


def chance_before(belief: Posterior, last: Move) -> float:
    """Return the chance of a right answer that the last question had when it was asked."""
    tube = belief.scope.tube_index[last.tube]
    row = belief.rows[tube] / of_move(last)
    ratio = (row @ MASSES_BY_THRESHOLD) / belief.evidence[tube]
    # Both posteriors differ by this answer alone: P(answer) = 1 / E[1 / P(answer | h)] under the later one.
    of_answer = 1 / float(belief.weights @ ratio)
    return of_answer if last.is_right else 1 - of_answer


def _easy_in_doubt(belief: Posterior) -> Mask:
    """Return the easy targets that are neither nearly surely known nor nearly surely unknown."""
    known = chances_known(belief)
    return np.asarray((belief.scope.levels <= EASY_LEVEL) & (DOUBT[0] < known) & (known < DOUBT[1]))


def _ask(situation: Situation, belief: Posterior, worth: Mask, gains: Array, reason: Reason) -> Decision:
    """Ask the target of the highest gain; an earlier presumed skill goes first when it is nearly as good."""
    if situation.wants_untimed:
        worth = preferring(worth, situation.scope.untimed)
    close = gains >= situation.settings.presumed_share * gains[worth].max()
    allowed = preferring(worth, situation.presumed_among(worth) & close)
    return situation.ask(best_targets(gains, allowed), level=belief.level, reason=reason)
