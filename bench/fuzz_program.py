"""Random programs for so many seconds, sensible and broken ones: one JSON line of what was found.

Usage: python bench/fuzz_program.py [SECONDS] [SEED]

disagreements: programs on which real Python says something else; crashes: exceptions that are no Trouble;
slowest_ms: the longest run, which the limits must keep short.
"""

from __future__ import annotations

import random
import sys
import time
import traceback
from collections import Counter
from typing import Any

from line import say

from pix.engine.program import Limits, run
from pix.engine.tests.program_writer import Writer, python_says

LIMITS = Limits(steps=200_000, memory=20_000_000)
OUT_OF_BOUNDS = {"steps", "depth", "memory", "output"}


def main() -> None:
    """Fuzz until the time is over, then tell; exit status 1 when something was found."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 10.0
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else time.time_ns() % 10**9
    sys.setrecursionlimit(50_000)
    found: Counter[str] = Counter()
    slowest, end, number = 0.0, time.monotonic() + seconds, seed
    while time.monotonic() < end:
        number += 1
        slowest = max(slowest, tried(number, found))
    bad = found["crashes"] + found["disagreements"]
    say(
        "fuzz_program",
        "random programs",
        count=number - seed,
        seconds=seconds,
        seed=seed,
        slowest_ms=round(slowest * 1000),
        crashes=found["crashes"],
        disagreements=found["disagreements"],
        troubles=len(found),
    )
    sys.exit(1 if bad else 0)


def tried(number: int, found: Counter[str]) -> float:
    """One program: count what became of it, and tell how long it took."""
    writer = Writer(random.Random(number))  # noqa: S311 - no secret
    is_sensible = number % 2 == 0
    source = writer.program() if is_sensible else writer.broken()
    begun = time.perf_counter()
    try:
        ours = run(source, LIMITS)
    except BaseException:  # noqa: BLE001 - finding them is the point
        tell(found, "crashes", source, traceback.format_exc())
        return time.perf_counter() - begun
    took = time.perf_counter() - begun
    code = ours.trouble["code"] if ours.trouble else "none"
    found[f"trouble {code}"] += 1
    if is_sensible and code not in OUT_OF_BOUNDS and not agrees(source, ours.output, ours.trouble):
        tell(found, "disagreements", source, repr((ours.output, ours.trouble)))
    return took


def agrees(source: str, output: str, trouble: Any) -> bool:
    """Whether real Python prints the same and fails alike; only sensible programs come here."""
    said, failure = python_says(source)
    if failure:
        return bool(trouble) and output.startswith(said)
    return trouble is None and output == said


def tell(found: Counter[str], kind: str, source: str, said: str) -> None:
    """Count a finding, and show the first ones."""
    found[kind] += 1
    if found[kind] <= 3:
        sys.stderr.write(f"--- {kind}\n{source}\n--- {said}\n")


if __name__ == "__main__":
    main()
