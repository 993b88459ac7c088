"""Capacity by expected a posteriori."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pix.engine.irt import chance_of_success, estimate

Answer = tuple[float, float, bool]
one_answer = st.tuples(st.floats(0.2, 4), st.floats(-5, 5), st.booleans())
answers = st.lists(one_answer, max_size=20)


def test_golden_values() -> None:
    assert estimate([]) == pytest.approx((0, math.sqrt(1.5)), abs=1e-6)
    assert estimate([(1.86350005965093, 0.194712138508747, True)]) == pytest.approx(
        (0.85941996, 0.93331066), abs=1e-6
    )


@given(answers, st.randoms())
def test_the_order_of_answers_never_matters(given_: list[Answer], dice: object) -> None:
    shuffled = list(given_)
    dice.shuffle(shuffled)  # type: ignore[attr-defined]
    assert estimate(shuffled) == estimate(given_)


@given(answers, st.floats(0.2, 4), st.floats(-5, 5))
def test_success_raises_capacity_and_failure_lowers_it(given_: list[Answer], a: float, b: float) -> None:
    capacity, _ = estimate(given_)
    assert estimate([*given_, (a, b, True)])[0] >= capacity - 1e-9
    assert estimate([*given_, (a, b, False)])[0] <= capacity + 1e-9


@given(answers)
def test_capacity_is_symmetric_and_bounded(given_: list[Answer]) -> None:
    capacity, error = estimate(given_)
    mirrored, same_error = estimate([(a, -b, not right) for a, b, right in given_])
    assert mirrored == pytest.approx(-capacity, abs=1e-9)
    assert same_error == pytest.approx(error, abs=1e-9)
    assert -9 <= capacity <= 9
    assert error >= 0


def test_extreme_answers_do_not_overflow() -> None:
    capacity, error = estimate([(50.0, 8.0, True)] * 300)
    assert 8 < capacity <= 9
    assert math.isfinite(error)


def test_chance_of_success() -> None:
    assert chance_of_success(1.7, 0.5, 0.5) == 0.5
    assert chance_of_success(1, 0, 2) == pytest.approx(1 / (1 + math.exp(-2)))
    assert chance_of_success(100, 0, -100) == pytest.approx(0)
