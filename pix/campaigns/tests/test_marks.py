"""Grading tables: pix to mark."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pix.campaigns.marks import GradingTable, read_table, university_table


@pytest.mark.parametrize(
    ("pix", "mark"),
    [(0, "0"), (64, "0"), (65, "0.5"), (409, "9.5"), (410, "10"), (700, "19.5"), (701, "20"), (1024, "20")],
)
def test_marks_of_the_university_table(pix: int, mark: str) -> None:
    assert str(university_table().mark(pix)) == mark


@given(st.integers(0, 1024), st.integers(0, 1024))
def test_more_pix_never_lower_the_mark(one: int, other: int) -> None:
    low, high = sorted((one, other))
    assert 0 <= university_table().mark(low) <= university_table().mark(high) <= 20


def test_negative_pix_are_refused() -> None:
    with pytest.raises(ValueError, match="never negative"):
        university_table().mark(-1)


@pytest.mark.parametrize(
    "steps",
    [
        (),
        ((5, Decimal(0)),),
        ((0, Decimal(1)), (0, Decimal(2))),
        ((0, Decimal(2)), (10, Decimal(1))),
    ],
)
def test_tables_begin_at_zero_and_go_up(steps: tuple[tuple[int, Decimal], ...]) -> None:
    with pytest.raises(ValueError, match="grading table"):
        GradingTable(steps)


def test_a_table_is_read_from_csv() -> None:
    assert read_table(["minimum_pix,mark\n", "0,0\n", "100,12.5\n"]).mark(100) == Decimal("12.5")
