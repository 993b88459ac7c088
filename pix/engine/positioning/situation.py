"""Where a test stands when the next challenge is chosen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from pix.engine.positioning.decision import Decision, Reason, Settings
from pix.engine.positioning.evidence import open_targets, own_moves
from pix.engine.positioning.scope import Scope
from pix.engine.positioning.ties import drawn
from pix.engine.types import Move, TubeKnowledge, Verdict

Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Situation:
    """What a policy looks at: moves are those of the scope, presumed the skills presumed by earlier tests."""

    scope: Scope
    knowledge: Mapping[str, TubeKnowledge]
    moves: Sequence[Move]
    seed: int
    settings: Settings
    presumed: frozenset[str]

    @classmethod
    def of(
        cls,
        scope: Scope,
        knowledge: Mapping[str, TubeKnowledge],
        moves: Sequence[Move],
        *,
        seed: int,
        settings: Settings,
        presumed: frozenset[str] = frozenset(),
    ) -> Situation:  # one argument more than the rule: this is the door where they are gathered
        """Gather a situation, leaving out the moves on other tubes."""
        return cls(scope, knowledge, own_moves(scope, moves), seed, settings, presumed)

    @property
    def unknown(self) -> Mask:
        """Which targets are neither validated nor invalidated."""
        return open_targets(self.scope, self.knowledge)

    @property
    def is_full(self) -> bool:
        """Whether the limit of questions is reached."""
        return self.settings.limit is not None and len(self.moves) >= self.settings.limit

    @property
    def wants_untimed(self) -> bool:
        """Whether the next challenge must be without timer: the first one, and after a late answer."""
        return not self.moves or self.moves[-1].verdict is Verdict.LATE

    def ended(self, reason: Reason, level: float) -> Decision:
        """Return the decision that ends the test."""
        return Decision(ended=True, skill=None, best=(), level=level, reason=reason, untimed=False)

    def ask(self, best: Sequence[int], *, level: float, reason: Reason) -> Decision:
        """Return the decision that asks one of the best targets, drawn by the seed."""
        target = self.scope.targets[best[drawn(len(best), seed=self.seed, step=len(self.moves))]]
        return Decision(
            ended=False,
            skill=target.skill.id,
            best=tuple(sorted(self.scope.targets[index].skill.id for index in best)),
            level=level,
            reason=reason,
            untimed=self.wants_untimed and target.untimed,
        )

    def presumed_among(self, allowed: Mask) -> Mask:
        """Return the allowed targets that an earlier test presumed."""
        hoped = [target.skill.id in self.presumed for target in self.scope.targets]
        return np.asarray(allowed & np.array(hoped, dtype=np.bool_))


def preferring(mask: Mask, preferred: Mask) -> Mask:
    """Return the preferred part of a mask, or the mask when it has none."""
    both = mask & preferred
    return both if both.any() else mask
