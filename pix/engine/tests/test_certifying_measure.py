"""What an adaptive test measured, and what becomes of it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pix.engine.adaptive import score
from pix.engine.certifying import (
    AdaptiveRules,
    Asked,
    Cap,
    Ending,
    Item,
    PoolExhausted,
    Scale,
    settle_adaptive,
)
from pix.engine.certifying.measuring import failed_challenges
from pix.engine.confirmation import Abort, Status
from pix.engine.irt import estimate
from pix.engine.tests.certifying_pools import RULES, a_pool, sat

POOL = a_pool()
SCALE = Scale((-1.4, -1.05, -0.7, 0.0, 0.7, 1.4), {"00": (-0.7, 0.0, 0.7, 1.4), "01": (-1.0, 1.0)})
WHOLE = sat(POOL, lambda item, _n: item.b < 0.5, seed=4)
ITEMS = {item.challenge: item for item in POOL}


def triples(asked: list[Asked]) -> list[tuple[float, float, bool]]:
    return [(ITEMS[o.challenge].a, ITEMS[o.challenge].b, bool(o.is_right)) for o in asked if o.counts]


def test_a_whole_test_is_told_on_its_scale() -> None:
    found = settle_adaptive(POOL, WHOLE, RULES, SCALE)
    capacity, error = estimate(triples(WHOLE))
    assert (found.status, found.answered, found.failed) == (Status.VALIDATED, 32, ())
    assert (found.capacity, found.error) == (capacity, error)
    assert (found.pix, found.level) == score(SCALE.bounds, capacity)
    assert 0.2 < capacity < 0.7
    assert [(one.code, one.level) for one in found.competences] == [("00", 2), ("01", 1)]


@pytest.mark.parametrize(("is_right", "levels", "pix"), [(True, (4, 2), 511), (False, (0, 0), 0)])
def test_outside_its_bounds_a_competence_has_its_first_or_last_level(
    is_right: bool, levels: tuple[int, int], pix: int
) -> None:
    found = settle_adaptive(POOL, sat(POOL, lambda *_: is_right, seed=4), RULES, SCALE)
    assert (tuple(one.level for one in found.competences), found.pix) == (levels, pix)


@pytest.mark.parametrize(
    ("answered", "ending", "status"),
    [
        (19, Ending(Abort.LEFT), Status.REJECTED),
        (19, Ending(Abort.TECHNICAL), Status.CANCELLED),
        (19, Ending(), Status.CANCELLED),
        (0, Ending(Abort.TECHNICAL), Status.CANCELLED),
        (20, Ending(Abort.LEFT), Status.VALIDATED),
        (20, Ending(Abort.TECHNICAL), Status.VALIDATED),
        (32, Ending(Abort.LEFT), Status.VALIDATED),
        (32, Ending(fraud=True), Status.REJECTED),
        (32, Ending(fraud=True, cancelled=True), Status.CANCELLED),
        (5, Ending(Abort.TECHNICAL, fraud=True), Status.REJECTED),
    ],
)
def test_what_becomes_of_a_test(answered: int, ending: Ending, status: Status) -> None:
    found = settle_adaptive(POOL, WHOLE[:answered], RULES, SCALE, ending=ending)
    assert (found.status, found.answered) == (status, answered)
    if status is not Status.VALIDATED:
        assert (found.pix, found.level, {one.level for one in found.competences}) == (0, 0, {0})
        assert found.error > 0


def test_who_left_fails_what_is_missing_and_who_was_stopped_does_not() -> None:
    left = settle_adaptive(POOL, WHOLE[:24], RULES, SCALE, ending=Ending(Abort.LEFT))
    stopped = settle_adaptive(POOL, WHOLE[:24], RULES, SCALE, ending=Ending(Abort.TECHNICAL))
    assert len(left.failed) == 8
    assert stopped.failed == ()
    assert left.capacity < stopped.capacity
    assert (
        left.capacity == estimate([*triples(WHOLE[:24]), *triples([Asked(o, False) for o in left.failed])])[0]
    )
    tubes = [ITEMS[one].tube for one in (*left.failed, *(o.challenge for o in WHOLE[:24]))]
    assert len(set(tubes)) == 32


def test_the_most_informative_is_failed_and_the_hardest_of_equals() -> None:
    pool = [Item(f"{b:+.1f}", f"s{b}", f"t{b}", "1", 1.0, b) for b in (-0.9, -0.3, 0.3, 2.0)]
    assert failed_challenges(pool, [], 2) == ("+0.3", "-0.3")
    with pytest.raises(PoolExhausted, match="of 5"):
        failed_challenges(pool, [], 5)


def test_what_the_jury_neutralises_says_nothing_and_is_not_missing() -> None:
    gone = frozenset(one.challenge for one in WHOLE[:3])
    found = settle_adaptive(POOL, WHOLE, RULES, SCALE, ending=Ending(neutralised=gone))
    assert (found.status, found.answered, found.failed) == (Status.VALIDATED, 29, ())
    assert found.capacity == estimate(triples(WHOLE[3:]))[0]
    left = settle_adaptive(POOL, WHOLE[:30], RULES, SCALE, ending=Ending(Abort.LEFT, neutralised=gone))
    assert (left.answered, len(left.failed)) == (27, 2)
    few = frozenset(one.challenge for one in WHOLE[:13])
    assert (
        settle_adaptive(POOL, WHOLE, RULES, SCALE, ending=Ending(neutralised=few)).status is Status.CANCELLED
    )


def test_a_profile_caps_what_is_measured() -> None:
    whole = sat(POOL, lambda *_: True, seed=4)
    found = settle_adaptive(POOL, whole, RULES, SCALE, ending=Ending(cap=Cap(200, {"00": 1})))
    assert (found.pix, found.level) == (200, 2)
    assert [one.level for one in found.competences] == [1, 0]
    assert (
        settle_adaptive(POOL, whole, RULES, SCALE, ending=Ending(cap=Cap(900, {"00": 8, "01": 8}))).pix == 511
    )


def test_a_challenge_from_elsewhere_is_refused() -> None:
    with pytest.raises(ValueError, match="elsewhere is not in the pool"):
        settle_adaptive(POOL, [Asked("elsewhere", True)], RULES, SCALE)


@settings(max_examples=25)
@given(st.permutations(range(32)), st.integers(0, 31))
def test_order_never_matters_and_a_right_answer_never_harms(order: list[int], place: int) -> None:
    shuffled = [WHOLE[n] for n in order]
    found = settle_adaptive(POOL, shuffled, RULES, SCALE)
    assert found == settle_adaptive(POOL, WHOLE, RULES, SCALE)
    better = [replace(one, is_right=True) if n == place else one for n, one in enumerate(WHOLE)]
    assert settle_adaptive(POOL, better, RULES, SCALE).pix >= found.pix


def test_a_shorter_version_is_settled_by_its_own_lengths() -> None:
    short = AdaptiveRules(length=10, least_answered=5)
    found = settle_adaptive(POOL, WHOLE[:6], short, SCALE, ending=Ending(Abort.LEFT))
    assert (found.status, len(found.failed)) == (Status.VALIDATED, 4)
