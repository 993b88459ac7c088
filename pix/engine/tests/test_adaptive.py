"""Pix and level from a capacity."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pix.engine.adaptive import level_of, score

BOUNDS = (-8, -2, -0.5, 0.6, 1.5, 2.25, 3.1, 4, 8)
TO_LEVEL_8 = (*BOUNDS, 9)


@pytest.mark.parametrize(
    ("capacity", "pix", "level"),
    [
        (-10, 0, 0),
        (-8, 0, 0),
        (-5, 32, 0),
        (-2, 64, 1),
        (-0.500001, 127, 1),
        (-0.5, 128, 2),
        (0, 186, 2),
        (0.6, 256, 3),
        (0.825, 288, 3),
        (1.5, 384, 4),
        (2.25, 512, 5),
        (3.1, 640, 6),
        (4, 768, 7),
        (4.03125, 769, 7),
        (7.999999, 895, 7),
        (8, 895, 7),
        (50, 895, 7),
    ],
)
def test_score(capacity: float, pix: int, level: int) -> None:
    assert score(BOUNDS, capacity) == (pix, level)


def test_one_more_bound_opens_level_8() -> None:
    assert score(TO_LEVEL_8, 8) == (896, 8)
    assert score(TO_LEVEL_8, 9) == (1023, 8)


@given(st.floats(-10, 10), st.floats(-10, 10))
def test_score_rises_with_capacity(one: float, other: float) -> None:
    low, high = sorted((one, other))
    assert score(BOUNDS, low) <= score(BOUNDS, high)


@pytest.mark.parametrize("bounds", [(), (1,), (1, 2), (1, 2, 2), (3, 2, 1)])
def test_unfit_bounds_are_refused(bounds: tuple[float, ...]) -> None:
    with pytest.raises(ValueError, match="bounds"):
        score(bounds, 0)


def test_levels_of_scores() -> None:
    thresholds = [64, 128, 256, 384, 512, 640, 768, 896]
    for level, pix in enumerate(thresholds, start=1):
        assert (level_of(pix - 1), level_of(pix)) == (level - 1, level)
    assert (level_of(0), level_of(1023)) == (0, 8)
