"""The scheme `confirmation`: table, reproducibility, precedence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pix.engine.confirmation import Abort, Certified, Settled, Status, Tally, reproducibility, settle

RIGHT, WRONG = Tally(1, 8, 3, 3), Tally(1, 8, 3, 0)
E, DOWN, U = Certified(3, 30), Certified(2, 22), Certified(0, 0)

counts = st.integers(1, 3).flatmap(
    lambda asked: st.integers(0, asked).flatmap(
        lambda right: st.tuples(st.just(asked), st.just(right), st.integers(0, asked - right))
    )
)
tallies = st.lists(
    st.builds(
        lambda level, extra, c: Tally(level, 8 * level + extra, *c),
        st.integers(1, 7),
        st.integers(0, 7),
        counts,
    ),
    min_size=1,
    max_size=16,
)


def kept(tally: Tally, rate: int) -> Certified:
    """What a tally keeps among others that bring the whole test to this rate."""
    asked, right = 1000 - tally.asked + tally.neutralised, 10 * rate - tally.right
    settled = settle([tally, Tally(0, 0, asked, right)])
    assert settled.reproducibility == rate
    return settled.competences[0]


@pytest.mark.parametrize(
    ("asked", "right", "neutralised", "by_rate"),
    [
        (3, 3, 0, {50: E, 69: E, 79: E, 80: E}),
        (3, 2, 0, {50: DOWN, 79: DOWN, 80: E}),
        (3, 2, 1, {50: E, 80: E}),
        (3, 1, 0, {50: U, 70: U, 99: U}),
        (3, 1, 1, {50: U, 69: U, 70: DOWN, 79: DOWN, 80: E}),
        (3, 1, 2, {50: DOWN, 69: DOWN, 70: E, 80: E}),
        (2, 2, 0, {50: E, 80: E}),
        (2, 1, 0, {50: U, 69: U, 70: DOWN, 79: DOWN, 80: E}),
        (2, 1, 1, {50: DOWN, 69: DOWN, 70: E}),
        (1, 1, 0, {50: DOWN, 69: DOWN, 70: E}),
        (3, 0, 0, {50: U, 99: U}),
        (3, 0, 3, {50: U, 99: U}),
        (1, 0, 1, {99: U}),
        (0, 0, 0, {99: U}),
        (4, 4, 0, {50: E}),
        (4, 3, 1, {50: E}),
        (4, 1, 3, {69: DOWN, 70: E}),
        (6, 3, 0, {50: E}),
    ],
)
def test_table(asked: int, right: int, neutralised: int, by_rate: dict[int, Certified]) -> None:
    for rate, expected in by_rate.items():
        assert kept(Tally(3, 30, asked, right, neutralised), rate) == expected, rate


def test_a_downgrade_never_goes_below_nothing() -> None:
    others = [RIGHT] * 3 + [Tally(1, 12, 3, 2), Tally(1, 12, 3, 1), WRONG]
    assert settle(others).competences[3:] == (Certified(0, 4), U, U)


@pytest.mark.parametrize(
    ("asked", "right", "neutralised", "rate"),
    [
        (200, 99, 0, 50),
        (200, 98, 0, 49),
        (1000, 494, 0, 49),
        (8, 1, 0, 13),
        (3, 2, 1, 100),
        (3, 0, 3, 0),
        (0, 0, 0, 0),
    ],
)
def test_reproducibility_rounds_half_up(asked: int, right: int, neutralised: int, rate: int) -> None:
    assert reproducibility([Tally(1, 8, asked, right, neutralised)]) == rate


def test_49_and_a_half_percent_is_enough() -> None:
    assert settle([Tally(1, 8, 200, 99)]).status is Status.VALIDATED
    assert settle([Tally(1, 8, 1000, 494)]).status is Status.REJECTED


def test_no_competence_at_all_is_rejected() -> None:
    assert settle([]) == Settled(Status.REJECTED, 0, 0, ())


def test_more_than_a_third_neutralised_cancels() -> None:
    third = [Tally(1, 8, 3, 2, 1)] * 5
    assert settle(third).status is Status.VALIDATED
    assert settle([*third[1:], Tally(1, 8, 3, 1, 2)]) == Settled(Status.CANCELLED, 100, 0, (U,) * 5)


def test_unfinished_because_the_candidate_left() -> None:
    unanswered = [RIGHT, RIGHT, Tally(1, 8, 3, 2, 0, 1)]
    assert settle(unanswered, abort=Abort.LEFT).reproducibility == 89
    assert settle([RIGHT, Tally(1, 8, 3, 0, 0, 3), WRONG], abort=Abort.LEFT).status is Status.REJECTED


def test_unfinished_for_a_technical_reason() -> None:
    unanswered = [RIGHT, RIGHT, Tally(1, 8, 3, 2, 0, 1)]
    settled = settle(unanswered, abort=Abort.TECHNICAL)
    assert (settled.reproducibility, settled.total) == (100, 24)
    assert settle([RIGHT, Tally(1, 8, 3, 0, 0, 3)], abort=Abort.TECHNICAL).status is Status.CANCELLED
    assert settle([RIGHT, WRONG, WRONG], abort=Abort.TECHNICAL).status is Status.CANCELLED


@pytest.mark.parametrize(
    ("competences", "options", "status"),
    [
        ([RIGHT], {"cancelled": True, "fraud": True}, Status.CANCELLED),
        ([Tally(1, 8, 3, 1, 2)], {"fraud": True}, Status.REJECTED),
        ([RIGHT], {"fraud": True}, Status.REJECTED),
        ([WRONG], {"fraud": True, "abort": Abort.TECHNICAL}, Status.REJECTED),
        ([Tally(1, 8, 3, 0, 2)], {"abort": Abort.LEFT}, Status.CANCELLED),
        ([WRONG], {"abort": Abort.TECHNICAL}, Status.CANCELLED),
        ([WRONG], {"abort": Abort.LEFT}, Status.REJECTED),
        ([RIGHT], {"abort": Abort.TECHNICAL}, Status.VALIDATED),
    ],
)
def test_precedence(competences: list[Tally], options: dict[str, bool], status: Status) -> None:
    settled = settle(competences, **options)  # type: ignore[arg-type]
    assert settled.status is status
    if status is not Status.VALIDATED:
        assert (settled.total, settled.competences) == (0, (U,) * len(competences))


@given(tallies)
def test_never_more_than_the_profile(competences: list[Tally]) -> None:
    settled = settle(competences)
    assert settled.total == sum(one.pix for one in settled.competences)
    for one, tally in zip(settled.competences, competences, strict=True):
        assert 0 <= one.pix <= tally.pix
        assert one.level in (tally.level, tally.level - 1, 0)
