"""Texts: treatments, closeness, membership."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pix.engine.grading import normalise, refuses_t3
from pix.engine.grading.text import accepts_text, edit_distance, is_close

ALL = frozenset({"t1", "t2", "t3"})
short = st.text(alphabet="abcé ?", max_size=8)


@pytest.mark.parametrize(
    ("text", "treatments", "expected"),
    [
        ("e\u0301", (), "\u00e9"),
        ("a\u00a0b\u202fc\u2007d", (), "a b c d"),
        (" Shi Foo-Bar ", (), " Shi Foo-Bar "),
        (" Shi Foo-Bar ", ("t1",), "shifoo-bar"),
        (" Shi Foo-Bar ", ("t2",), " Shi FooBar "),
        ("a\tb\nc\u2009d\u3000e", ("t1",), "abcde"),
        ("zero\u200bwidth\ufeff", ("t1",), "zerowidth"),
        ("hameçon", ("t1",), "hamecon"),
        ("Œuvre & Æon", ("t1", "t2"), "œuvreæon"),
        ("한국어 テレビ が", ("t1", "t2"), "한국어テレビが"),
        ("Ёлка № 5", ("t1", "t2"), "елка5"),
        ("Th!!is., -/ is #! an $ % ^ & * example ;: {} of", ("t2",), "This is an example of"),
        ("a - b", ("t2",), "a b"),
        ("Été 2024 !", ("t2",), "Été 2024 "),
        ("snake_case", ("t2",), "snakecase"),
        ("tab\tbed", ("t2",), "tabbed"),
        ("Same", ("t3",), "Same"),
    ],
)
def test_normalise(text: str, treatments: tuple[str, ...], expected: str) -> None:
    assert normalise(text, treatments) == expected


@given(st.text(max_size=30))
def test_treatments_are_idempotent_but_for_case_and_order(text: str) -> None:
    once = normalise(text, ("t2",))
    assert normalise(once, ("t2",)) == normalise(once)
    assert not any(sign.isspace() for sign in normalise(text, ("t1",)))


@given(st.text(max_size=30))
def test_composed_and_decomposed_texts_are_one(text: str) -> None:
    for treatments in ((), ("t1",), ("t1", "t2")):
        assert normalise(unicodedata.normalize("NFD", text), treatments) == normalise(text, treatments)


@pytest.mark.parametrize(
    ("one", "other", "distance"),
    [("", "", 0), ("", "abc", 3), ("kitten", "sitting", 3), ("quaks", "qvakes", 2), ("ab", "ba", 2)],
)
def test_edit_distance(one: str, other: str, distance: int) -> None:
    assert edit_distance(one, other) == distance


@given(short, short, short)
def test_edit_distance_is_a_distance(one: str, other: str, third: str) -> None:
    assert edit_distance(one, other) == edit_distance(other, one)
    assert (edit_distance(one, other) == 0) == (one == other)
    assert edit_distance(one, third) <= edit_distance(one, other) + edit_distance(other, third)


@given(short, short)
def test_closeness_is_the_ratio_by_the_longer(one: str, other: str) -> None:
    longest = max(len(one), len(other))
    assert is_close(one, other) == (edit_distance(one, other) <= longest / 4)


@pytest.mark.parametrize(
    ("response", "solutions", "treatments", "accepted"),
    [
        ("cat", ["cats"], ALL, True),
        ("cats", ["cat"], ALL, True),
        ("cat", ["cast!"], ALL, True),
        ("cat", ["casts"], ALL, False),
        ("Le silence est d'ours", ["Le silence est d'or"], {"t3"}, True),
        ("quaks", ["qvakes", "quaks"], (), True),
        ("Quaks", ["quaks"], (), False),
        (" quaks", ["quaks"], (), False),
        (" Quáks ", ["quaks"], {"t1"}, True),
        ("qu'aks", ["quaks"], {"t2"}, True),
        ("", ["a"], ALL, False),
        ("?!", ["a"], ALL, False),
        ("   ", [""], {"t1"}, True),
        ("", ["", "abc"], ALL, True),
        ("a", [""], ALL, False),
        ("a", [], ALL, False),
        ("x" * 10_000, ["x" * 7_000], ALL, False),
    ],
)
def test_accepts_text(
    response: str, solutions: list[str], treatments: frozenset[str], accepted: bool
) -> None:
    assert accepts_text(response, solutions, treatments) is accepted


@given(short, st.lists(short, max_size=3))
def test_t3_only_adds_acceptances(response: str, solutions: list[str]) -> None:
    if accepts_text(response, solutions, {"t1", "t2"}):
        assert accepts_text(response, solutions, ALL)


def test_t3_is_refused_where_a_digit_matters() -> None:
    assert refuses_t3(["abc", "en 1988"])
    assert refuses_t3(["٣"])
    assert not refuses_t3(["abc", "né"])
    assert not refuses_t3([])
