"""Draws for a robot that follows instructions on a grid."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import permutations
from typing import Any

from pix.content.drawing import Dice, Drawn
from pix.content.simulators.block_programming.building import Board

Cell = tuple[int, int]
Move = str | int

AHEAD: tuple[Cell, ...] = ((0, 1), (1, 0), (0, -1), (-1, 0))
FACING = {
    "fr": ("le haut", "la droite", "le bas", "la gauche"),
    "en": ("the top", "the right", "the bottom", "the left"),
}
FACING_IDS = ("up", "right", "down", "left")
WORDS = {
    "fr": {"F": "avancer", "R": "tourner à droite", "L": "tourner à gauche"},
    "en": {"F": "go forward", "R": "turn right", "L": "turn left"},
}
LETTERS = {"fr": {"F": "A", "R": "D", "L": "G"}, "en": {"F": "F", "R": "R", "L": "L"}}
PATTERNS = ("FFR", "FLFR", "FRFFL", "FFLF", "FRFL", "FFFL", "FLFFR", "FFRFL", "FLL", "FRRF", "FFLFR", "FFFR")


def name(cell: Cell) -> str:
    """A square as a letter and a number."""
    return f"{'ABCDEFGH'[cell[0] - 1]}{cell[1]}"


def run(
    start: Cell, facing: int, moves: Sequence[Move], size: int, walls: frozenset[Cell] = frozenset()
) -> tuple[Cell, int] | None:
    """Where the robot ends and how it faces; None when it leaves the grid or hits a wall."""
    (x, y), way = start, facing
    for move in moves:
        if move in ("R", "L"):
            way = (way + (1 if move == "R" else -1)) % 4
            continue
        for _ in range(move if isinstance(move, int) else 1):
            x, y = x + AHEAD[way][0], y + AHEAD[way][1]
            if not (1 <= x <= size and 1 <= y <= size) or (x, y) in walls:
                return None
    return (x, y), way


def mirrored(moves: Sequence[Move]) -> list[Move]:
    """The same moves with left and right exchanged."""
    return [{"R": "L", "L": "R"}.get(str(move), move) for move in moves]


def _walk(dice: Dice) -> tuple[Cell, int, list[Move], Cell, int]:
    while True:
        start, facing = (dice.integer(1, 6), dice.integer(1, 6)), dice.integer(0, 3)
        moves: list[Move] = [dice.pick("FFFRL") for _ in range(dice.integer(6, 8))]
        end = run(start, facing, moves, 6)
        if end and {"R", "L"} & set(moves) and "F" in moves[-2:] and end[0] != start:
            return start, facing, moves, *end


def _told(moves: Sequence[Move], locale: str) -> str:
    return ", ".join(WORDS[locale][str(move)] for move in moves)


def arrival(dice: Dice, locale: str) -> Drawn:
    """Six to eight moves: the square of arrival."""
    start, facing, moves, end, _ = _walk(dice)
    other = run(start, facing, mirrored(moves), 12)
    doubled = run(
        start, facing, [step for move in moves for step in ((move, "F") if move != "F" else ("F",))], 12
    )
    misses = {name(found[0]) for found in (other, doubled) if found and max(found[0]) <= 8}
    values = {
        "start": name(start),
        "facing": FACING[locale][facing],
        "moves": _told(moves, locale),
        "end": name(end),
    }
    return Drawn(
        solution=[name(end)],
        values=values,
        right=[name(end).lower()],
        wrong=sorted({name(start), *misses} - {name(end)}),
    )


def arrival_and_facing(dice: Dice, locale: str) -> Drawn:
    """Six to eight moves: the square of arrival and the direction."""
    start, facing, moves, end, way = _walk(dice)
    values = {"start": name(start), "facing": FACING[locale][facing], "moves": _told(moves, locale)}
    values |= {"end": name(end), "way": FACING[locale][way]}
    right = {"cell": name(end), "facing": FACING_IDS[way]}
    turned = {"cell": name(end), "facing": FACING_IDS[(way + 2) % 4]}
    return Drawn(
        solution={"cell": [name(end)], "facing": [FACING_IDS[way]]},
        values=values,
        right=[right],
        wrong=[turned, {"cell": name(start), "facing": FACING_IDS[way]}],
    )


def _route(dice: Dice) -> tuple[Cell, int, frozenset[Cell], Cell, list[Move]]:
    """Five blocks that reach the goal in one order only."""
    while True:
        start, facing = (dice.integer(1, 6), dice.integer(1, 6)), dice.integer(0, 3)
        lengths, turns = dice.sample((1, 2, 3), 3), dice.shuffle("RL")
        blocks: list[Move] = [lengths[0], turns[0], lengths[1], turns[1], lengths[2]]
        walls = frozenset((dice.integer(1, 6), dice.integer(1, 6)) for _ in range(3)) - {start}
        end = run(start, facing, blocks, 6, walls)
        ways = [end and run(start, facing, order, 6, walls) for order in permutations(blocks)]
        if end and sum(1 for way in ways if way and way[0] == end[0]) == 1:
            return start, facing, walls, end[0], blocks


def _block(move: Move, locale: str) -> str:
    if isinstance(move, str):
        return WORDS[locale][move]
    if locale == "fr":
        return f"avancer de {move} case{'s' if move > 1 else ''}"
    return f"go forward {move} square{'s' if move > 1 else ''}"


def blocks_in_order(dice: Dice, locale: str) -> Drawn:
    """Five blocks to put in the only order that reaches the flag."""
    start, facing, walls, goal, blocks = _route(dice)
    ids = dice.shuffle(("p", "q", "r", "s", "t"))
    values = {
        "start": name(start),
        "facing": FACING[locale][facing],
        "goal": name(goal),
        "walls": ", ".join(sorted(map(name, walls))),
        "answer": ", ".join(_block(move, locale) for move in blocks),
    }
    items = sorted(zip(ids, (_block(move, locale) for move in blocks), strict=True))
    swapped = [ids[4], ids[1], ids[2], ids[3], ids[0]]
    turned = [ids[0], ids[3], ids[2], ids[1], ids[4]]
    return Drawn(solution=ids, values=values, items=items, right=[ids], wrong=[swapped, turned, ids[::-1]])


def steps_to_flag(dice: Dice, locale: str) -> Drawn:
    """Go, turn, go: the two lengths and the side of the turn."""
    while True:
        start, facing, turn = (dice.integer(1, 6), dice.integer(1, 6)), dice.integer(0, 3), dice.pick("RL")
        first, second = dice.sample((1, 2, 3, 4, 5), 2)
        end = run(start, facing, [first, turn, second], 6)
        if end:
            break
    side, other = ("right", "left") if turn == "R" else ("left", "right")
    word = {"R": {"fr": "droite", "en": "right"}, "L": {"fr": "gauche", "en": "left"}}[turn][locale]
    values = {"start": name(start), "facing": FACING[locale][facing], "goal": name(end[0])}
    values |= {"first": str(first), "second": str(second), "turn": word}
    right = {"first": str(first), "turn": side, "second": str(second)}
    wrong = [right | {"turn": other}, {"first": str(second), "turn": side, "second": str(first)}]
    return Drawn(
        solution={key: [value] for key, value in right.items()},
        values=values,
        right=[right],
        wrong=[*wrong, right | {"first": str(first + 1)}],
    )


def repeated_pattern(dice: Dice, locale: str) -> Drawn:
    """A long program: how many times which shortest pattern."""
    pattern, times = dice.pick(PATTERNS), dice.integer(3, 6)
    letters = "".join(LETTERS[locale][move] for move in pattern)
    values = {"program": " ".join(letters * times), "times": str(times), "pattern": " ".join(letters)}
    right = {"times": str(times), "pattern": letters}
    wrong = [
        right | {"pattern": letters[-1]},
        right | {"times": str(times + 1)},
        right | {"pattern": letters[1:] + letters[0]},
    ]
    return Drawn(
        solution={"times": [str(times)], "pattern": [letters]}, values=values, right=[right], wrong=wrong
    )


def after_repetition(dice: Dice, locale: str) -> Drawn:
    """A repeated pattern: the square of arrival."""
    while True:
        pattern, times = dice.pick(("FRFL", "FLFR", "FFRFL", "FFLFR", "FRFFL", "FLFFR")), dice.integer(2, 3)
        start, facing = (dice.integer(1, 8), dice.integer(1, 8)), dice.integer(0, 3)
        end, once = run(start, facing, pattern * times, 8), run(start, facing, pattern, 8)
        if end and once:
            break
    last = run(start, facing, pattern + pattern[-1] * (times - 1), 8)
    misses = {name(found[0]) for found in (once, last) if found} | {name(start)}
    values = {"start": name(start), "facing": FACING[locale][facing], "times": str(times)}
    values |= {"moves": _told(pattern, locale), "end": name(end[0])}
    return Drawn(
        solution=[name(end[0])], values=values, right=[name(end[0])], wrong=sorted(misses - {name(end[0])})
    )


WALLS_TRIED = 11


def _to_flag(dice: Dice) -> tuple[Board, str]:
    """A grid with walls, and a shortest program that reaches its flag, with two turns at least."""
    while True:
        width, height = dice.integer(4, 6), dice.integer(4, 5)
        cells = dice.shuffle([(x, y) for x in range(width) for y in range(height)])
        rows = [["."] * width for _ in range(height)]
        for rank, (x, y) in enumerate(cells[:WALLS_TRIED]):
            rows[y][x] = "RF"[rank] if rank < 2 else "#"
        board = Board()
        board.grid(["".join(row) for row in rows], facing=FACING_IDS[dice.integer(0, 3)])
        path = shortest(board.state["grids"][0])
        if path and 6 <= len(path) <= 11 and path.count("L") + path.count("R") >= 2 and path[-1] == "F":
            return board, path


def shortest(grid: dict[str, Any]) -> str:
    """The shortest program of moves that leads to the flag; empty when none does."""
    walls = frozenset((x, y) for x, y in grid["walls"])
    first = ((grid["start"][0], grid["start"][1]), FACING_IDS.index(grid["facing"]))
    seen, line = {first}, [(first, "")]
    for (cell, facing), path in line:
        if list(cell) == grid["goal"]:
            return path
        for move in "FLR":
            found = run(cell, facing, move, 12, walls)
            if found and found[0][0] <= grid["width"] and found[0][1] <= grid["height"] and found not in seen:
                seen.add(found)
                line.append((found, path + move))
    return ""


def round_the_wall(dice: Dice, locale: str) -> Drawn:
    """An empty program, a wall to go round: any program that ends on the flag without a shock is right."""
    board, path = _to_flag(dice)
    mirror = "".join(str(move) for move in mirrored(path))
    tried = [
        _turns_move(path),
        mirror,
        path[:-1],
        path.replace("L", "").replace("R", ""),
        path + "F" * 6,
        path[::-1],
    ]
    wrong = list(dict.fromkeys(one for one in tried if one and not board.outcome(one)["solved"]))
    return Drawn(
        start=board.state,
        solution=board.with_program(path),
        right=[board.with_program("LLRR" + path), board.with_program("RL" + path)],
        wrong=[*map(board.with_program, wrong), board.forged()],
        values={"goal": name(tuple(board.state["grids"][0]["goal"])), "count": len(path)},
    )


def _turns_move(path: str) -> str:
    """The program of someone who believes that a turn also moves: a step less after each turn."""
    return path.replace("LF", "L").replace("RF", "R")


STAIRS = ("FLFR", "FFLFR", "FLFFR", "FRFL", "FFRFL", "FRFFL")


def stairs(dice: Dice, locale: str) -> Drawn:
    """A staircase to climb in few blocks, by a repetition."""
    pattern, steps = dice.pick(STAIRS), dice.integer(4, 5)
    facing = dice.integer(0, 3)
    board = Board(tools=("forward", "left", "right", "repeat"), most=len(pattern) + 2)
    board.grid(_staircase(pattern, steps, facing), facing=FACING_IDS[facing])
    wrong = [pattern[:-1] + f"{steps}[{pattern[-1]}]", f"{steps - 1}[{pattern}]", pattern * steps, pattern]
    return Drawn(
        start=board.state,
        solution=board.with_program(f"{steps}[{pattern}]"),
        right=[board.with_program(f"{steps}[{pattern}]L")],
        wrong=[*map(board.with_program, wrong), board.forged()],
        values={"most": len(pattern) + 2, "steps": steps},
    )


def _staircase(pattern: str, steps: int, facing: int) -> list[str]:
    """A grid in which only the squares of the staircase are free."""
    cell, way, cells = (30, 30), facing, [(30, 30)]
    for move in pattern * steps:
        found = run(cell, way, move, 60)
        cell, way = found or (cell, way)
        cells.append(cell)
    left, low = min(x for x, _ in cells), min(y for _, y in cells)
    placed = [(x - left, y - low) for x, y in cells]
    width, height = max(x for x, _ in placed) + 1, max(y for _, y in placed) + 1
    rows = [["#"] * width for _ in range(height)]
    for x, y in placed:
        rows[height - 1 - y][x] = "."
    for (x, y), sign in ((placed[0], "R"), (placed[-1], "F")):
        rows[height - 1 - y][x] = sign
    return ["".join(row) for row in rows]
