"""What a test says at its end: presumed skills and the error bar of the pix."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from fractions import Fraction

from pix.engine.positioning.decision import Policy, Report, Settings
from pix.engine.positioning.evidence import bounds, open_targets
from pix.engine.positioning.posterior import (
    Posterior,
    chances_known,
    pix_moments,
    posterior,
)
from pix.engine.positioning.scope import Scope
from pix.engine.types import Move, TubeKnowledge

# 1.645 standard deviations hold 90 %; 1.25 repairs the coverage lost to the model's mismatch.
BAR = 1.645 * 1.25


def report(
    policy: Policy,
    scope: Scope,
    knowledge: Mapping[str, TubeKnowledge],
    moves: Sequence[Move],
    *,
    settings: Settings,
    presumed: frozenset[str] = frozenset(),
) -> Report:
    """Return presumed skills and error bar; `presumed` are those of earlier tests, kept while unknown.

    The reference policies presume nothing; their bar comes from the same model, which replays the moves.
    """
    belief = posterior(scope, knowledge, moves, settings)
    found = _presumed(policy, belief, knowledge) | _still_unknown(scope, knowledge, presumed)
    mean, variance = pix_moments(belief)
    shown = float(reported_pix(scope, knowledge, found))
    sd = math.sqrt(variance)
    low, high = max(0.0, shown - BAR * sd), min(float(scope.maximum), shown + BAR * sd)
    return Report(presumed=found, mean=mean, sd=sd, low=low, high=high)


def reported_pix(scope: Scope, knowledge: Mapping[str, TubeKnowledge], presumed: frozenset[str]) -> Fraction:
    """Return the exact pix of the validated and presumed skills of the scope."""
    floor, _ = bounds(scope, knowledge)
    earned = (
        target.skill.pix
        for target, tube in zip(scope.targets, scope.tube_of.tolist(), strict=True)
        if target.skill.level <= floor[tube] or target.skill.id in presumed
    )
    return sum(earned, Fraction(0))


def _presumed(policy: Policy, belief: Posterior, knowledge: Mapping[str, TubeKnowledge]) -> frozenset[str]:
    """Return the unknown skills that are more likely known than not, none for the reference policies."""
    if policy is not Policy.BAYES:
        return frozenset()
    likely = open_targets(belief.scope, knowledge) & (chances_known(belief) > 0.5)
    return _ids(belief.scope, likely.tolist())


def _still_unknown(
    scope: Scope, knowledge: Mapping[str, TubeKnowledge], presumed: frozenset[str]
) -> frozenset[str]:
    """Return the earlier presumed skills that no answer has settled since."""
    return presumed & _ids(scope, open_targets(scope, knowledge).tolist()) if presumed else presumed


def _ids(scope: Scope, mask: Sequence[bool]) -> frozenset[str]:
    """Return the ids of the targets under a mask."""
    return frozenset(target.skill.id for target, kept in zip(scope.targets, mask, strict=True) if kept)
