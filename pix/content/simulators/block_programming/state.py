"""Everything that the page of block programming may send, and that a start may hold."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from pix.content.simulators.block_programming.parts import Block, Cell, Grid, Name, Part

MAX_BLOCKS = 120
MAX_DEPTH = 8
Tool = Literal[
    "forward", "left", "right", "pick", "repeat", "while", "if", "ifelse", "set", "change", "define", "call"
]
HOLDERS = frozenset({"repeat", "while", "if", "ifelse", "define"})
CONDITIONAL = frozenset({"while", "if", "ifelse"})
VARIABLE = frozenset({"set", "change"})
FUNCTIONAL = frozenset({"define", "call"})
COUNTED = frozenset({"repeat", "set", "change"})


class State(Part):
    """The program, the blocks that may be added, the grids, and the program that was there at first."""

    tools: Annotated[list[Tool], Field(max_length=12)] = ["forward", "left", "right"]
    program: Annotated[list[Block], Field(max_length=60)] = []
    starter: Annotated[list[Block], Field(max_length=60)] = []
    grids: Annotated[list[Grid], Field(min_length=1, max_length=6)]
    variables: Annotated[list[Name], Field(max_length=6)] = []
    functions: Annotated[list[Name], Field(max_length=4)] = []
    most: Annotated[int, Field(ge=1, le=MAX_BLOCKS)] | None = None
    next: Annotated[int, Field(ge=1, le=100_000)] = 1

    @model_validator(mode="after")
    def _holds_together(self) -> Self:
        for fault in self._faults():
            raise ValueError(fault)
        return self

    def _faults(self) -> Iterator[str]:
        if len({grid.id for grid in self.grids}) < len(self.grids):
            yield "two grids have the same id"
        for grid in self.grids:
            yield from _faults_of_grid(grid)
        for program in (self.program, self.starter):
            rows = list(walk(program))
            if len(rows) > MAX_BLOCKS or any(depth > MAX_DEPTH for _, depth in rows):
                yield "the program has too many blocks, or blocks too deep"
            if len({block.id for block, _ in rows}) < len(rows):
                yield "two blocks have the same id"
            for block, depth in rows:
                yield from self._faults_of_block(block, depth)
            defined = [block.name for block, _ in rows if block.kind == "define"]
            if len(set(defined)) < len(defined):
                yield "a function is defined twice"

    def _faults_of_block(self, block: Block, depth: int) -> Iterator[str]:
        kind = block.kind
        if (block.body and kind not in HOLDERS) or (block.other and kind != "ifelse"):
            yield f"{kind} cannot hold blocks"
        if (block.when is not None) != (kind in CONDITIONAL) or (block.n is not None) != (kind in COUNTED):
            yield f"{kind} lacks a value, or has one too many"
        if block.name is not None and kind not in VARIABLE | FUNCTIONAL:
            yield f"{kind} has no name"
        if kind in VARIABLE and block.name not in self.variables:
            yield f"{kind} needs a variable"
        if kind in FUNCTIONAL and block.name not in self.functions:
            yield f"{kind} needs a function"
        if kind == "define" and depth > 1:
            yield "a function is defined inside another block"
        yield from self._strangers(block)

    def _strangers(self, block: Block) -> Iterator[str]:
        """Variables that are not there."""
        used = [block.n, block.when and block.when.value, block.when and block.when.name]
        if any(isinstance(one, str) and one not in self.variables for one in used):
            yield "a variable is unknown"
        if block.when and (block.when.sense == "compare") != (block.when.name is not None):
            yield "a comparison needs a variable"


def walk(program: Sequence[Block], depth: int = 1) -> Iterator[tuple[Block, int]]:
    """Every block and how deep it stands, from top to bottom."""
    for block in program:
        yield block, depth
        yield from walk(block.body, depth + 1)
        yield from walk(block.other, depth + 1)


def _faults_of_grid(grid: Grid) -> Iterator[str]:
    placed: list[Cell] = [grid.start, *grid.walls, *grid.gems, *([grid.goal] if grid.goal else [])]
    if any(x > grid.width or y > grid.height for x, y in placed):
        yield f"something of {grid.id} stands outside"
    if grid.start in grid.walls or grid.goal in grid.walls or any(gem in grid.walls for gem in grid.gems):
        yield f"something of {grid.id} stands in a wall"
