"""Blocks by keyboard alone: a program is written and mended; page and server agree on what the robot does."""

from __future__ import annotations

import random
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from pix.content.simulators.block_programming.building import Board, block
from pix.content.simulators.registry import observed_state
from tests.journey import faults, press, publish_the_bank, tab_to, window
from tests.journey_simulators import begin_task, choose, observed, open_sample, said, sign_in_author, validate

TASK = "robot-blocks-2-c"
ACT = "([name, args]) => document.querySelector('pix-simulator').sim.act(name, args)"
SIM = "document.querySelector('pix-simulator').sim"
WORDS = {"F": "avancer", "L": "tourner à gauche", "R": "tourner à droite"}
pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]


def write(page: Page, program: str) -> None:
    """Add blocks one after the other, each below the one before."""
    for letter in program:
        choose(page, ".sim-bp__tools", WORDS[letter])


def test_a_program_is_written_moved_and_run(page: Page, live_server: Any) -> None:
    page.emulate_media(reduced_motion="reduce")
    open_sample(page, live_server.url, "block-programming", "simple")
    assert faults(page) == []
    write(page, "FFRFFFFF")
    page.reload()
    page.wait_for_selector("pix-simulator[data-ready]")
    press(page, ".sim-bp__run .btn--primary")
    assert said(page) == "Le robot a heurté un mur depuis A3\u202f: il s’arrête."
    tab_to(page, ".sim-bp__lines [data-item]")
    page.keyboard.press("Home")
    write(page, "F")
    tab_to(page, ".sim-bp__lines [data-item]")
    page.keyboard.press("End")
    page.keyboard.press("Delete")
    assert said(page) == "Bloc supprimé\u202f: avancer."
    assert faults(page) == []
    press(page, ".sim-bp__run .btn--primary")
    assert said(page) == "Le robot est arrivé au drapeau, en E4."
    run = observed(page)["state"]["runs"]["g1"]
    assert (run["solved"], run["at"]) == (True, "E4")


def test_everything_can_be_done_to_a_block(page: Page, live_server: Any) -> None:
    open_sample(page, live_server.url, "block-programming", "full")
    assert faults(page) == []
    kinds = page.evaluate(f"{SIM}.state.tools")
    for kind in kinds:
        added = page.evaluate(ACT, ["add", {"kind": kind, "at": "start", "label": kind}])
        assert added == (kind != "define")
        block_id = page.evaluate(f"{SIM}.state.program[0].id")
        for way in ("down", "in", "up", "out", "down", "up"):
            page.evaluate(ACT, ["move", {"id": block_id, "way": way, "label": kind}])
            observed_state("block-programming", page.evaluate(f"{SIM}.state"))
        page.evaluate(ACT, ["duplicate", {"id": block_id, "label": kind}])
        observed_state("block-programming", page.evaluate(f"{SIM}.state"))
        assert page.locator(".sim-broken").count() == 0
        page.evaluate(f"{SIM}.reset()")
    assert not page.evaluate(ACT, ["move", {"id": "b1", "way": "up", "label": ""}])
    assert not page.evaluate(ACT, ["change", {"id": "b5", "facts": {"n": 1000}, "label": ""}])
    for at in page.evaluate(f"{SIM}.state.program.map((one) => one.id)"):
        page.evaluate(f"(at) => {SIM}.look({{ at }})", at)
    assert faults(page) == []


def made(dice: random.Random, depth: int = 0) -> list[dict[str, Any]]:
    """A program at random, of every kind of block."""
    kinds = ["forward", "left", "right", "pick", "set", "change", "call"]
    if depth < 3:
        kinds += ["repeat", "while", "if", "ifelse"]
    return [one(dice, dice.choice(kinds), depth) for _ in range(dice.randint(0, 4))]


def one(dice: random.Random, kind: str, depth: int) -> dict[str, Any]:
    body = made(dice, depth + 1) if kind in ("repeat", "while", "if", "ifelse") else []
    other = made(dice, depth + 1) if kind == "ifelse" else []
    more: dict[str, Any] = {}
    value = dice.choice([-3, 0, 1, 2, 5, "a", "b"])
    if kind in ("repeat", "set", "change"):
        more["n"] = value
    if kind in ("set", "change"):
        more["name"] = dice.choice("ab")
    if kind == "call":
        more["name"] = dice.choice("fg")
    if kind in ("while", "if", "ifelse"):
        sense = dice.choice(["path_ahead", "path_left", "path_right", "at_goal", "gem_here", "compare"])
        more["when"] = {"sense": sense, "negated": dice.random() < 0.5}
        if sense == "compare":
            more["when"] |= {"name": "a", "compare": dice.choice(["<", "<=", "=", ">=", ">"]), "value": value}
    return block(kind, body, other=other, **more)


def test_page_and_server_agree(opened: Browser, live_server: Any) -> None:
    context = window(opened, "fr", 1280)
    sign_in_author(context, live_server.url)
    page = context.new_page()
    open_sample(page, live_server.url, "block-programming", "full")
    dice = random.Random(7)
    board = Board(tools=["forward"])
    board.names(variables=["a", "b"], functions=["f", "g"])
    board.grid(["..*F", ".#..", "R.*."], facing="right")
    troubles = set()
    for _turn in range(120):
        defined = [block("define", made(dice, 1), name="f")] if dice.random() < 0.7 else []
        state = board.with_program([*made(dice), *defined])
        run = observed_state("block-programming", state)["runs"]["g1"]
        found = page.evaluate(TRACE, state)
        assert found == {key: run[key] for key in found}, state["program"]
        troubles.add(run["trouble"])
    assert {None, "wall", "no_gem"} <= troubles
    context.close()


TRACE = """async (state) => {
  const from = document.querySelector("script[type=module][src*=block-programming]").src;
  const place = from.replace(/block-programming[^/]*js$/, "block-programming/robot.js");
  const { traced, FACINGS, square } = await import(place);
  const { frames, trouble, solved, gemsLeft } = traced(state.program, state.grids[0]);
  const { x, y, way } = frames.at(-1);
  return { at: square(x, y), facing: FACINGS[way], trouble, solved, gems_left: gemsLeft };
}"""


def test_nothing_is_lost_with_the_network(page: Page, live_server: Any) -> None:
    publish_the_bank()
    page.emulate_media(reduced_motion="reduce")
    asked = begin_task(page, live_server.url, TASK, "3.4")
    assert faults(page) == []
    grid = page.evaluate(f"{SIM}.state.grids[0]")
    path = shortest(grid)
    page.context.set_offline(True)
    write(page, path[:3])
    expect(page.locator(".sim-bar__kept")).to_contain_text("Pas de réseau")
    page.context.set_offline(False)
    expect(page.locator(".sim-bar__kept")).to_contain_text("Enregistré")
    page.evaluate("localStorage.clear()")
    page.reload()
    page.wait_for_selector("pix-simulator[data-ready]")
    tab_to(page, ".sim-bp__lines [data-item]")
    page.keyboard.press("End")
    write(page, path[3:])
    press(page, ".sim-bp__run .btn--primary")
    assert said(page).startswith("Le robot est arrivé au drapeau")
    assert faults(page) == []
    assert validate(page, asked) == "right"


def shortest(grid: dict[str, Any]) -> str:
    """The shortest way to the flag, found by trying."""
    board = Board()
    board.state["grids"] = [grid]
    seen, line = set(), [""]
    for path in line:
        run = board.outcome(path)
        if run["solved"]:
            return path
        place = (run["at"], run["facing"])
        if not run["crashed"] and place not in seen:
            seen.add(place)
            line += [path + move for move in "FLR"]
    raise AssertionError("no way leads to the flag")
