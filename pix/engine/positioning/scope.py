"""What a test measures: the skills that can be asked, with their tables, built once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from pix.engine.positioning.model import THRESHOLDS, Array, chance_by_threshold
from pix.engine.types import Skill, Target

Number = TypeVar("Number", bound=np.generic)

EASY_TOP_LEVEL = 3


@dataclass(frozen=True, slots=True, eq=False)
class Scope:
    """The targets of one competence (or of a campaign's part of it), in one fixed order, never changed.

    tube_of: index in tubes of each target. levels: level of each target. right: P(right | threshold).
    known: whether the level lies under the threshold. tube_pix: pix of a tube by threshold.
    untimed: whether a target can be asked without timer. easy: whether its tube ends at level 3 or below.
    """

    targets: tuple[Target, ...]
    tubes: tuple[str, ...]
    tube_index: dict[str, int]
    tube_of: NDArray[np.intp]
    levels: NDArray[np.int64]
    right: Array
    right_pix: Array
    known: Array
    tube_pix: Array
    untimed: NDArray[np.bool_]
    easy: NDArray[np.bool_]
    maximum: Fraction

    @property
    def skills(self) -> tuple[Skill, ...]:
        """The skills, in the order of the targets."""
        return tuple(target.skill for target in self.targets)

    @classmethod
    def of(cls, targets: Sequence[Target]) -> Scope:
        """Build the scope; the order of the targets does not matter."""
        ordered = tuple(sorted(targets, key=_order))
        tubes = tuple(dict.fromkeys(target.skill.tube for target in ordered))
        tube_index = {tube: index for index, tube in enumerate(tubes)}
        tube_of = np.array([tube_index[target.skill.tube] for target in ordered], dtype=np.intp)
        levels = np.array([target.skill.level for target in ordered], dtype=np.int64)
        known = (levels[:, None] < THRESHOLDS[None, :]).astype(np.float64)
        tube_pix = _tube_pix(ordered, tube_of, known, len(tubes))
        right = _right(ordered)
        top = np.zeros(len(tubes), dtype=np.int64)
        np.maximum.at(top, tube_of, levels)
        return cls(
            targets=ordered,
            tubes=tubes,
            tube_index=tube_index,
            tube_of=_frozen(tube_of),
            levels=_frozen(levels),
            right=_frozen(right),
            right_pix=_frozen(right * tube_pix[tube_of]),
            known=_frozen(known),
            tube_pix=_frozen(tube_pix),
            untimed=_frozen(np.array([target.untimed for target in ordered], dtype=np.bool_)),
            easy=_frozen(top[tube_of] <= EASY_TOP_LEVEL),
            maximum=sum((target.skill.pix for target in ordered), Fraction(0)),
        )


def _frozen(array: NDArray[Number]) -> NDArray[Number]:
    """Return the array, closed to writing."""
    array.setflags(write=False)
    return array


def _order(target: Target) -> tuple[str, int, str]:
    """Return the key that sorts targets by tube, level and id."""
    return (target.skill.tube, target.skill.level, target.skill.id)


def _right(targets: Sequence[Target]) -> Array:
    """Return P(right | threshold) of each target, shape (targets, thresholds)."""
    rows = [chance_by_threshold(each.skill.level, each.guess, each.a, each.b) for each in targets]
    return np.array(rows, dtype=np.float64).reshape(len(targets), len(THRESHOLDS))


def _tube_pix(targets: Sequence[Target], tube_of: NDArray[np.intp], known: Array, tubes: int) -> Array:
    """Return the pix of each tube by threshold, shape (tubes, thresholds)."""
    worth = np.array([float(target.skill.pix) for target in targets], dtype=np.float64)
    total = np.zeros((tubes, len(THRESHOLDS)))
    np.add.at(total, tube_of, worth[:, None] * known)
    return total
