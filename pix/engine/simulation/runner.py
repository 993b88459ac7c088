"""Whole tests taken by simulated learners under a policy."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from pix.engine.knowledge import fold
from pix.engine.positioning import Policy, Scope, Settings, choose, report, reported_pix
from pix.engine.scoring import HIGHEST_LEVEL, CompetenceScore, competence_score
from pix.engine.simulation.worlds import Learners
from pix.engine.types import Move, TubeKnowledge, Verdict


@dataclass(frozen=True, slots=True)
class Sitting:
    """One test from first to last question: its moves and the knowledge it leaves."""

    moves: tuple[Move, ...]
    knowledge: dict[str, TubeKnowledge]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a test found of one learner, beside the truth."""

    questions: int
    rights: int
    found: CompetenceScore
    true: CompetenceScore
    is_covered: bool


def take_test(
    policy: Policy, scope: Scope, right: NDArray[np.bool_], *, seed: int, settings: Settings
) -> Sitting:
    """Let one learner, who would answer the targets so, take the test; shape of right: (targets,)."""
    by_skill = {target.skill.id: (target, bool(right[i])) for i, target in enumerate(scope.targets)}
    moves: list[Move] = []
    knowledge: dict[str, TubeKnowledge] = {}
    while not (decision := choose(policy, scope, knowledge, moves, seed=seed, settings=settings)).ended:
        target, is_right = by_skill[str(decision.skill)]
        skill = target.skill
        verdict = Verdict.RIGHT if is_right else Verdict.WRONG
        moves.append(Move(skill.id, skill.tube, skill.level, verdict, target.guess, a=target.a, b=target.b))
        knowledge[skill.tube] = fold(knowledge.get(skill.tube, TubeKnowledge()), skill.level, is_right)
    return Sitting(tuple(moves), knowledge)


def run_learner(policy: Policy, learners: Learners, index: int, *, seed: int, settings: Settings) -> Outcome:
    """Let one learner take the test and compare the result with the truth."""
    scope = learners.scope
    sitting = take_test(policy, scope, learners.right[index], seed=seed, settings=settings)
    said = report(policy, scope, sitting.knowledge, sitting.moves, settings=settings)
    known = [scope.targets[i].skill.pix for i in np.flatnonzero(learners.known[index])]
    true = competence_score(known, top_level_of(scope))
    found = competence_score(
        [reported_pix(scope, sitting.knowledge, said.presumed)],
        top_level_of(scope),
    )
    return Outcome(
        questions=len(sitting.moves),
        rights=sum(move.is_right for move in sitting.moves),
        found=found,
        true=true,
        is_covered=said.low <= float(true.exact) <= said.high,
    )


def run_learners(
    policy: Policy, learners: Learners, *, seed: int = 1, settings: Settings | None = None
) -> list[Outcome]:
    """Let every learner take the test."""
    chosen = settings or Settings()
    count = len(learners.right)
    return [run_learner(policy, learners, i, seed=seed + i, settings=chosen) for i in range(count)]


def top_level_of(scope: Scope) -> int:
    """Return the highest level that the scope can show."""
    return min(HIGHEST_LEVEL, int(scope.levels.max()))
