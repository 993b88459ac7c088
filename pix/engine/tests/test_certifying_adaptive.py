"""Which challenge an adaptive test asks next."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from functools import partial

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pix.engine.certifying import AdaptiveRules, Asked, Exposure, Item, PoolExhausted, next_challenge
from pix.engine.certifying.blueprint import Course
from pix.engine.tests.certifying_pools import RULES, a_pool, broken_rules, sat

POOL = a_pool()
SHORT = AdaptiveRules(length=6, least_answered=3, gap=1)


def of_level(item: Item, _place: int, *, level: int) -> bool:
    return item.b <= 0.7 * (level - 2.5)


@settings(max_examples=12)
@given(st.integers(0, 2**40), st.lists(st.sampled_from([True, True, False, None]), min_size=60, max_size=60))
def test_a_test_keeps_to_its_blueprint(seed: int, answers: list[bool | None]) -> None:
    aside = iter(range(6))
    said = [answer if answer is not None or next(aside, None) is not None else True for answer in answers]
    asked = sat(POOL, lambda _item, place: said[place], seed=seed)
    assert broken_rules(POOL, asked) == []
    assert asked == sat(POOL, lambda _item, place: said[place], seed=seed)


@settings(max_examples=25)
@given(st.lists(st.integers(1, 4), min_size=3, max_size=6), st.integers(0, 3), st.integers(1, 10), st.data())
def test_a_test_that_can_begin_can_end(tubes: list[int], gap: int, length: int, data: st.DataObject) -> None:
    pool = [item for n, count in enumerate(tubes) for item in a_pool(n + 1, count, (1, 3), 1)[-2 * count :]]
    supply = {f"{n:02d}": count for n, count in enumerate(tubes)}
    rules = AdaptiveRules(length=length, gap=gap)
    answers = data.draw(st.lists(st.booleans(), min_size=length, max_size=length))
    if Course(supply, frozenset(supply), (), length, gap).can_end():
        assert broken_rules(pool, sat(pool, lambda _i, n: answers[n], seed=1, rules=rules), rules) == []
    else:
        with pytest.raises(PoolExhausted):
            sat(pool, lambda _i, n: answers[n], seed=1, rules=rules)


@given(st.lists(st.integers(1, 3), min_size=2, max_size=4), st.integers(0, 2), st.integers(1, 7))
def test_no_course_is_given_up_that_some_order_would_end(tubes: list[int], gap: int, length: int) -> None:
    supply = {f"{n:02d}": count for n, count in enumerate(tubes)}
    course = Course(supply, frozenset(supply), (), length, gap)
    assert course.can_end() == some_order_ends(course)


def some_order_ends(course: Course) -> bool:
    """Every order tried."""
    if course.left == 0:
        return not course.unvisited
    return any(some_order_ends(course.after(code)) for code in course.allowed())


def test_the_first_challenge_is_the_most_informative_at_the_prior_mean() -> None:
    items = {item.challenge: item for item in POOL}
    firsts = {str(next_challenge(POOL, [], Exposure(1), RULES, seed=seed)) for seed in range(40)}
    assert {round(abs(items[one].b), 9) for one in firsts} == {0.35}
    assert len(firsts) > 20


def test_the_discriminant_weighs_more_than_the_place() -> None:
    pool = [Item("near", "s1", "t1", "c1", 1.0, 0.0), Item("sharp", "s2", "t2", "c2", 2.0, 0.5)]
    rules = AdaptiveRules(length=2, gap=0)
    assert next_challenge(pool, [], Exposure(1), rules, seed=1) == "sharp"


def test_right_answers_lead_to_harder_challenges_and_wrong_ones_to_easier() -> None:
    items = {item.challenge: item for item in POOL}
    all_right, all_wrong = (sat(POOL, answer, seed=5) for answer in (lambda *_: True, lambda *_: False))
    assert np.mean([items[one.challenge].b for one in all_right]) > 0.5
    assert np.mean([items[one.challenge].b for one in all_wrong]) < -0.5


def test_the_least_shown_of_equals_is_asked() -> None:
    counts = {item.challenge: 3 for item in POOL} | {"7-3-2-1": 2}
    assert next_challenge(POOL, [], Exposure(20, counts), RULES, seed=9) == "7-3-2-1"


def test_a_challenge_set_aside_is_replaced_and_its_tube_and_competence_rest() -> None:
    asked = sat(POOL, lambda _item, place: None if place in (0, 10) else True, seed=2)
    assert len(asked) == RULES.length + 2
    assert broken_rules(POOL, asked) == []


@pytest.mark.parametrize(("tests", "most"), [(1, 1), (9, 1), (10, 2), (14, 2), (15, 3), (100, 20)])
def test_the_cap_is_a_fifth_of_the_tests_and_one_at_least(tests: int, most: int) -> None:
    exposure = Exposure(tests, {"a": most - 1, "b": most})
    assert exposure.most(RULES) == most
    assert exposure.spent(RULES) == {"b"}


def test_a_cohort_never_passes_the_cap_and_meets_it() -> None:
    pool, counts, reached = a_pool(variants=1), Counter[str](), []
    for tests in range(1, 16):
        exposure = Exposure(tests, counts.copy())
        asked = sat(pool, partial(of_level, level=2), seed=tests, exposure=exposure)
        assert broken_rules(pool, asked) == []
        counts.update(one.challenge for one in asked)
        most = max(1, tests * Fraction(1, 5) // 1)
        assert max(counts.values()) <= most
        reached += [tests] if max(counts.values()) == most else []
    assert reached[-1] == 15


def test_a_pool_that_runs_dry_says_so_at_once() -> None:
    pool = a_pool(tubes=2, variants=1, levels=(2,))
    exposure = Exposure(9, {pool[0].challenge: 1})
    assert len(sat(pool, lambda *_: True, seed=1)) == 32
    with pytest.raises(PoolExhausted, match="question 1: 31 usable of 32"):
        next_challenge(pool, [], exposure, RULES, seed=1)


def test_unknown_or_doubled_challenges_are_refused() -> None:
    with pytest.raises(ValueError, match="not in the pool"):
        next_challenge(POOL, [Asked("elsewhere", True)], Exposure(1), RULES, seed=1)
    with pytest.raises(ValueError, match="in the pool once"):
        next_challenge([POOL[0], POOL[0]], [], Exposure(1), RULES, seed=1)
    with pytest.raises(ValueError, match="a tube in one competence"):
        next_challenge(
            [Item("a", "a", "t", "1", 1, 0), Item("b", "b", "t", "2", 1, 0)], [], Exposure(1), SHORT, seed=1
        )
