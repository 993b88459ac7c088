"""Draws for programs to follow by hand."""

from __future__ import annotations

from pix.content.drawing import Dice, Drawn


def _number(right: int, misses: set[int], values: dict[str, object]) -> Drawn:
    wrong = [str(miss) for miss in sorted(misses - {right})]
    return Drawn(solution=[str(right)], values=values, right=[str(right)], wrong=wrong)


def one_condition(dice: Dice, locale: str) -> Drawn:
    """Add, maybe subtract, multiply."""
    start, more, less, factor = (
        dice.integer(3, 20),
        dice.integer(2, 9),
        dice.integer(2, 5),
        dice.integer(2, 4),
    )
    total = start + more
    limit = total - dice.integer(1, 4) if dice.chance(0.5) else total + dice.integer(0, 4)
    kept = total - less if total > limit else total
    other = total if total > limit else total - less
    values: dict[str, object] = {"start": start, "more": more, "limit": limit, "less": less, "factor": factor}
    values |= {"total": total, "kept": kept, "result": kept * factor}
    return _number(kept * factor, {other * factor, kept, start * factor}, values)


def even_or_odd(dice: Dice, locale: str) -> Drawn:
    """Halve when even, otherwise add; then a second condition."""
    start, more, plus, less = (
        dice.integer(11, 60),
        dice.integer(2, 9),
        dice.integer(3, 12),
        dice.integer(2, 6),
    )
    first = start // 2 if start % 2 == 0 else start + more
    second = first + plus
    limit = second + dice.integer(-3, 3)
    result = second - less if second < limit else second
    other = second if second < limit else second - less
    swapped = (start + more if start % 2 == 0 else start // 2) + plus
    parity = {"fr": ("pair", "impair"), "en": ("even", "odd")}[locale][start % 2]
    values: dict[str, object] = {"start": start, "more": more, "plus": plus, "less": less, "limit": limit}
    values |= {"parity": parity, "first": first, "second": second, "result": result}
    return _number(result, {other, swapped, first}, values)


def _pair(values: dict[str, object], right: dict[str, int], wrong: list[dict[str, int]]) -> Drawn:
    typed = {key: str(value) for key, value in right.items()}
    misses = [{key: str(value) for key, value in miss.items()} for miss in wrong if miss != right]
    return Drawn(solution={k: [v] for k, v in typed.items()}, values=values, right=[typed], wrong=misses)


def copied_then_changed(dice: Dice, locale: str) -> Drawn:
    """A variable copied from another does not follow it."""
    first, other, more = dice.integer(2, 15), dice.integer(20, 40), dice.integer(2, 9)
    if dice.chance(0.5):
        lines = (f"a = {first}", "b = a", f"a = a + {more}")
        end, follow = {"a": first + more, "b": first}, {"a": first + more, "b": first + more}
    else:
        lines = (f"b = {other}", "a = b", f"b = b - {more}")
        end, follow = {"a": other, "b": other - more}, {"a": other - more, "b": other - more}
    values: dict[str, object] = {"l1": lines[0], "l2": lines[1], "l3": lines[2]} | end
    return _pair(values, end, [follow, {"a": end["b"], "b": end["a"]}])


def through_a_third(dice: Dice, locale: str) -> Drawn:
    """An exchange through a third variable."""
    first, second = dice.sample(range(2, 30), 2)
    more = dice.integer(1, 5)
    end = {"a": second, "b": first + more, "c": first}
    values: dict[str, object] = {"first": first, "second": second, "more": more, "last": first + more}
    return _pair(
        values,
        end,
        [{"a": second, "b": second + more, "c": first}, {"a": second, "b": first + more, "c": second}],
    )


def running_total(dice: Dice, locale: str) -> Drawn:
    """A total that grows by the counter at each turn."""
    start, low, turns = dice.integer(0, 10), dice.integer(1, 4), dice.integer(4, 6)
    high = low + turns - 1
    result = start + sum(range(low, high + 1))
    values: dict[str, object] = {"start": start, "low": low, "high": high, "result": result}
    values["sum"] = " + ".join(str(term) for term in range(low, high + 1))
    return _number(result, {start + high, result + high + 1, result - high}, values)


def repeated_change(dice: Dice, locale: str) -> Drawn:
    """Double and add, several times."""
    start, more, turns = dice.integer(1, 4), dice.integer(1, 3), dice.integer(3, 4)
    seen = [start]
    for _ in range(turns + 1):
        seen.append(seen[-1] * 2 + more)
    values: dict[str, object] = {"start": start, "more": more, "turns": turns, "result": seen[turns]}
    values["steps"] = ", ".join(str(value) for value in seen[: turns + 1])
    return _number(seen[turns], {seen[1], seen[turns - 1], seen[turns + 1], start * 2 * turns + more}, values)
