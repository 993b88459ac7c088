"""How generators and samples build grids and programs in few words.

board = Board(tools=["forward", "left", "right"])
board.grid(["..#F", ".#..", "R..."], facing="right")
Drawn(start=board.state, solution=board.with_program("FFLFF"), ...)

A grid is drawn line by line from the top: `.` free, `#` wall, `R` the robot, `F` the flag, `*` a gem.
A program is written with F (forward), L, R (turns), P (pick), 4[FL] (repeat), and nested lists for the rest.
"""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy
from typing import Any

from pix.content.simulators.block_programming.compiling import compiled
from pix.content.simulators.block_programming.parts import Grid
from pix.content.simulators.block_programming.state import State
from pix.content.simulators.block_programming.world import tried

Plain = dict[str, Any]
SIMPLE = {"F": "forward", "L": "left", "R": "right", "P": "pick"}


class Board:
    """A state under construction."""

    def __init__(
        self, *, tools: Sequence[str] = ("forward", "left", "right"), most: int | None = None
    ) -> None:
        self.state: Plain = {"tools": list(tools), "program": [], "starter": [], "grids": [], "next": 1}
        if most:
            self.state["most"] = most

    def names(self, *, variables: Sequence[str] = (), functions: Sequence[str] = ()) -> None:
        """The variables and functions that a program may use."""
        self.state.update(variables=list(variables), functions=list(functions))

    def grid(self, rows: Sequence[str], *, facing: str = "up", shown: bool = True) -> None:
        """One more grid, drawn from the top."""
        height = len(rows)
        found = {
            sign: [
                [x, height - y] for y, row in enumerate(rows) for x, one in enumerate(row, 1) if one == sign
            ]
            for sign in "#RF*"
        }
        grid: Plain = {"id": f"g{len(self.state['grids']) + 1}", "width": len(rows[0]), "height": height}
        grid |= {"start": found["R"][0], "facing": facing, "walls": found["#"], "gems": found["*"]}
        grid |= {"goal": found["F"][0] if found["F"] else None, "shown": shown}
        self.state["grids"].append(grid)

    def start_with(self, program: str | Sequence[Plain]) -> None:
        """The program that is there at first."""
        blocks, last = self._numbered(program)
        self.state.update(program=blocks, starter=deepcopy(blocks), next=last)

    def with_program(self, program: str | Sequence[Plain]) -> Plain:
        """The end state of someone who wrote this program."""
        blocks, last = self._numbered(program)
        return {**deepcopy(self.state), "program": blocks, "next": max(last, self.state["next"])}

    def forged(self) -> Plain:
        """What a page could send that moved the flag under the robot."""
        grids = [{**grid, "goal": grid["start"]} for grid in self.state["grids"]]
        return {**self.with_program("LR"), "grids": grids}

    def outcome(self, program: str | Sequence[Plain], grid: int = 0) -> Plain:
        """What becomes of the robot on a grid: solved, at, crashed… (world.py)."""
        blocks = State.model_validate(self.with_program(program)).program
        return tried(compiled(blocks), Grid.model_validate(self.state["grids"][grid]))

    def _numbered(self, program: str | Sequence[Plain]) -> tuple[list[Plain], int]:
        blocks = written(program) if isinstance(program, str) else deepcopy(list(program))
        return blocks, _number(blocks, 1)


def written(text: str) -> list[Plain]:
    """A program from its letters: "FF3[LF]"."""
    blocks, rest = _read(text.replace(" ", ""))
    if rest:
        raise ValueError(f"what is {rest!r}?")
    return blocks


def block(
    kind: str, body: str | Sequence[Plain] = (), *, other: str | Sequence[Plain] = (), **more: Any
) -> Plain:
    """One that holds others, or bears a value: ("while", "F", when={"sense": "path_ahead"})."""
    made: Plain = {"kind": kind, **more}
    for name, held in (("body", body), ("other", other)):
        if held:
            made[name] = written(held) if isinstance(held, str) else list(held)
    return made


def _read(text: str) -> tuple[list[Plain], str]:
    blocks: list[Plain] = []
    while text and text[0] != "]":
        if text[0] in SIMPLE:
            blocks.append({"kind": SIMPLE[text[0]]})
            text = text[1:]
            continue
        count, _, inner = text.partition("[")
        body, text = _read(inner)
        blocks.append({"kind": "repeat", "n": int(count), "body": body})
        text = text[1:]
    return blocks, text


def _number(blocks: list[Plain], last: int) -> int:
    for one in blocks:
        one["id"] = f"b{last}"
        last = _number(one.get("body", []), last + 1)
        last = _number(one.get("other", []), last)
    return last
