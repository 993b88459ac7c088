"""Usernames from names, with or without a birth date, and what happens when one is taken."""

from __future__ import annotations

import re
from datetime import date
from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pix.accounts.models import check_username
from pix.accounts.models.people import USERNAME_LENGTH
from pix.accounts.tests.factories import a_user
from pix.accounts.usernames import candidates, free_username, username_of

BORN = date(2012, 3, 7)


@pytest.mark.parametrize(
    ("first_name", "last_name", "username"),
    [
        ("Léa", "Martin", "lea.martin"),
        ("Jean-Pierre", "D'Arc", "jeanpierre.darc"),
        ("ŒDIPE", "Æsir", "oedipe.aesir"),
        ("Łukasz", "Groß", "lukasz.gross"),
        ("Zoë  Anne", "Núñez 2", "zoeanne.nunez2"),
        ("Lea\u0301", "MÜLLER", "lea.muller"),
        ("Ｌéa", "ﬁn", "lea.fin"),
        ("李", "Wang", "user.wang"),
        ("", "--", "user.user"),
    ],
)
def test_one_rule_with_or_without_a_birth_date(first_name: str, last_name: str, username: str) -> None:
    assert username_of(first_name, last_name) == username
    assert username_of(first_name, last_name, BORN) == f"{username}0703"


@given(st.text(max_size=100), st.text(max_size=100), st.none() | st.dates())
def test_whatever_the_names_an_account_can_hold_it(first: str, last: str, born: date | None) -> None:
    for username in islice(candidates(username_of(first, last, born)), 12):
        check_username(username)
        assert len(username) <= USERNAME_LENGTH


def test_even_the_longest_names_keep_the_birth_date() -> None:
    assert username_of("x" * 500, "y" * 500, BORN).endswith("0703")


@pytest.mark.django_db
def test_a_username_that_nobody_has_stays_as_it_is() -> None:
    assert free_username("lea.martin0703") == "lea.martin0703"


@pytest.mark.django_db
def test_four_digits_on_collision() -> None:
    a_user(username="lea.martin")
    assert re.fullmatch(r"lea\.martin\d{4}", free_username("lea.martin"))


@pytest.mark.django_db
def test_more_digits_when_the_draws_are_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("secrets.randbelow", lambda _bound: 7)
    for taken in ("lea.martin", "lea.martin0007", "lea.martin00007"):
        a_user(username=taken)
    assert free_username("lea.martin") == "lea.martin000007"


@pytest.mark.django_db
def test_the_longest_username_has_room_for_the_digits() -> None:
    longest = "x" * USERNAME_LENGTH
    a_user(username=longest)
    assert re.fullmatch(r"x{56}\d{4}", free_username(longest))
