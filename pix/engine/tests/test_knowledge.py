"""Knowledge of a tube: fold, forget, wait."""

from __future__ import annotations

import json
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pix.engine.knowledge import (
    days_left,
    fold,
    from_json,
    improve,
    invalidated,
    to_json,
    unknown,
    validated,
)
from pix.engine.types import TubeKnowledge

LEVELS = (1, 2, 3, 4, 5)
Answers = list[tuple[int, bool]]
answers_of_a_tube = st.lists(st.tuples(st.integers(1, 8), st.booleans()), max_size=12)


def folded(answers: Answers) -> TubeKnowledge:
    state = TubeKnowledge()
    for level, right in answers:
        state = fold(state, level, right)
    return state


@pytest.mark.parametrize(
    ("answers", "state"),
    [
        ([], TubeKnowledge()),
        ([(3, True)], TubeKnowledge(3, None, (3,))),
        ([(3, False)], TubeKnowledge(0, 3, (3,))),
        ([(3, True), (5, False), (4, True)], TubeKnowledge(4, 5, (3, 4, 5))),
        ([(3, True), (2, False)], TubeKnowledge(3, None, (3,))),
        ([(3, False), (4, True)], TubeKnowledge(0, 3, (3,))),
        ([(3, True), (3, False)], TubeKnowledge(3, None, (3,))),
        ([(4, False), (2, False), (1, True)], TubeKnowledge(1, 2, (1, 2, 4))),
    ],
)
def test_answers_fold(answers: Answers, state: TubeKnowledge) -> None:
    assert folded(answers) == state


def test_levels_are_validated_invalidated_or_unknown() -> None:
    state = TubeKnowledge(2, 5, (2, 5))
    assert (
        validated(state, (5, 1, 2, 4)),
        unknown(state, (5, 1, 2, 4)),
        invalidated(state, (5, 1, 2, 4)),
    ) == (
        (1, 2),
        (4,),
        (5,),
    )


@given(answers_of_a_tube)
def test_folding_never_takes_back(answers: Answers) -> None:
    state = TubeKnowledge()
    for level, right in answers:
        after = fold(state, level, right)
        assert after.floor >= state.floor
        assert after.ceiling is None or state.ceiling is None or after.ceiling <= state.ceiling
        assert after.ceiling is None or after.floor < after.ceiling
        assert set(after.direct) >= set(state.direct)
        state = after


@given(answers_of_a_tube)
def test_levels_are_split_in_three(answers: Answers) -> None:
    state = folded(answers)
    assert validated(state, LEVELS) + unknown(state, LEVELS) + invalidated(state, LEVELS) == LEVELS


@given(answers_of_a_tube, answers_of_a_tube)
def test_a_replay_finds_the_same_state(first: Answers, then: Answers) -> None:
    assert folded(first + first) == folded(first)
    state = from_json(json.loads(json.dumps(to_json(folded(first)))))
    for level, right in then:
        state = fold(state, level, right)
    assert state == folded(first + then)


@given(answers_of_a_tube, st.one_of(st.none(), st.fractions(0, 9)))
def test_improving_keeps_all_that_is_validated(answers: Answers, days: Fraction | None) -> None:
    state = folded(answers)
    improved = improve(state, days, 4)
    assert improved.floor == state.floor
    forgets = state.ceiling is not None and days is not None and days >= 4
    assert improved.ceiling == (None if forgets else state.ceiling)


def test_improving_forgets_failures_as_old_as_the_delay() -> None:
    state = TubeKnowledge(2, 4, (2, 4, 5))
    assert improve(state, Decimal("3.999"), 4) == state
    assert improve(state, 4, 4) == TubeKnowledge(2, None, (2,))
    assert improve(state, None, 4) == state
    assert improve(TubeKnowledge(2, None, (2,)), 9, 4) == TubeKnowledge(2, None, (2,))


@pytest.mark.parametrize(
    ("delay", "elapsed", "left"),
    [
        ("7", "5.5", 2),
        ("4", "1.5", 3),
        ("4", "0", 4),
        ("4", "4", 0),
        ("4", "3.9999999999999999999999", 1),
        ("4", "4.0000000000000000000001", 0),
        ("4", "100", 0),
        ("0", "0", 0),
    ],
)
def test_days_left(delay: str, elapsed: str, left: int) -> None:
    assert days_left(Decimal(delay), Decimal(elapsed)) == left


def test_nothing_known_has_no_delay() -> None:
    assert days_left(4, None) is None
