"""What answers tell of a tube: fold, forget, and the delays between two tries."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from math import ceil
from typing import Any

from pix.engine.types import TubeKnowledge

Days = int | Decimal | Fraction


def is_settled(state: TubeKnowledge, level: int) -> bool:
    """Whether this level is already validated or invalidated."""
    return level <= state.floor or (state.ceiling is not None and level >= state.ceiling)


def fold(state: TubeKnowledge, level: int, right: bool) -> TubeKnowledge:  # noqa: FBT001 - the datum itself
    """The state after one answer; an answer on a settled level changes nothing.

    Thresholds make it independent of the tube's levels, so that a replay after a release that gained or lost
    skills finds the same state.
    """
    if is_settled(state, level):
        return state
    direct = tuple(sorted((*state.direct, level)))
    if right:
        return replace(state, floor=level, direct=direct)
    return replace(state, ceiling=level, direct=direct)


def validated(state: TubeKnowledge, levels: Collection[int]) -> tuple[int, ...]:
    """Levels of the tube that are validated, directly or by inference, ascending."""
    return tuple(level for level in sorted(levels) if level <= state.floor)


def invalidated(state: TubeKnowledge, levels: Collection[int]) -> tuple[int, ...]:
    """Levels of the tube that are invalidated, directly or by inference, ascending."""
    ceiling = state.ceiling
    return tuple(level for level in sorted(levels) if ceiling is not None and level >= ceiling)


def unknown(state: TubeKnowledge, levels: Collection[int]) -> tuple[int, ...]:
    """Levels of the tube that no answer has settled, ascending."""
    return tuple(level for level in sorted(levels) if not is_settled(state, level))


def improve(state: TubeKnowledge, days_since_failure: Days | None, delay: Days) -> TubeKnowledge:
    """The state when an improvement begins: all that is validated stays, a failure as old as the delay goes.

    days_since_failure: exact days between the answer that set the ceiling and the start; None keeps nothing
    to forget. The ceiling is always the latest failure, hence the one that decides for those above it.
    """
    if state.ceiling is None or days_since_failure is None or days_left(delay, days_since_failure):
        return state
    return replace(state, ceiling=None, direct=tuple(one for one in state.direct if one <= state.floor))


def days_left(delay: Days, elapsed_days: Days | None) -> int | None:
    """Whole days still to wait, max(0, ceil(delay - elapsed)); None when nothing is known yet."""
    if elapsed_days is None:
        return None
    return max(0, ceil(Fraction(delay) - Fraction(elapsed_days)))


def to_json(state: TubeKnowledge) -> list[Any]:
    """The state as [floor, ceiling, [direct levels]]."""
    return [state.floor, state.ceiling, list(state.direct)]


def from_json(stored: Sequence[Any]) -> TubeKnowledge:
    """The state that to_json stored."""
    floor, ceiling, direct = stored
    return TubeKnowledge(floor, ceiling, tuple(direct))
