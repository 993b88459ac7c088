"""Time one positioning decision (whole replay and all gains) and one report; one JSON line per figure.

Run: OPENBLAS_NUM_THREADS=1 python bench/positioning.py [decisions]
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

import numpy as np
from line import say

from pix.engine.knowledge import fold
from pix.engine.positioning import Policy, Scope, Settings, choose, report
from pix.engine.simulation import World, draw_learners, synthetic_scope, take_test
from pix.engine.types import Move, TubeKnowledge

SIZES = (26, 41, 62, 80)
SETTINGS = Settings()
State = tuple[dict[str, TubeKnowledge], tuple[Move, ...]]


def states(policy: Policy, scope: Scope, wanted: int) -> list[State]:
    """Return every state that real tests pass through, up to the number wanted."""
    learners = draw_learners(World.TYPICAL, scope, wanted, seed=1)
    found: list[State] = []
    for index in range(wanted):
        moves = take_test(policy, scope, learners.right[index], seed=index, settings=SETTINGS).moves
        knowledge: dict[str, TubeKnowledge] = {}
        for count, move in enumerate(moves):
            found.append((dict(knowledge), moves[:count]))
            knowledge[move.tube] = fold(knowledge.get(move.tube, TubeKnowledge()), move.level, move.is_right)
        if len(found) >= wanted:
            break
    return found[:wanted]


def timed(call: Callable[[State], object], visited: list[State]) -> dict[str, float]:
    """Return p50 and p99 in milliseconds."""
    spent = []
    for state in visited:
        begun = time.perf_counter()
        call(state)
        spent.append(1000 * (time.perf_counter() - begun))
    return {f"p{rank}_ms": round(float(np.percentile(spent, rank)), 4) for rank in (50, 99)}


def measure(policy: Policy, skills: int, wanted: int) -> None:
    """Print the figures of one policy at one size."""
    scope = synthetic_scope(skills, seed=skills)
    visited = states(policy, scope, wanted)

    def decide(state: State) -> object:
        return choose(policy, scope, state[0], state[1], seed=1, settings=SETTINGS)

    def tell(state: State) -> object:
        return report(policy, scope, state[0], state[1], settings=SETTINGS)

    for case, call in (("choose", decide), ("report", tell)):
        figures = timed(call, visited)
        say("positioning", f"{case}: {policy}, {skills} skills", count=len(visited), **figures)


if __name__ == "__main__":
    for size in SIZES:
        for each in Policy:
            measure(each, size, int(sys.argv[1]) if len(sys.argv) > 1 else 5000)
