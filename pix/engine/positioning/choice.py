"""One door to every policy."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pix.engine.positioning.bayes import choose_bayes
from pix.engine.positioning.decision import Decision, Policy, Settings
from pix.engine.positioning.reference import choose_reference
from pix.engine.positioning.scope import Scope
from pix.engine.positioning.situation import Situation
from pix.engine.types import Move, TubeKnowledge


def choose(  # noqa: PLR0913 - the one door: what is measured, what is known, and how to choose
    policy: Policy,
    scope: Scope,
    knowledge: Mapping[str, TubeKnowledge],
    moves: Sequence[Move],
    *,
    seed: int,
    settings: Settings,
    presumed: frozenset[str] = frozenset(),
) -> Decision:
    """Return the next skill to ask, or the end of the test; same inputs, same decision.

    moves: answers of the test under way. knowledge: state of each tube, folded with them and with what
    earlier tests left. presumed: skills presumed by earlier tests, asked first among equals.
    """
    situation = Situation.of(scope, knowledge, moves, seed=seed, settings=settings, presumed=presumed)
    return choose_bayes(situation) if policy is Policy.BAYES else choose_reference(policy, situation)
