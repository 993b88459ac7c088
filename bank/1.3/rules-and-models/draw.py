"""Draws for rules applied step by step."""

from collections.abc import Callable, Sequence

from pix.content.drawing import Dice, Drawn
from pix.content.drawing.wording import SIDE, lettered

Change = Callable[[list[int]], list[int]]
CUTS: list[tuple[tuple[str, str], Change]] = [
    (
        ("Ôtez le plus petit nombre.", "Remove the smallest number."),
        lambda row: [n for n in row if n != min(row)],
    ),
    (
        ("Ôtez le plus grand nombre.", "Remove the largest number."),
        lambda row: [n for n in row if n != max(row)],
    ),
    (("Ôtez le premier nombre.", "Remove the first number."), lambda row: row[1:]),
    (("Ôtez le dernier nombre.", "Remove the last number."), lambda row: row[:-1]),
]
TURNS: list[tuple[tuple[str, str], Change]] = [
    (("Inversez l’ordre de la liste.", "Reverse the order of the list."), lambda row: row[::-1]),
    (
        ("Échangez le premier et le dernier nombre.", "Swap the first and the last number."),
        lambda row: [row[-1], *row[1:-1], row[0]],
    ),
    (
        ("Placez le premier nombre à la fin.", "Put the first number at the end."),
        lambda row: [*row[1:], row[0]],
    ),
]
ENDS: list[tuple[tuple[str, str], Change]] = [
    (("Ajoutez 2 au premier nombre.", "Add 2 to the first number."), lambda row: [row[0] + 2, *row[1:]]),
    (("Ajoutez 5 au dernier nombre.", "Add 5 to the last number."), lambda row: [*row[:-1], row[-1] + 5]),
    (("Doublez le premier nombre.", "Double the first number."), lambda row: [row[0] * 2, *row[1:]]),
]
WORDS = [
    ("abricot", "apricot"),
    ("banane", "banana"),
    ("cerise", "cherry"),
    ("datte", "date"),
    ("figue", "fig"),
    ("goyave", "guava"),
    ("kiwi", "kiwi"),
    ("mangue", "mango"),
    ("orange", "orange"),
    ("poire", "pear"),
]


def _blanks(row: Sequence[int]) -> dict[str, str]:
    return {f"n{rank}": str(number) for rank, number in enumerate(row, 1)}


def three_steps(dice: Dice, locale: str) -> Drawn:
    """Five numbers and three instructions, each applied to the result of the one before."""
    side = SIDE[locale]
    start = dice.sample(range(2, 20), 5)
    steps = [dice.pick(CUTS), dice.pick(TURNS), dice.pick(ENDS)]
    stages = [start]
    for _, change in steps:
        stages.append(change(stages[-1]))
    found = stages[-1]
    wrong = [stages[2], steps[2][1](stages[1]), steps[2][1](steps[1][1](start))[:4], start[:4]]
    near = {tuple(row): _blanks(row) for row in wrong if row != found}
    return Drawn(
        solution={key: [text] for key, text in _blanks(found).items()},
        values={
            "start": ", ".join(map(str, start)),
            "steps": "\n".join(f"{rank}. {step[0][side]}" for rank, step in enumerate(steps, 1)),
            "one": ", ".join(map(str, stages[1])),
            "two": ", ".join(map(str, stages[2])),
            "found": ", ".join(map(str, found)),
        },
        right=[_blanks(found)],
        wrong=list(near.values()),
    )


def word_steps(dice: Dice, locale: str) -> Drawn:
    """Five words to sort, then to move."""
    side = SIDE[locale]
    picked = dice.sample(range(len(WORDS)), 5)
    ordered, last_first = sorted(picked), dice.chance(0.5)
    found = [ordered[-1], *ordered[:-1]] if last_first else [*ordered[1:], ordered[0]]
    move = (
        (("placez le dernier mot en premier.", "put the last word first."))
        if last_first
        else ("placez le premier mot en dernier.", "put the first word last.")
    )
    items = [("abcde"[rank], WORDS[word][side]) for rank, word in enumerate(picked)]
    ids = {word: "abcde"[rank] for rank, word in enumerate(picked)}
    unsorted = [picked[-1], *picked[:-1]] if last_first else [*picked[1:], picked[0]]
    wrong = [[ids[word] for word in row] for row in (ordered, unsorted) if row != found]
    return Drawn(
        solution=[ids[word] for word in found],
        values={
            "start": ", ".join(text for _, text in items),
            "move": move[side],
            "sorted": ", ".join(WORDS[word][side] for word in ordered),
        },
        items=items,
        right=[[ids[word] for word in found]],
        wrong=wrong,
    )


def tariff(dice: Dice, locale: str) -> Drawn:
    """A price by age with bounds: what four visitors pay, two of them on a bound."""
    del locale
    low, high = dice.integer(6, 14), dice.integer(22, 28)
    young, full = dice.integer(3, 6), dice.integer(8, 12)
    ages = [low - dice.integer(1, 3), low, high, high + dice.integer(1, 30)]
    ages = dice.shuffle(ages[dice.integer(0, 1) :] if dice.chance(0.5) else ages)

    def price(age: int, first: int, second: int) -> int:
        """What someone of this age pays, with bounds shifted or not."""
        return 0 if age < first else young if age < second else full

    total = sum(price(age, low, high + 1) for age in ages)
    near = [sum(price(age, low + 1, high + 1) for age in ages), sum(price(age, low, high) for age in ages)]
    return Drawn(
        solution=[str(total)],
        values={
            "low": low,
            "high": high,
            "young": young,
            "full": full,
            "ages": ages_text(ages),
            "total": total,
        },
        right=[str(total)],
        wrong=list(dict.fromkeys(str(n) for n in [*near, len(ages) * full] if n != total)),
    )


def ages_text(ages: Sequence[int]) -> str:
    """Ages one after the other."""
    return ", ".join(map(str, ages))


def parcels(dice: Dice, locale: str) -> Drawn:
    """Parcels sorted by weight, then by urgency; one lies on the bound."""
    side, limit = SIDE[locale], dice.integer(4, 12)
    kilos = [
        limit,
        limit + dice.integer(1, 9),
        limit - dice.integer(1, 3),
        limit - 1,
        limit + dice.integer(1, 5),
    ]
    urgent = [dice.chance(0.5), True, True, False, dice.chance(0.5)]
    cases = dice.shuffle(list(zip(kilos, urgent, strict=True)))
    words = (("urgent", "non urgent"), ("urgent", "not urgent"))[side]
    items = lettered(
        [f"{('Colis', 'Parcel')[side]} {n}, {k}\u00a0kg, {words[not u]}" for n, (k, u) in enumerate(cases, 1)]
    )

    def way(kilo: int, bound: int, *, is_urgent: bool) -> str:
        """Where a parcel goes."""
        return "van" if kilo > bound else "bike" if is_urgent else "post"

    solution = {letter: way(k, limit, is_urgent=u) for (letter, _), (k, u) in zip(items, cases, strict=True)}
    shifted = {
        letter: way(k, limit - 1, is_urgent=u) for (letter, _), (k, u) in zip(items, cases, strict=True)
    }
    urgent_first = {
        letter: "bike" if u else solution[letter] for (letter, _), (_, u) in zip(items, cases, strict=True)
    }
    return Drawn(
        solution=solution,
        values={"limit": limit},
        items=items,
        right=[solution],
        wrong=[shifted, urgent_first],
    )


def running_total(dice: Dice, locale: str) -> Drawn:
    """A loop that adds up what is missing under a threshold."""
    del locale
    limit = dice.integer(8, 15)
    stocks = [
        limit,
        *(dice.integer(0, limit - 1) for _ in range(3)),
        *(limit + dice.integer(1, 9) for _ in range(2)),
    ]
    stocks = dice.shuffle(stocks)
    gaps = [limit - stock for stock in stocks if stock < limit]
    total = sum(gaps)
    wrong = [
        gaps[-1],
        sum(limit - stock for stock in stocks),
        sum(stock for stock in stocks if stock < limit),
        len(gaps),
    ]
    return Drawn(
        solution=[str(total)],
        values={
            "limit": limit,
            "stocks": ", ".join(map(str, stocks)),
            "sum": " + ".join(map(str, gaps)),
            "total": total,
        },
        right=[str(total)],
        wrong=list(dict.fromkeys(str(n) for n in wrong if n != total)),
    )


def two_counters(dice: Dice, locale: str) -> Drawn:
    """A loop with a counter and a balance: both final values."""
    del locale
    start = dice.integer(10, 20)
    moves = [dice.integer(1, 9) * (1 if dice.chance(0.5) else -1) for _ in range(4)]
    moves = dice.shuffle([*moves, dice.integer(2, 9), -dice.integer(2, 9)])
    balance, outs = start + sum(moves), sum(move < 0 for move in moves)
    right = {"balance": str(balance), "outs": str(outs)}
    return Drawn(
        solution={key: [text] for key, text in right.items()},
        values={
            "start": start,
            "moves": ", ".join(f"+{n}" if n > 0 else f"−{-n}" for n in moves),
            "balance": str(balance).replace("-", "−"),
            "outs": outs,
        },
        right=[right],
        wrong=[
            {**right, "balance": str(balance - start)},
            {**right, "outs": str(outs + 1)},
            {**right, "outs": "6"} if outs != 6 else {**right, "outs": "0"},
        ],
    )
