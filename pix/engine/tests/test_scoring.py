"""Pix and levels in exact rationals."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pix.engine.scoring import (
    CompetenceScore,
    competence_score,
    is_certifiable,
    level_label,
    pix_value,
    profile_total,
    top_level,
)

earnings = st.lists(st.fractions(0, 4), max_size=40)


@pytest.mark.parametrize(
    ("count", "value"), [(1, "4"), (2, "4"), (3, "8/3"), (4, "2"), (6, "4/3"), (7, "8/7")]
)
def test_pix_value(count: int, value: str) -> None:
    assert pix_value(count) == Fraction(value)


def test_a_value_needs_a_skill() -> None:
    with pytest.raises(ValueError, match="at least one"):
        pix_value(0)


@given(st.integers(2, 60))
def test_a_full_level_is_worth_8_pix(count: int) -> None:
    assert competence_score([pix_value(count)] * count, 8) == CompetenceScore(Fraction(8), 8, 1, 0)


@pytest.mark.parametrize(
    ("earned", "top", "score"),
    [
        ([], 7, (0, 0, 0)),
        (["37/10", "22/5", "6/5"], 7, (9, 1, 1)),
        (["15/2"], 7, (7, 0, 7)),
        (["799/100"], 7, (7, 0, 7)),
        (["60"], 7, (56, 7, 0)),
        (["64"], 8, (64, 8, 0)),
        (["64"], 7, (56, 7, 0)),
        (["63"], 8, (63, 7, 7)),
    ],
)
def test_competence_score(earned: list[str], top: int, score: tuple[int, int, int]) -> None:
    found = competence_score(map(Fraction, earned), top)
    assert (found.pix, found.level, found.pix_ahead) == score


@given(earnings, st.integers(1, 8))
def test_a_score_never_exceeds_its_top(earned: list[Fraction], top: int) -> None:
    score = competence_score(earned, top)
    assert 0 <= score.pix <= 8 * top
    assert score.level == score.pix // 8 <= top
    assert score.pix == 8 * score.level + score.pix_ahead
    assert score.pix <= score.exact


@given(earnings, st.fractions(0, 4), st.integers(1, 8))
def test_one_more_skill_never_lowers_a_score(earned: list[Fraction], more: Fraction, top: int) -> None:
    before, after = competence_score(earned, top), competence_score([*earned, more], top)
    assert after.pix >= before.pix
    assert after.level >= before.level


@pytest.mark.parametrize(
    ("counts", "top"),
    [
        ({}, 0),
        ({"1.1": {}}, 0),
        ({"1.1": {1: 2, 2: 2}, "1.2": {1: 3, 2: 5, 3: 2}}, 2),
        ({"1.1": {1: 2, 2: 1, 3: 9}}, 1),
        ({"1.1": {2: 2}}, 0),
        ({"1.1": dict.fromkeys(range(1, 12), 2)}, 8),
    ],
)
def test_top_level(counts: dict[str, dict[int, int]], top: int) -> None:
    assert top_level(counts) == top


def test_profile_total_and_certifiability() -> None:
    assert profile_total([competence_score([Fraction(60)], 7), competence_score([Fraction(3)], 7)]) == 59
    assert is_certifiable([1, 1, 2, 0, 1, 7])
    assert not is_certifiable([8, 8, 8, 8, 0, 0])


def test_level_labels() -> None:
    labels = [level_label(level) for level in range(9)]
    assert labels[0] is None
    assert labels[1::2] == labels[2::2] == ["novice", "independent", "advanced", "expert"]
    for level in (-1, 9):
        with pytest.raises(ValueError, match="no such level"):
            level_label(level)
