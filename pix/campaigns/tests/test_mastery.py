"""Ten bars of mastery."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pix.campaigns.mastery import mastery_bars


@pytest.mark.parametrize(
    ("share", "bar"),
    [
        ("0", 0),
        ("1/1000", 0),
        ("1/10", 0),
        ("101/1000", 1),
        ("2/10", 1),
        ("3/10", 2),
        ("9/10", 8),
        ("91/100", 9),
        ("1", 9),
    ],
)
def test_upper_bounds_are_inclusive(share: str, bar: int) -> None:
    bars = mastery_bars([(Fraction(share), 3)])
    assert bars[bar] == 3 == sum(bars)


@given(st.lists(st.tuples(st.fractions(0, 1), st.integers(0, 50))))
def test_nobody_is_lost(mastery: list[tuple[Fraction, int]]) -> None:
    bars = mastery_bars(mastery)
    assert len(bars) == 10
    assert sum(bars) == sum(people for _, people in mastery)


@pytest.mark.parametrize("share", ["-1/100", "101/100"])
def test_mastery_lies_between_0_and_1(share: str) -> None:
    with pytest.raises(ValueError, match="between 0 and 1"):
        mastery_bars([(Fraction(share), 1)])
