"""The robot on a grid: what a program may do there, and what became of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pix.content.simulators.block_programming.parts import Grid
from pix.engine.program import Host, Limits, Trouble, run

FACINGS = ("up", "right", "down", "left")
AHEAD = ((0, 1), (1, 0), (0, -1), (-1, 0))
MOST_ACTS = 600
# A name that looks like another one says so in text programs; blocks are chosen, not typed.
UNKNOWN = {"unknown_name_near": "unknown_name"}
MOST_VALUE = 1_000_000
LIMITS = Limits(steps=60_000, memory=2_000_000, depth=60, output=100, host_steps=1)
Plain = dict[str, Any]


class Robot:
    """One run on one grid; it stops with a Trouble when it meets a wall or acts too long."""

    def __init__(self, grid: Grid) -> None:
        self.grid = grid
        self.x, self.y = grid.start
        self.way = FACINGS.index(grid.facing)
        self.gems = [tuple(gem) for gem in grid.gems]
        self.values: dict[str, int] = {}
        self.acts = 0

    def hosts(self) -> Mapping[str, Host]:
        """The functions given to the program."""
        return {
            "forward": Host(0, self.forward),
            "left": Host(0, lambda: self._turn(-1)),
            "right": Host(0, lambda: self._turn(1)),
            "pick": Host(0, self.pick),
            "turn": Host(0, self._act),
            "path_ahead": Host(0, lambda: self._is_free(self.way)),
            "path_left": Host(0, lambda: self._is_free(self.way - 1)),
            "path_right": Host(0, lambda: self._is_free(self.way + 1)),
            "at_goal": Host(0, lambda: self.is_at_goal),
            "gem_here": Host(0, lambda: (self.x, self.y) in self.gems),
            "get": Host(1, lambda name: self.values.get(name, 0)),
            "put": Host(2, self.put),
        }

    @property
    def is_at_goal(self) -> bool:
        """Whether it stands on the flag."""
        return self.grid.goal == [self.x, self.y]

    def forward(self) -> None:
        """One square ahead."""
        self._act()
        if not self._is_free(self.way):
            raise Trouble("wall")
        self.x, self.y = self._ahead(self.way)

    def pick(self) -> None:
        """Take one gem of the square."""
        self._act()
        if (self.x, self.y) not in self.gems:
            raise Trouble("no_gem")
        self.gems.remove((self.x, self.y))

    def put(self, name: str, value: int) -> None:
        """Give a variable a value."""
        self._act()
        if abs(value) > MOST_VALUE:
            raise Trouble("number_too_big")
        self.values[name] = value

    def _turn(self, by: int) -> None:
        self._act()
        self.way = (self.way + by) % 4

    def _act(self) -> None:
        self.acts += 1
        if self.acts > MOST_ACTS:
            raise Trouble("steps", most=MOST_ACTS)

    def _ahead(self, way: int) -> tuple[int, int]:
        along, up = AHEAD[way % 4]
        return self.x + along, self.y + up

    def _is_free(self, way: int) -> bool:
        x, y = self._ahead(way)
        return 1 <= x <= self.grid.width and 1 <= y <= self.grid.height and [x, y] not in self.grid.walls


def tried(source: str, grid: Grid) -> Plain:
    """What became of the robot when a program ran on a grid."""
    robot = Robot(grid)
    trouble = run(source, LIMITS, hosts=robot.hosts()).trouble
    code = trouble and UNKNOWN.get(trouble["code"], trouble["code"])
    arrived = grid.goal is None or robot.is_at_goal
    return {
        "solved": code is None and arrived and not robot.gems,
        "at": square(robot.x, robot.y),
        "facing": FACINGS[robot.way],
        "arrived": code is None and arrived,
        "crashed": code == "wall",
        "trouble": code,
        "gems_left": len(robot.gems),
        "acts": min(robot.acts, MOST_ACTS),
        "values": robot.values,
        "shown": grid.shown,
    }


def square(x: int, y: int) -> str:
    """A square as a letter and a number."""
    return f"{'ABCDEFGHIJKL'[x - 1]}{y}"
