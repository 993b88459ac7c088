"""The policies `reference` and `reference_fixed`: an estimated level and a reward for each unknown skill."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import numpy as np

from pix.engine.positioning.decision import Decision, Policy, Reason
from pix.engine.positioning.model import Array
from pix.engine.positioning.scope import Scope
from pix.engine.positioning.situation import Mask, Situation, preferring
from pix.engine.positioning.ties import TIE, best_targets
from pix.engine.types import TubeKnowledge

LEVEL_GRID: Array = np.arange(0.5, 8.0, 0.5)
ANCHORS = ((0, True), (7, False))
FIRST_LEVEL = 2
REACH = 2


def success(level: float, difficulty: float) -> float:
    """Return P(right) at a difficulty: 1 / (1 + exp(-(level - difficulty)))."""
    return 1 / (1 + math.exp(difficulty - level))


def reference_level(answers: Sequence[tuple[int, bool]]) -> float:
    """Return the level of the grid that minimises |sum(outcome - P)| with the anchors, lowest on a tie."""
    known = (*answers, *ANCHORS)
    difficulty = np.array([level for level, _ in known], dtype=np.float64)
    right = sum(1 for _, is_right in known if is_right)
    expected = (1 / (1 + np.exp(difficulty[None, :] - LEVEL_GRID[:, None]))).sum(axis=1)
    distance = np.abs(right - expected)
    return float(LEVEL_GRID[np.flatnonzero(distance <= distance.min() + TIE)[0]])


def reference_rewards(unknown: Sequence[int], level: float) -> dict[int, float]:
    """Return the reward of each unknown level of a tube: how many skills an answer settles, on average."""
    return {each: _reward(unknown, each, success(level, each)) for each in unknown}


def _reward(unknown: Sequence[int], level: int, chance: float) -> float:
    """Return chance × unknown at or below + (1 - chance) × unknown at or above."""
    below = sum(1 for each in unknown if each <= level)
    above = sum(1 for each in unknown if each >= level)
    return chance * below + (1 - chance) * above


def choose_reference(policy: Policy, situation: Situation) -> Decision:
    """Return the decision of `reference` or `reference_fixed`."""
    scope, moves = situation.scope, situation.moves
    answers = direct_answers(scope, situation.knowledge)
    level = reference_level(answers) if moves else float(FIRST_LEVEL)
    if situation.is_full:
        return situation.ended(Reason.LIMIT, level)
    unknown = situation.unknown
    candidates, reason = _candidates(policy, situation, unknown, level)
    if not candidates.any():
        return situation.ended(Reason.NOTHING_LEFT, level)
    rewards = _rewards(scope, unknown, level) if moves else np.zeros(len(scope.targets))
    best = _presumed_first(situation, best_targets(rewards, candidates))
    return situation.ask(best, level=level, reason=reason)


def direct_answers(scope: Scope, knowledge: Mapping[str, TubeKnowledge]) -> list[tuple[int, bool]]:
    """Return (level, right) of every skill of the scope settled directly, by this test or an earlier one."""
    found = []
    for target in scope.skills:
        known = knowledge.get(target.tube)
        if known is not None and target.level in known.direct:
            found.append((target.level, target.level <= known.floor))
    return found


def _candidates(policy: Policy, situation: Situation, unknown: Mask, level: float) -> tuple[Mask, Reason]:
    """Return the targets that may be asked, and why."""
    scope = situation.scope
    if not situation.moves:
        return _first(situation, unknown), Reason.FIRST
    reachable = scope.levels - level <= REACH
    if policy is Policy.REFERENCE:
        return _easy_untimed(situation, unknown) & reachable, Reason.REWARD
    # The lowest estimate is 0.5, so an unknown skill of level 1 or 2 is in reach and none is left behind.
    return _easy_untimed(situation, unknown & reachable), Reason.REWARD


def _first(situation: Situation, unknown: Mask) -> Mask:
    """Return the first targets: from easy tubes, untimed, at level 2, else at the lowest level."""
    found = _easy_untimed(situation, unknown)
    levels = situation.scope.levels[found]
    if not len(levels):
        return found
    wanted = FIRST_LEVEL if FIRST_LEVEL in levels else levels.min()
    return np.asarray(found & (situation.scope.levels == wanted))


def _easy_untimed(situation: Situation, unknown: Mask) -> Mask:
    """Keep easy tubes, then untimed targets when wanted; a filter that would leave nothing is skipped."""
    found = preferring(unknown, situation.scope.easy)
    return preferring(found, situation.scope.untimed) if situation.wants_untimed else found


def _rewards(scope: Scope, unknown: Mask, level: float) -> Array:
    """Return the reward of each unknown target, 0 for the others."""
    rewards = np.zeros(len(scope.targets))
    for tube in range(len(scope.tubes)):
        indices = np.flatnonzero(unknown & (scope.tube_of == tube))
        by_level = reference_rewards(scope.levels[indices].tolist(), level)
        rewards[indices] = [by_level[each] for each in scope.levels[indices].tolist()]
    return rewards


def _presumed_first(situation: Situation, best: list[int]) -> list[int]:
    """Keep the skills that an earlier test presumed, when there is one among the best."""
    targets = situation.scope.targets
    return [index for index in best if targets[index].skill.id in situation.presumed] or best
