"""Several blanks: by their own lists, interchangeable, selects."""

from __future__ import annotations

from decimal import Decimal
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pix.engine.grading import Graded, Key, Situation, grade
from pix.engine.grading.matching import match_most
from pix.engine.types import Verdict

ALL = frozenset({"t1", "t2", "t3"})
ENGINES = {"1": ["Google", "google.fr", "Google Search"], "2": ["Yahoo", "Yahoo Answer"]}


def judged(key: Key, response: dict[str, str]) -> Graded:
    return grade(key, response, Situation())


@pytest.mark.parametrize(
    ("response", "details", "unmet"),
    [
        ({"a": "courgette", "b": "tomate"}, {"a": True, "b": True}, ()),
        ({"a": "courgette", "b": "chat"}, {"a": True, "b": False}, ("b",)),
        ({"a": "courgette"}, {"a": True, "b": False}, ("b",)),
        ({"a": "courgette", "b": "  "}, {"a": True, "b": False}, ("b",)),
        ({}, {"a": False, "b": False}, ("a", "b")),
        ({"a": "courgette", "b": "chicon", "c": ""}, {"a": True, "b": True}, ()),
        ({"a": "courgette", "b": "chicon", "c": "x"}, {"a": True, "b": True, "c": False}, ()),
    ],
)
def test_fields(response: dict[str, str], details: dict[str, bool], unmet: tuple[str, ...]) -> None:
    key = Key("fields", {"a": ["courgette"], "b": ["tomate", "chicon"]}, ALL)
    verdict = Verdict.RIGHT if all(details.values()) else Verdict.WRONG
    assert judged(key, response) == Graded(verdict, details, unmet)


def test_each_blank_has_its_kind() -> None:
    key = Key(
        "fields",
        {"n": ["1000"], "s": ["Paris"], "t": ["Été"]},
        frozenset({"t1"}),
        Decimal("0.5"),
        {"n": "number", "s": "select"},
    )
    assert judged(key, {"n": "1 000,5", "s": "Paris", "t": "ete"}).verdict is Verdict.RIGHT
    assert judged(key, {"n": "1 000,5", "s": "paris", "t": "ete"}).details == {
        "n": True,
        "s": False,
        "t": True,
    }


def test_select_blanks_are_exact() -> None:
    key = Key("select", {"a": "One", "b": ["two", "deux"]}, ALL)
    assert judged(key, {"a": "One", "b": "deux"}).verdict is Verdict.RIGHT
    assert judged(key, {"a": "one", "b": "deux"}).unmet == ("a",)


@pytest.mark.parametrize(
    ("response", "right"),
    [
        ({"x": "Google Search", "y": "Yahoo Answer"}, True),
        ({"x": "yahoo", "y": "google"}, True),
        ({"x": "google.fr", "y": "google.fr"}, False),
        ({"x": "google.fr", "y": "GOOGLE . FR"}, False),
        ({"x": "google", "y": "google.fr"}, False),
        ({"x": "Yahoo"}, True),
        ({"x": "Yahoo", "y": ""}, False),
        ({"x": "Yahoo", "y": "Google", "z": "Bing"}, False),
        ({"x": ""}, False),
        ({}, False),
    ],
)
def test_any_order(response: dict[str, str], right: bool) -> None:
    verdict = judged(Key("fields_any_order", ENGINES, ALL), response).verdict
    assert verdict is (Verdict.RIGHT if right else Verdict.WRONG)


def test_any_order_matches_optimally_and_never_greedily() -> None:
    key = Key("fields_any_order", {"1": ["a", "b"], "2": ["a"], "3": ["c", "a", "b"]})
    assert judged(key, {"x": "a", "y": "b", "z": "c"}).verdict is Verdict.RIGHT
    assert judged(key, {"x": "a", "y": "b"}).unmet == ()


def test_a_repeated_response_fails_even_when_two_groups_accept_it() -> None:
    key = Key("fields_any_order", {"1": ["a", "b"], "2": ["a", "c"]})
    graded = judged(key, {"x": "a", "y": "a"})
    assert graded.details == {"x": True, "y": False}
    assert len(graded.unmet) == 1


def test_repeated_numbers_are_told_by_their_value() -> None:
    key = Key("fields_any_order", {"1": ["2"], "2": ["2", "3"]}, field_kinds={"x": "number", "y": "number"})
    assert judged(key, {"x": "2", "y": "2,0"}).verdict is Verdict.WRONG
    assert judged(key, {"x": "3", "y": "2,0"}).verdict is Verdict.RIGHT


def test_expected_blanks_of_any_order_must_all_be_filled() -> None:
    key = Key("fields_any_order", ENGINES, ALL, blanks=("x", "y"))
    assert judged(key, {"x": "Yahoo"}) == Graded(Verdict.WRONG, {"x": True, "y": False}, ("1",))
    assert judged(key, {"x": "Yahoo", "y": "Google", "z": ""}).verdict is Verdict.RIGHT
    assert judged(key, {"x": "Yahoo", "y": "Google", "z": "Bing"}).verdict is Verdict.WRONG


wishes = st.dictionaries(
    st.sampled_from("abcd"), st.lists(st.sampled_from("1234"), unique=True, max_size=4), max_size=4
)


@given(wishes)
def test_matching_is_the_best_of_all(wishes: dict[str, list[str]]) -> None:
    found = match_most(wishes)
    assert len(set(found.values())) == len(found)
    assert all(wish in wishes[asker] for asker, wish in found.items())
    tries = permutations(["1", "2", "3", "4"], len(wishes))
    best = max(sum(one in wishes[who] for who, one in zip(wishes, given_, strict=True)) for given_ in tries)
    assert len(found) == best
