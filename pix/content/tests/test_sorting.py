"""The shapes of draw that tubes share."""

from __future__ import annotations

import pytest

from pix.content.drawing import Dice
from pix.content.drawing.sorting import classed, one_each, one_twice, ticked

POOL = {"cold": [("neige", "snow"), ("glace", "ice")], "hot": [("feu", "fire"), ("four", "oven")]}
GOOD, BAD = [("oui", "yes"), ("si", "indeed")], [("non", "no"), ("jamais", "never")]


@pytest.mark.parametrize("seed", range(20))
def test_each_class_is_there_and_each_thing_goes_to_its_own(seed: int) -> None:
    drawn = classed(Dice(seed), "en", POOL, 3)
    said = dict(drawn.items)
    assert len(said) == 3
    assert set(drawn.solution.values()) == {"cold", "hot"}
    assert all(said[key] in dict(POOL[kind]).values() for key, kind in drawn.solution.items())
    assert drawn.solution not in drawn.wrong


@pytest.mark.parametrize("seed", range(20))
def test_the_good_proposals_are_the_solution(seed: int) -> None:
    drawn = ticked(Dice(seed), "fr", GOOD, BAD)
    said = dict(drawn.proposals)
    assert {said[key] for key in drawn.solution} == {"oui", "si"}
    assert sorted(said.values()) == ["jamais", "non", "oui", "si"]
    assert drawn.solution not in drawn.wrong


@pytest.mark.parametrize("seed", range(20))
def test_one_of_each_goes_to_its_own(seed: int) -> None:
    named = {kind: [(f"{fr} {{n}}", f"{en} {{n}}") for fr, en in things] for kind, things in POOL.items()}
    items, solution = one_each(Dice(seed), "en", named, n="Zoé")
    said = {kind: {f"{en} Zoé" for _, en in things} for kind, things in POOL.items()}
    assert sorted(solution.values()) == ["cold", "hot"]
    assert [key for key, _ in items] == sorted(solution)
    assert all(text in said[solution[key]] for key, text in items)


@pytest.mark.parametrize("seed", range(20))
def test_one_class_comes_twice(seed: int) -> None:
    items, solution = one_twice(Dice(seed), "fr", POOL)
    assert len({text for _, text in items}) == 3
    assert set(solution.values()) == {"cold", "hot"}
    assert all(text in dict(POOL[solution[key]]) for key, text in items)


def test_the_same_draw_in_both_languages() -> None:
    assert one_twice(Dice(5), "fr", POOL)[1] == one_twice(Dice(5), "en", POOL)[1]
    assert one_each(Dice(5), "fr", POOL)[1] == one_each(Dice(5), "en", POOL)[1]
