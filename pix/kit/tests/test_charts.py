"""Geometry of the drawings, against the values of the prototype and a few properties."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pix.kit import charts

PIX = st.integers(0, 64)


def test_the_strokes_of_the_dial_follow_one_another() -> None:
    whole, shut, strokes = charts.dial_strokes([("1", "A", 83), ("2", "B", 123), ("3", "C", 55)], 896)
    assert (whole, shut) == (1194.67, 298.67)
    assert [(stroke.length, stroke.offset) for stroke in strokes] == [(83, 0), (123, -83), (55, -206)]
    assert strokes[0].rest == 1111.67


def test_a_dial_with_nothing_within_reach_is_drawn() -> None:
    whole, _shut, strokes = charts.dial_strokes([("1", "A", 0)], 0)
    assert whole > 0
    assert strokes[0].length == 0


@pytest.mark.parametrize(
    ("pix", "length"), [(0, 0), (36, 71.5), (27, 53.625), (8, 15), (56, 111), (64, 127), (5, 9.375)]
)
def test_the_level_bar_has_cells_of_15_and_gaps_of_1(pix: int, length: float) -> None:
    assert charts.level_bar_length(pix) == length


@given(PIX, PIX)
def test_more_pix_never_draw_a_shorter_bar(one: int, other: int) -> None:
    low, high = sorted((one, other))
    assert charts.level_bar_length(low) <= charts.level_bar_length(high)
    assert charts.scale_x(low) <= charts.scale_x(high)


@given(PIX, st.integers(1, 8))
def test_the_cells_of_the_scale_are_filled_in_order(pix: int, top_level: int) -> None:
    cells = charts.scale_cells(pix, top_level)
    assert [cell.level for cell in cells if cell.is_open] == list(range(1, top_level + 1))
    assert [cell.filled for cell in cells] == sorted((cell.filled for cell in cells), reverse=True)
    assert all(0 <= cell.filled <= cell.width for cell in cells)


def test_the_axes_of_the_radar_turn_clockwise_from_the_top() -> None:
    axes = charts.radar_axes([("1.1", "1", 64), ("1.2", "1", 32), ("2.1", "2", 0), ("2.2", "2", None)])
    assert [axis.point for axis in axes] == [(200, 60), (270, 200), (200, 200), (200, 200)]
    assert [axis.end for axis in axes] == [(200, 60), (340, 200), (200, 340), (60, 200)]
    assert [axis.is_tested for axis in axes] == [True, True, True, False]
    assert axes[0].label == (200, 38)


def test_each_area_has_one_arc() -> None:
    arcs = charts.radar_arcs(["1"] * 3 + ["2"] * 4 + ["3"] * 4 + ["4"] * 3 + ["5"] * 2)
    assert [area for area, _path in arcs] == ["1", "2", "3", "4", "5"]
    assert arcs[0][1] == "M175.9 55.0A147 147 0 0 1 319.6 114.5"


def test_the_skyline_has_128_squares() -> None:
    off, areas = charts.skyline_paths()
    assert off.count("M") + sum(path.count("M") for _area, path in areas) == 16 * 8
    assert [area for area, _path in areas] == [1, 2, 3, 4, 5]
