"""Shapes of draw that many tubes share: things to pair with their class, proposals to tick."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pix.content.drawing.dice import Dice
from pix.content.drawing.drawn import Drawn
from pix.content.drawing.wording import SIDE, Two, lettered

Pool = Mapping[str, Sequence[Two]]
"""The things of each class."""
Paired = tuple[list[tuple[str, str]], dict[str, str]]
"""Items with their ids, and the class of each."""
LETTERS = "abcdefgh"


def classed(dice: Dice, locale: str, pool: Pool, count: int) -> Drawn:
    """Things to pair with their class: one of each class, then others."""
    kinds = sorted(pool)
    rows = [(kind, thing) for kind in kinds for thing in dice.sample(pool[kind], len(pool[kind]))]
    first = [
        next(row for row in rows if row[0] == kind) for kind in dice.sample(kinds, min(count, len(kinds)))
    ]
    rest = [row for row in dice.shuffle(rows) if row not in first]
    chosen = dice.shuffle([*first, *rest[: count - len(first)]])
    items = [(LETTERS[rank], thing[SIDE[locale]]) for rank, (_, thing) in enumerate(chosen)]
    solution = {LETTERS[rank]: kind for rank, (kind, _) in enumerate(chosen)}
    wrong = [{**solution, key: kinds[kinds.index(kind) - 1]} for key, kind in solution.items()]
    return Drawn(solution=solution, items=items, right=[solution], wrong=wrong[:3])


def one_each(dice: Dice, locale: str, pool: Pool, **said: str) -> Paired:
    """One thing of each class, under shuffled ids; said fills its {placeholders}."""
    ids = dice.shuffle([f"m{rank}" for rank in range(1, len(pool) + 1)])
    solution = dict(zip(ids, pool, strict=True))
    items = [(key, dice.pick(pool[kind])[SIDE[locale]].format(**said)) for key, kind in solution.items()]
    return sorted(items), solution


def one_twice(dice: Dice, locale: str, pool: Pool) -> Paired:
    """One thing of each class and a second one of a class, mixed."""
    twice = dice.pick(sorted(pool))
    picked = [
        (kind, thing[SIDE[locale]])
        for kind in sorted(pool)
        for thing in dice.sample(pool[kind], 2 if kind == twice else 1)
    ]
    picked = dice.shuffle(picked)
    items = lettered([text for _, text in picked])
    return items, {key: kind for (key, _), (kind, _) in zip(items, picked, strict=True)}


def ticked(
    dice: Dice,
    locale: str,
    good: Sequence[Two],
    bad: Sequence[Two],
    values: Mapping[str, object] | None = None,
) -> Drawn:
    """Proposals to tick: the good ones among the others."""
    chosen = dice.shuffle([*((text, True) for text in good), *((text, False) for text in bad)])
    proposals = [(LETTERS[rank], text[SIDE[locale]]) for rank, (text, _) in enumerate(chosen)]
    solution = [LETTERS[rank] for rank, (_, right) in enumerate(chosen) if right]
    others = [LETTERS[rank] for rank, (_, right) in enumerate(chosen) if not right]
    wrong = [
        [key for key, _ in proposals],
        sorted([*solution, others[0]]),
        sorted([*solution[1:], others[-1]]),
    ]
    return Drawn(solution=solution, proposals=proposals, values=values or {}, right=[solution], wrong=wrong)
