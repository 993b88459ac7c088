"""Draws for counting the steps of a method."""

from __future__ import annotations

from pix.content.drawing import Dice, Drawn


def halving_question(dice: Dice, locale: str) -> Drawn:
    """The number that cuts a range in two halves."""
    count, low = dice.pick((16, 32, 64, 128)), dice.integer(1, 401, 20)
    high, cut = low + count - 1, low + count // 2 - 1
    values = {"low": low, "high": high, "cut": cut, "half": count // 2, "next": cut + 1}
    misses = {cut + 1, high // 2, count // 2, low} - {cut}
    return Drawn(
        solution=[str(cut)], values=values, right=[str(cut)], wrong=[str(miss) for miss in sorted(misses)]
    )


def pairs(dice: Dice, locale: str) -> Drawn:
    """Comparisons of each item with each other."""
    count = dice.integer(8, 40)
    right = count * (count - 1) // 2
    what = dice.integer(0, 3)
    things = {
        "fr": ("fichiers", "photos", "adresses", "fiches"),
        "en": ("files", "photos", "addresses", "cards"),
    }[locale][what]
    values = {
        "count": count,
        "less": count - 1,
        "things": things,
        "twice": count * (count - 1),
        "result": right,
    }
    misses = (count * (count - 1), count * count, count * count // 2, right + count)
    return Drawn(
        solution=[str(right)],
        values=values,
        right=[str(right)],
        wrong=[str(miss) for miss in misses if miss != right],
    )


def two_lists(dice: Dice, locale: str) -> Drawn:
    """Two ways of comparing: one list with the other, or all together."""
    first, second = dice.integer(5, 12), dice.integer(13, 20)
    both = first + second
    cross, together = first * second, both * (both - 1) // 2
    values = {
        "first": first,
        "second": second,
        "both": both,
        "less": both - 1,
        "cross": cross,
        "together": together,
    }
    right = {"cross": str(cross), "together": str(together)}
    wrong = [
        right | {"together": str(both * (both - 1))},
        right | {"cross": str(both)},
        {"cross": str(together), "together": str(cross)},
    ]
    return Drawn(
        solution={key: [value] for key, value in right.items()}, values=values, right=[right], wrong=wrong
    )
