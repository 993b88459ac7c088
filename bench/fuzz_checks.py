"""Random declared checks over random observations, sensible and strange: one line of what was found.

Usage: python bench/fuzz_checks.py [SECONDS] [SEED]

crashes: anything raised but ValueError where checks are read, and MalformedResponse where they are graded;
strange: a verdict of no task, or checks told unmet that are not those declared. Status 1 when something was
found, or when one observation took over a second.
"""

from __future__ import annotations

import random
import sys
import time
import traceback
from collections import Counter
from typing import Any

from line import say

from pix.engine.grading import Check, Key, MalformedResponse, Situation, grade, read_checks
from pix.engine.grading.checks import SUITS
from pix.engine.grading.paths import step
from pix.engine.types import Verdict

MOST_SECONDS = 1.0
WORDS = ("", "a", "é", "Lyon", "0", "-1", "a/b", "~1", "*", "12", "\u202f", "x" * 300)
NUMBERS = (0, 1, -1, 3.5, 10**30, 1e308, -0.0, float("nan"), float("inf"), True, False)
TREATMENTS = ("t1", "t2", "t3", "t4", 3)


class Fuzzer:
    """One seed's dice, an observation at a time."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)  # noqa: S311 - seeded so that a crash can be seen again

    def plain(self, depth: int) -> Any:
        """Anything that JSON can say, so deep at most."""
        shape = self.dice.randrange(6) if depth else self.dice.randrange(3)
        if shape == 0:
            return self.dice.choice((None, *NUMBERS))
        if shape < 3:
            return self.dice.choice(WORDS) if shape == 1 else self.dice.randint(-5, 5)
        size = self.dice.choice((0, 1, 2, 3, 5, 40 if depth < 3 else 6))
        if shape == 3:
            return [self.plain(depth - 1) for _ in range(size)]
        return {self.dice.choice(WORDS) + str(n): self.plain(depth - 1) for n in range(size)}

    def somewhere(self, node: Any) -> tuple[str, Any]:
        """A path that leads somewhere in a node, or nearly, and what stands there."""
        steps = []
        while isinstance(node, dict | list) and node and self.dice.random() < 0.8:
            name = self.dice.choice(list(node) if isinstance(node, dict) else list(range(len(node))))
            node = node[name]
            steps.append("*" if self.dice.random() < 0.2 else step(str(name)))
        if self.dice.random() < 0.1:
            steps += [self.dice.choice(WORDS)] * self.dice.choice((1, 2, 20))
        return "/".join(steps), node

    def check(self, node: Any, depth: int = 0) -> Any:
        """A declared check about something of a node."""
        path, there = self.somewhere(node)
        op = self.dice.choice([*SUITS, *SUITS, "smells"])
        declared = {"op": op, "path": path, "value": self.value(op, there, depth)}
        if self.dice.random() < 0.02:
            declared[self.dice.choice(("value", "path", "id", "more"))] = self.plain(2)
        return declared if self.dice.random() < 0.99 else self.plain(2)

    def value(self, op: str, there: Any, depth: int) -> Any:
        """A value that suits an op more often than not."""
        if self.dice.random() < 0.1:
            return self.plain(2)
        match op:
            case "exists" | "absent" | "all" | "any" | "none" if depth < 8:
                count = self.dice.choice((1, 1, 2, 3)) if depth < 3 else 1
                return [self.check(there, depth + 1) for _ in range(count)]
            case "at_least" | "at_most" | "count":
                return self.dice.choice((*NUMBERS, {"at_least": 1}, {"at_most": 3}, {}))
            case "between":
                return self.dice.sample(NUMBERS, 2)
            case "in_order":
                return [there, self.plain(1)]
            case "matches_one_of":
                named = {"accepted": [there, "Lyon"], "treatments": self.dice.sample(TREATMENTS, 2)}
                return self.dice.choice(([there], named, {"accepted": [self.plain(1)]}))
            case "unchanged":
                return self.dice.choice(({"start": there}, {"start": there, "except": [self.plain(0)]}))
        return there


def tried(seed: int, found: Counter[str]) -> float:
    """One observation and its checks: count what became of them, and tell how long grading took."""
    fuzzer = Fuzzer(seed)
    observation = {"state": fuzzer.plain(6), "events": {}}
    declared = [fuzzer.check(observation) for _ in range(fuzzer.dice.randint(1, 6))]
    begun = time.process_time()
    try:
        found[judged(declared, observation)] += 1
    except Exception:  # noqa: BLE001 - finding them is the point
        found["crashes"] += 1
        if found["crashes"] <= 3:
            sys.stderr.write(f"--- seed {seed}\n{declared!r:.3000}\n{traceback.format_exc()}\n")
    return time.process_time() - begun


def judged(declared: list[Any], observation: dict[str, Any]) -> str:
    """What became of an observation: a verdict, refused or malformed; strange when it should not be."""
    checks = tuple(check for one in declared for check in accepted(one))
    if not checks:
        return "refused"
    try:
        graded = grade(Key("simulator", None, checks=checks), observation, Situation())
    except MalformedResponse:
        return "malformed"
    is_sound = graded.verdict is (Verdict.WRONG if graded.unmet else Verdict.RIGHT)
    return str(graded.verdict) if is_sound and set(graded.unmet) <= {one.id for one in checks} else "strange"


def accepted(declared: Any) -> tuple[Check, ...]:
    """The check as it is read, under a name of its own; none when it is refused."""
    try:
        return read_checks(
            [{**declared, "id": str(id(declared))} if isinstance(declared, dict) else declared]
        )
    except ValueError:
        return ()


def main(seconds: float, seed: int) -> int:
    """Fuzz until the time is over, then tell."""
    found: Counter[str] = Counter(crashes=0, strange=0)
    slowest, number, end = 0.0, seed, time.monotonic() + seconds
    while time.monotonic() < end:
        number += 1
        slowest = max(slowest, tried(number, found))
    count = number - seed
    say(
        "fuzz_checks",
        "observations",
        count=count,
        seconds=seconds,
        seed=seed,
        slowest_ms=round(slowest * 1000),
        **found,
    )
    return int(bool(found["crashes"] or found["strange"] or slowest > MOST_SECONDS))


if __name__ == "__main__":
    sys.exit(
        main(float(sys.argv[1]) if len(sys.argv) > 1 else 10, int(sys.argv[2]) if len(sys.argv) > 2 else 1)
    )
