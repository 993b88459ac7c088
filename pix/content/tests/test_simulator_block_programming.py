"""Block programming on the server: what a state may hold, what becomes of the robot, what is refused."""

from __future__ import annotations

import json
from copy import deepcopy
from typing import Any

import pytest

from pix.content.simulators import registry
from pix.content.simulators.block_programming.building import Board, block
from pix.content.simulators.block_programming.samples import SAMPLES
from pix.engine.grading import MalformedResponse

Plain = dict[str, Any]
NOT_THERE = {"sense": "at_goal", "negated": True}


def observed(state: Plain) -> Plain:
    return registry.observed_state("block-programming", state)


@pytest.fixture
def board() -> Board:
    made = Board(tools=["forward", "left", "right", "repeat", "while", "if", "pick"])
    made.grid(["..F", ".#.", "R.*"])
    return made


@pytest.mark.parametrize("name", SAMPLES)
def test_each_sample_is_a_start(name: str) -> None:
    assert registry.fault_of_start("block-programming", SAMPLES[name]) is None


@pytest.mark.parametrize(
    ("program", "facts"),
    [
        ("RFFPLFF", {"solved": True, "at": "C3", "facing": "up", "gems_left": 0}),
        ("R2[F]PL2[F]", {"solved": True}),
        ("FFRFF", {"solved": False, "arrived": True, "gems_left": 1}),
        ("RFFL", {"solved": False, "arrived": False, "at": "C1", "trouble": None}),
        ("RFLF", {"crashed": True, "trouble": "wall", "at": "B1"}),
        ("L" + "F", {"crashed": True, "at": "A1"}),
        ("P", {"trouble": "no_gem", "crashed": False}),
        ("99[99[L]]", {"trouble": "steps", "acts": 600}),
        ("", {"solved": False, "at": "A1", "acts": 0}),
    ],
)
def test_what_becomes_of_the_robot(board: Board, program: str, facts: Plain) -> None:
    run = observed(board.with_program(program))["runs"]["g1"]
    assert {key: run[key] for key in facts} == facts


def test_conditions_variables_and_functions_run() -> None:
    board = Board()
    board.names(variables=["n"], functions=["pas"])
    board.grid(["....F", "R...."], facing="right")
    program = [
        block("call", name="pas"),
        block("define", [block("change", name="n", n=1), *block("x", "F")["body"]], name="pas"),
        block("while", [block("call", name="pas")], when={"sense": "path_ahead"}),
        block("set", name="n", n="n"),
        block("ifelse", "LF", other="R", when={"sense": "compare", "name": "n", "compare": ">=", "value": 4}),
    ]
    state = observed(board.with_program(program))
    assert state["runs"]["g1"]["solved"]
    assert state["runs"]["g1"]["values"] == {"n": 4}
    assert state["program"]["kinds"]["call"] == 2
    assert state["program"]["depth"] == 2


def test_every_grid_is_tried_even_unseen(board: Board) -> None:
    board.grid(["F", "R"], shown=False)
    state = observed(board.with_program("RFFPLFF"))
    assert (state["solved"], state["every"]) == (1, False)
    assert state["runs"]["g2"]["shown"] is False


@pytest.mark.parametrize(
    ("program", "edits", "added"),
    [("FFL", 0, 0), ("FFR", 1, 0), ("FFLF", 1, 1), ("FL", 1, -1), ("LLL", 2, 0), ("2[F]L", 2, 0)],
)
def test_the_way_from_the_starter_is_measured(board: Board, program: str, edits: int, added: int) -> None:
    board.start_with("FFL")
    state = observed(board.with_program(program))
    assert (state["edits"], state["added"]) == (edits, added)


def test_endless_programs_end_soon(board: Board) -> None:
    board.names(functions=["f"])
    for grid in range(5):
        board.grid(["F.", ".R"], shown=bool(grid % 2))
    endless: list[list[Plain]] = [
        [block("while", when=NOT_THERE)],
        [block("define", [block("call", name="f")], name="f"), block("call", name="f")],
        [block("repeat", [block("repeat", [block("repeat", n=99)], n=99)], n=99)],
        [block("call", name="f")],
    ]
    troubles = [observed(board.with_program(one))["runs"]["g1"]["trouble"] for one in endless]
    assert troubles[0] == troubles[2] == "steps"
    assert all(troubles)


def repeated(number: int) -> Plain:
    body = [{"id": f"r{number}-{place}", "kind": "left"} for place in range(50)]
    return {"id": f"r{number}", "kind": "repeat", "n": 1, "body": body}


FORGED = {
    "an unknown key": lambda s: s.update(score=1),
    "no grid": lambda s: s.update(grids=[]),
    "the same grid twice": lambda s: s["grids"].append(s["grids"][0]),
    "a flag outside": lambda s: s["grids"][0].update(goal=[12, 12]),
    "a robot in a wall": lambda s: s["grids"][0]["walls"].append(s["grids"][0]["start"]),
    "an unknown block": lambda s: s["program"].append({"id": "x", "kind": "teleport"}),
    "the same block twice": lambda s: s["program"].append(s["program"][0]),
    "a move that holds blocks": lambda s: s["program"].append(
        {"id": "x", "kind": "left", "body": [{"id": "y", "kind": "left"}]}
    ),
    "a repetition without a number": lambda s: s["program"].append({"id": "x", "kind": "repeat"}),
    "a huge number": lambda s: s["program"].append({"id": "x", "kind": "repeat", "n": 10**9}),
    "code as a name": lambda s: s["program"].append({"id": "x", "kind": "call", "name": "f(); import os"}),
    "an unknown variable": lambda s: s["program"].append({"id": "x", "kind": "repeat", "n": "nobody"}),
    "a function twice": lambda s: s["program"].append({"id": "x", "kind": "define", "name": "détour"}),
    "a condition without its variable": lambda s: s["program"].append(
        {"id": "x", "kind": "if", "when": {"sense": "compare"}}
    ),
    "too many blocks": lambda s: s.update(program=[repeated(n) for n in range(5)]),
}  # fmt: skip


@pytest.mark.parametrize("change", FORGED.values(), ids=FORGED.keys())
def test_a_forged_state_is_refused(change: Any) -> None:
    state = deepcopy(SAMPLES["full"])
    change(state)
    with pytest.raises(MalformedResponse, match="block-programming"):
        registry.observe_sent("block-programming", json.dumps({"state": state, "events": {}}))


def test_blocks_too_deep_are_refused() -> None:
    state: Plain = deepcopy(SAMPLES["simple"])
    for depth in range(5000):
        state["program"] = [{"id": f"d{depth}", "kind": "repeat", "n": 1, "body": state["program"]}]
        if depth in (20, 4999):
            text = _written(state)
            with pytest.raises(MalformedResponse):
                registry.observe_sent("block-programming", text)


def _written(state: Plain) -> str:
    """JSON of a program deeper than Python's own writer goes."""
    program, inside = state["program"], []
    while program:
        inside.append(program[0]["id"])
        program = program[0]["body"]
    deep = (
        "".join(f'[{{"id": "{one}", "kind": "repeat", "n": 1, "body": ' for one in inside)
        + "[]"
        + "}]" * len(inside)
    )
    rest = json.dumps({**state, "program": "@"})
    return json.dumps({"state": 0, "events": {}}).replace("0", rest.replace('"@"', deep), 1)


@pytest.mark.parametrize("state", [None, [], "x", 3, {"grids": 1}])
def test_what_is_no_state_is_refused(state: Any) -> None:
    with pytest.raises(MalformedResponse):
        registry.observe_sent("block-programming", json.dumps({"state": state, "events": {}}))
