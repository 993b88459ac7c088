"""What a program of blocks and its grids are made of."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

MAX_SIDE = 12
Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]{1,24}$")]
Name = Annotated[str, StringConstraints(pattern=r"^[^\W\d_][\w]{0,19}$")]
Cell = Annotated[list[Annotated[int, Field(ge=1, le=MAX_SIDE)]], Field(min_length=2, max_length=2)]
Facing = Literal["up", "right", "down", "left"]
Number = Annotated[int, Field(ge=-99, le=99)]
Value = Number | Name
Sense = Literal["path_ahead", "path_left", "path_right", "at_goal", "gem_here"]
Compare = Literal["<", "<=", "=", ">=", ">"]


class Part(BaseModel):
    """Strict: a key that is not known is refused."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class Condition(Part):
    """What the robot senses, or how a variable compares; negated when not."""

    sense: Sense | Literal["compare"] = "path_ahead"
    negated: bool = False
    name: Name | None = None
    compare: Compare = "<"
    value: Value = 0


class Block(Part):
    """One block; body and other hold those inside it."""

    id: Id
    kind: Literal[
        "forward",
        "left",
        "right",
        "pick",
        "repeat",
        "while",
        "if",
        "ifelse",
        "set",
        "change",
        "define",
        "call",
    ]
    n: Value | None = None
    name: Name | None = None
    when: Condition | None = None
    body: Annotated[list[Block], Field(max_length=60)] = []
    other: Annotated[list[Block], Field(max_length=60)] = []


class Grid(Part):
    """A place to try the program on; columns are letters from the left, lines numbers from the bottom."""

    id: Id
    width: Annotated[int, Field(ge=1, le=MAX_SIDE)]
    height: Annotated[int, Field(ge=1, le=MAX_SIDE)]
    start: Cell
    facing: Facing = "up"
    goal: Cell | None = None
    walls: Annotated[list[Cell], Field(max_length=MAX_SIDE * MAX_SIDE)] = []
    gems: Annotated[list[Cell], Field(max_length=40)] = []
    shown: bool = True
