"""Start states for the gallery and the tests, by name."""

from __future__ import annotations

from typing import Any

from pix.content.simulators.block_programming.building import Board, block

ALL = (
    "forward", "left", "right", "pick", "repeat", "while", "if", "ifelse", "set", "change", "define", "call",
)  # fmt: skip


def simple() -> dict[str, Any]:
    """A wall to go round, an empty program."""
    board = Board()
    board.grid(["....F", ".###.", ".....", "R...."])
    return board.state


def full() -> dict[str, Any]:
    """Every block, two grids shown, one not, a program of all kinds."""
    board = Board(tools=ALL, most=20)
    board.names(variables=["pas", "tours"], functions=["détour"])
    board.grid(["..*F", "..#.", "R.*."], facing="right")
    board.grid(["#####F", "#####.", "R....."], facing="right")
    board.grid(["F.....", "#####.", "R....."], facing="right", shown=False)
    board.start_with(
        [
            block("define", "LFR", name="détour"),
            block("set", name="pas", n=0),
            block(
                "while",
                [
                    block("if", "P", when={"sense": "gem_here"}),
                    block("ifelse", "F", other=[block("call", name="détour")], when={"sense": "path_ahead"}),
                    block("change", name="pas", n=1),
                ],
                when={"sense": "at_goal", "negated": True},
            ),
            block("if", "RR", when={"sense": "compare", "name": "pas", "compare": ">", "value": 6}),
            block("repeat", "R", n="tours"),
        ]
    )
    return board.state


def large() -> dict[str, Any]:
    """The largest grid, a long program."""
    board = Board(tools=("forward", "left", "right", "repeat"))
    board.grid([*["." * 11 + "#"] * 10, "." * 11 + "F", "R" + "." * 11], facing="right")
    board.start_with("F" * 40 + "3[2[2[L]]]")
    return board.state


def debug() -> dict[str, Any]:
    """A program with a fault to correct."""
    board = Board()
    board.grid(["..F..", ".....", ".....", "R...."])
    board.start_with("FFFLFF")
    return board.state


SAMPLES: dict[str, dict[str, Any]] = {"simple": simple(), "full": full(), "large": large(), "debug": debug()}
