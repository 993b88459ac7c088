"""Invented scopes and tests under way, for properties of the policies."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from hypothesis import strategies as st

from pix.engine.knowledge import fold
from pix.engine.positioning import Decision, Policy, Scope, Settings, choose
from pix.engine.simulation import scope_of_tubes
from pix.engine.types import Move, TubeKnowledge, Verdict


@dataclass
class Walk:
    """A test under way, answered by a fixed list of outcomes."""

    policy: Policy
    scope: Scope
    outcomes: list[Verdict]
    knowledge: dict[str, TubeKnowledge]
    settings: Settings
    seed: int

    def run(self) -> list[tuple[Decision, dict[str, TubeKnowledge], list[Move]]]:
        """Every decision of the test, each with the state that it was taken in."""
        targets = {target.skill.id: target for target in self.scope.targets}
        knowledge, moves, seen = dict(self.knowledge), list[Move](), []
        while True:
            decision = choose(
                self.policy, self.scope, knowledge, moves, seed=self.seed, settings=self.settings
            )
            seen.append((decision, dict(knowledge), list(moves)))
            if decision.ended:
                return seen
            target = targets[str(decision.skill)]
            verdict = self.outcomes[len(moves) % len(self.outcomes)]
            place = (target.skill.id, target.skill.tube, target.skill.level)
            moves.append(Move(*place, verdict, target.guess))
            before = knowledge.get(target.skill.tube, TubeKnowledge())
            knowledge[target.skill.tube] = fold(before, target.skill.level, verdict is Verdict.RIGHT)


tubes = st.lists(st.sets(st.integers(1, 8), min_size=1, max_size=6).map(sorted), min_size=1, max_size=9)


@st.composite
def scopes(draw: st.DrawFn) -> Scope:
    """A scope of a few tubes, with timed skills and chances of guessing."""
    plain = scope_of_tubes(draw(tubes))
    rng = np.random.default_rng(draw(st.integers(0, 999)))
    return Scope.of(
        [
            replace(
                one, untimed=bool(rng.random() < 0.8), guess=float(rng.choice([0.0, 0.05, 0.1, 0.25, 0.5]))
            )
            for one in plain.targets
        ]
    )


@st.composite
def earlier(draw: st.DrawFn, scope: Scope) -> dict[str, TubeKnowledge]:
    """What earlier tests left in some tubes of a scope."""
    left: dict[str, TubeKnowledge] = {}
    for skill in draw(st.lists(st.sampled_from(scope.skills), max_size=6)):
        left[skill.tube] = fold(left.get(skill.tube, TubeKnowledge()), skill.level, draw(st.booleans()))
    return left


@st.composite
def walks(draw: st.DrawFn, policies: tuple[Policy, ...] = tuple(Policy)) -> Walk:
    """A whole test under any of the policies."""
    scope = draw(scopes())
    return Walk(
        policy=draw(st.sampled_from(policies)),
        scope=scope,
        outcomes=draw(st.lists(st.sampled_from(list(Verdict)), min_size=1, max_size=8)),
        knowledge=draw(earlier(scope)),
        settings=Settings(limit=draw(st.sampled_from([5, 20, None]))),
        seed=draw(st.integers(0, 10**9)),
    )
