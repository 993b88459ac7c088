"""How draws write things, and draw people that nobody mistakes for one another."""

from __future__ import annotations

from datetime import date

import pytest

from pix.content.drawing import Dice, different
from pix.content.drawing.wording import lettered, long_day, table, tenths, whole


@pytest.mark.parametrize("seed", range(10))
def test_what_is_drawn_twice_is_drawn_again(seed: int) -> None:
    dice = Dice(seed)
    assert sorted(different(lambda: dice.integer(1, 6), 6)) == [1, 2, 3, 4, 5, 6]
    assert len(set(different(dice.first_name, 30))) == 30


@pytest.mark.parametrize("seed", range(10))
def test_strangers_share_no_name(seed: int) -> None:
    words = [word for name in Dice(seed).strangers(12) for word in set(name.split())]
    assert len(words) == len(set(words))


def test_ids_say_nothing_of_what_they_stand_for() -> None:
    assert lettered(["yes", "no"]) == [("a", "yes"), ("b", "no")]
    assert lettered([]) == []


def test_days_and_numbers_follow_the_language() -> None:
    assert long_day(date(2024, 8, 1), "fr") == "1er août 2024"
    assert long_day(date(2024, 8, 1), "en") == "1 August 2024"
    assert (tenths(125, "fr"), tenths(125, "en")) == ("12,5", "12.5")
    assert (whole(12500, "fr"), whole(12500, "en")) == ("12\u202f500", "12,500")


def test_a_table_has_its_heads_and_rows() -> None:
    assert table(["A", "B"], [["1", "2"]]) == "| A | B |\n| --- | --- |\n| 1 | 2 |"
