"""What a centre's year costs."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest

from pix.certification.costs import CentreCost, CentreYear, centre_cost, in_cents

YEAR = CentreYear(30, 20, 20, Fraction(2), Fraction(40), Fraction(50), Fraction("18.71"), 3)


def test_the_known_year() -> None:
    assert centre_cost(YEAR) == CentreCost(Decimal("1964.55"), Decimal("2100.00"), 3)
    assert str(centre_cost(YEAR).outside_net) == "2100.00"


def test_a_candidate_more_needs_an_invigilator_more() -> None:
    assert YEAR.invigilators == 1
    assert replace(YEAR, candidates_per_session=21).invigilators == 2
    two = centre_cost(replace(YEAR, candidates_per_session=40))
    assert two.variable_cost == Decimal("3461.35")


@pytest.mark.parametrize(
    ("changes", "sessions"),
    [
        ({"fee": Fraction(10)}, None),
        ({"fee": Fraction(5)}, None),
        ({"candidates_per_session": 0}, None),
        ({"sessions": 0}, 0),
        ({"hourly_cost": Fraction(700, 105)}, 1),
        ({"hourly_cost": Fraction(700, 105) + Fraction(1, 10**9)}, 2),
    ],
)
def test_break_even(changes: dict[str, int], sessions: int | None) -> None:
    assert centre_cost(replace(YEAR, **changes)).break_even_sessions == sessions  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("euros", "cents"), [("1/3", "0.33"), ("1/200", "0.01"), ("2", "2.00"), ("2.675", "2.68")]
)
def test_cents_are_rounded_half_up(euros: str, cents: str) -> None:
    assert str(in_cents(Fraction(euros))) == cents
