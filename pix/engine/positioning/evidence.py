"""What answers and earlier tests say of the tubes' thresholds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from pix.engine.positioning.model import (
    DOUBT_OF_EARLIER,
    THRESHOLDS,
    Array,
    chance_by_threshold,
)
from pix.engine.positioning.scope import Scope
from pix.engine.types import Move, TubeKnowledge

NO_CEILING = 99
UNKNOWN = TubeKnowledge()


def own_moves(scope: Scope, moves: Sequence[Move]) -> list[Move]:
    """Return the moves that touch a tube of the scope, in order."""
    return [move for move in moves if move.tube in scope.tube_index]


def open_targets(scope: Scope, knowledge: Mapping[str, TubeKnowledge]) -> NDArray[np.bool_]:
    """Return which targets are neither validated nor invalidated, shape (targets,)."""
    floor, ceiling = bounds(scope, knowledge)
    unknown = (floor[scope.tube_of] < scope.levels) & (scope.levels < ceiling[scope.tube_of])
    return np.asarray(unknown, dtype=np.bool_)


def bounds(scope: Scope, knowledge: Mapping[str, TubeKnowledge]) -> tuple[Array, Array]:
    """Return floor and ceiling of each tube, shape (tubes,); no ceiling is NO_CEILING."""
    known = [knowledge.get(tube, UNKNOWN) for tube in scope.tubes]
    floor = np.array([each.floor for each in known], dtype=np.float64)
    ceiling = [NO_CEILING if each.ceiling is None else each.ceiling for each in known]
    return floor, np.array(ceiling, dtype=np.float64)


def untouched_tubes(scope: Scope, knowledge: Mapping[str, TubeKnowledge]) -> NDArray[np.bool_]:
    """Return which tubes hold neither a floor nor a ceiling, shape (tubes,)."""
    floor, ceiling = bounds(scope, knowledge)
    return np.asarray((floor == 0) & (ceiling == NO_CEILING), dtype=np.bool_)


def likelihoods(scope: Scope, knowledge: Mapping[str, TubeKnowledge], moves: Sequence[Move]) -> Array:
    """Return the likelihood of all the evidence by threshold, shape (tubes, thresholds)."""
    rows = np.ones((len(scope.tubes), len(THRESHOLDS)))
    for tube, known in knowledge.items():
        if tube in scope.tube_index:
            rows[scope.tube_index[tube]] *= _earlier(known, [move for move in moves if move.tube == tube])
    for move in moves:
        rows[scope.tube_index[move.tube]] *= of_move(move)
    return rows


def of_move(move: Move) -> Array:
    """Return the likelihood of one answer, shape (thresholds,)."""
    chance = chance_by_threshold(move.level, move.guess, move.a, move.b)
    return chance if move.is_right else 1 - chance


def _earlier(known: TubeKnowledge, moves: Sequence[Move]) -> Array:
    """Return the likelihood of what earlier tests left: a near-certain cut at the floor and the ceiling."""
    floor, ceiling = earlier_bounds(known, moves)
    below = floor > THRESHOLDS
    above = np.zeros_like(below) if ceiling is None else ceiling < THRESHOLDS
    return np.where(below | above, DOUBT_OF_EARLIER, 1.0)


def earlier_bounds(known: TubeKnowledge, moves: Sequence[Move]) -> tuple[int, int | None]:
    """Return the floor and ceiling that the moves of this test do not explain.

    A bound that no move reaches is wholly earlier. One that a move has since passed hides the earlier one,
    which is then found again among the levels asked directly.
    """
    asked = {move.level for move in moves}
    earlier = [level for level in known.direct if level not in asked]
    floor, ceiling = known.floor, known.ceiling
    if floor and floor in {move.level for move in moves if move.is_right}:
        floor = max((level for level in earlier if level < floor), default=0)
    if ceiling is not None and ceiling in {move.level for move in moves if not move.is_right}:
        ceiling = min((level for level in earlier if level > ceiling), default=None)
    return floor, ceiling
