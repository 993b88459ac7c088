"""Draws for faulty programs to mend."""

from __future__ import annotations

from itertools import islice
from typing import Any

from pix.content.drawing import Dice, Drawn
from pix.content.simulators.block_programming.building import Board


def faulty_sum(dice: Dice, locale: str) -> Drawn:
    """A sum from low to high with a wrong number in line 2 or 3."""
    low, high, line, shift = dice.integer(2, 5), dice.integer(9, 20), dice.integer(2, 3), dice.pick((-1, 1))
    start, end = low + (shift if line == 2 else 0), high + (shift if line == 3 else 0)
    wanted, got = sum(range(low, high + 1)), sum(range(start, end + 1))
    number = low if line == 2 else high
    values = {"low": low, "high": high, "start": start, "end": end, "wanted": wanted, "got": got}
    values |= {"line": line, "number": number}
    right = {"line": str(line), "number": str(number)}
    wrong = [
        {"line": "1", "number": str(wanted - got)},
        right | {"number": str(number + shift)},
        right | {"line": str(5 - line)},
    ]
    return Drawn(
        solution={key: [value] for key, value in right.items()}, values=values, right=[right], wrong=wrong
    )


OPERATORS = {"lt": "<", "le": "<=", "gt": ">", "ge": ">="}


def boundary(dice: Dice, locale: str) -> Drawn:
    """A comparison that puts the boundary value on the wrong side."""
    limit, below, included = dice.integer(4, 70), dice.chance(0.5), dice.chance(0.5)
    right_op = ("le" if included else "lt") if below else ("ge" if included else "gt")
    faulty = ("lt" if included else "le") if below else ("gt" if included else "ge")
    rules = {
        "fr": {
            "le": "jusqu’à {n} ans inclus",
            "lt": "aux moins de {n} ans",
            "ge": "à partir de {n} ans inclus",
            "gt": "aux plus de {n} ans (et non à {n} ans)",
        },
        "en": {
            "le": "up to and including {n}",
            "lt": "under {n}",
            "ge": "from {n} upwards, {n} included",
            "gt": "over {n} ({n} not included)",
        },
    }
    values = {
        "limit": limit,
        "rule": rules[locale][right_op].format(n=limit),
        "faulty": OPERATORS[faulty],
        "mended": OPERATORS[right_op],
    }
    right = {"operator": right_op, "age": str(limit)}
    away = {"lt": "ge", "le": "gt", "gt": "le", "ge": "lt"}[right_op]
    wrong = [
        right | {"age": str(limit + 1)},
        right | {"operator": faulty},
        right | {"operator": away},
        right | {"age": str(limit - 1)},
    ]
    return Drawn(
        solution={key: [value] for key, value in right.items()}, values=values, right=[right], wrong=wrong
    )


LOOPS = {
    "fr": {
        "sum": ("somme", "la somme des nombres entiers de {low} à n, n compris"),
        "square": ("somme_carres", "la somme des carrés des nombres entiers de {low} à n, n compris"),
        "even": ("nombre_pairs", "le nombre d’entiers pairs de {low} à n, n compris"),
    },
    "en": {
        "sum": ("total", "the sum of the whole numbers from {low} to n, n included"),
        "square": (
            "total_squares",
            "the sum of the squares of the whole numbers from {low} to n, n included",
        ),
        "even": ("count_even", "how many whole numbers from {low} to n, n included, are even"),
    },
}
FAULTS = {
    "bound": {
        "fr": "La boucle doit aller jusqu’à n inclus : `i <= n`.",
        "en": "The loop must go up to n included: `i <= n`.",
    },
    "reversed": {
        "fr": "La comparaison est à l’envers : on continue tant que `i <= n`.",
        "en": "The comparison is reversed: go on while `i <= n`.",
    },
    "initial": {
        "fr": "Le résultat part de 0, avant d’avoir rien ajouté.",
        "en": "The result begins at 0, before anything is added.",
    },
    "update": {
        "fr": "Il manque `i = i + 1` : sans cette ligne, la boucle ne finit jamais.",
        "en": "`i = i + 1` is missing: without this line, the loop never ends.",
    },
}


def mend_loop(dice: Dice, locale: str) -> Drawn:
    """A loop from some number to n with one fault: bound, comparison, initial value, update."""
    task, fault = dice.pick(("sum", "square", "even")), dice.pick(tuple(FAULTS))
    low = dice.integer(1, 6)
    n = low + 2 * dice.integer(2, 4)
    # The last number is even: a loop that stops too early misses one.
    n += n % 2
    name, asked = LOOPS[locale][task]
    step = {"sum": "i", "square": "i * i", "even": "1 - i % 2"}[task]
    right = f"def {name}(n):\n    r = 0\n    i = {low}\n    while i <= n:\n        r = r + {step}\n        i = i + 1\n    return r\n"
    faulty = {
        "bound": right.replace("i <= n", "i < n"),
        "reversed": right.replace("i <= n", "i >= n"),
        "initial": right.replace("r = 0", "r = 1"),
        "update": right.replace("        i = i + 1\n", ""),
    }
    results = {
        m: sum(i if task == "sum" else i * i if task == "square" else 1 - i % 2 for i in range(low, m + 1))
        for m in (n, low, low - 1, n + 2, 30)
    }
    others = [program for kind, program in faulty.items() if kind != fault]
    return Drawn(
        solution=right,
        starter=faulty[fault],
        tests=[{"call": f"{name}({m})", "expect": result, "shown": m == n} for m, result in results.items()],
        values={
            "name": name,
            "asked": asked.format(low=low),
            "n": n,
            "wanted": results[n],
            "fault": FAULTS[fault][locale],
        },
        right=[f"def {name}(n):\n    return sum({step} for i in range({low}, n + 1))\n"],
        wrong=[*others, f"def {name}(n):\n    return {results[n]}\n"],
    )


FACINGS = ("up", "right", "down", "left")
AHEAD = ((0, 1), (1, 0), (0, -1), (-1, 0))
SIZE = 6


def faulty_block(dice: Dice, locale: str) -> Drawn:
    """A program in which one block was exchanged for another: the robot ends elsewhere, without a shock."""
    while True:
        path = "".join(dice.pick("FFFFLR") for _ in range(dice.integer(6, 8))) + "F"
        rank = dice.integer(1, len(path) - 2)
        faulty = path[:rank] + dice.pick("FLR".replace(path[rank], "")) + path[rank + 1 :]
        board = _board(path, dice.integer(0, 3))
        lost = board and board.outcome(faulty)
        if board and lost and not lost["solved"] and not lost["crashed"]:
            break
    board.start_with(faulty)
    longer = faulty + _way_on(board, lost)
    elsewhere = (path[:n] + other + path[n + 1 :] for n in range(len(path)) for other in "FLR")
    missed = list(islice((one for one in elsewhere if not board.outcome(one)["solved"] and one != faulty), 2))
    return Drawn(
        start=board.state,
        solution=board.with_program(path),
        wrong=[*map(board.with_program, (longer, "LR" + path, *missed)), board.forged()],
        values={"goal": _square(board.state["grids"][0]["goal"]), "rank": rank + 1},
    )


def _square(cell: list[int]) -> str:
    return f"{'ABCDEF'[cell[0] - 1]}{cell[1]}"


def _board(path: str, facing: int) -> Board | None:
    """A grid around the way of a program that turns both ways or twice; None when it does not fit."""
    x, y, way, cells = 0, 0, facing, [(0, 0)]
    for move in path:
        way = (way + {"L": -1, "R": 1, "F": 0}[move]) % 4
        if move == "F":
            x, y = x + AHEAD[way][0], y + AHEAD[way][1]
            cells.append((x, y))
    left, low = min(cx for cx, _ in cells) - 1, min(cy for _, cy in cells) - 1
    start, goal = [(cx - left, cy - low) for cx, cy in (cells[0], cells[-1])]
    turns = sum(move != "F" for move in path)
    if max(*start, *goal) > SIZE or turns not in (2, 3) or len(set(cells)) < len(cells):
        return None
    rows = [["."] * SIZE for _ in range(SIZE)]
    rows[SIZE - start[1]][start[0] - 1], rows[SIZE - goal[1]][goal[0] - 1] = "R", "F"
    board = Board()
    board.grid(["".join(row) for row in rows], facing=FACINGS[facing])
    return board


def _way_on(board: Board, lost: dict[str, Any]) -> str:
    """The end that would lead the robot from where the faulty program leaves it to the flag."""
    x, y, way = "ABCDEF".index(lost["at"][0]) + 1, int(lost["at"][1:]), FACINGS.index(lost["facing"])
    goal = board.state["grids"][0]["goal"]
    first = (x, y, way)
    seen, line = {first}, [(first, "")]
    for (x, y, way), more in line:
        if [x, y] == goal:
            return more
        ahead = (x + AHEAD[way][0], y + AHEAD[way][1], way)
        for move, place in (("F", ahead), ("L", (x, y, (way - 1) % 4)), ("R", (x, y, (way + 1) % 4))):
            if 1 <= place[0] <= SIZE and 1 <= place[1] <= SIZE and place not in seen:
                seen.add(place)
                line.append((place, more + move))
    return ""
