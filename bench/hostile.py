"""What is sent to break the server, one line each: how long it took, how much memory, what became of it.

Usage: python bench/hostile.py [WORDS]    (only the cases whose name holds these words)

Each goes through the real path, bounds, child and limits; status 1 if one took over 5 seconds or 300 MB.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "pix.config.settings.test")

from line import say

from pix.content.simulators import registry
from pix.content.tests.hostile_samples import FILES, FORGERIES, PROGRAMS, READERS
from pix.content.tests.weighing import Weighed, weigh

MOST_SECONDS = 5.0
MOST_BYTES = 300_000_000
ACTS = "pix.content.tasks.tests.acts"
TESTS = [{"input": [], "expect": ""}]


def cases() -> Iterator[tuple[str, Callable[[], Weighed]]]:
    """Everything that is tried, by name."""
    for case, (name, build) in FILES.items():
        yield f"file: {case}", partial(weigh_built, name, build)
    for act in READERS:
        reader = f"{ACTS}:{act}"
        yield f"reader: {act}", partial(weigh, "file", name="a.txt", content=b"x", reader=reader)
    for case, (source, _code) in PROGRAMS.items():
        yield f"program: {case}", partial(weigh, "program", source=source, tests=TESTS)
    for name in registry.PACKAGES:
        start = next(iter(registry.simulator(name).samples.values()))
        for case, forge in FORGERIES.items():
            yield f"state of {name}: {case}", partial(weigh, "states", simulator=name, sent=[forge(start)])


def weigh_built(name: str, build: Callable[[], bytes]) -> Weighed:
    """A file is built when its turn comes: all together they weigh much."""
    return weigh("file", name=name, content=build())


def outcome(told: Any) -> str:
    """What became of it, in a word."""
    told = told[0] if isinstance(told, list) else told
    if "refused" in told or "failed" in told:
        return str(told.get("failed", "refused"))
    trouble = told.get("trouble")
    return str(trouble["code"] if trouble else told.get("unreadable", "read"))


def main(words: str) -> int:
    """Try each case; 1 when one went over."""
    is_over = False
    for case, do in cases():
        if words not in case:
            continue
        cost = do()
        megabytes = round(cost.peak_bytes / 1_000_000, 1)
        say("hostile", case, seconds=round(cost.seconds, 2), peak_mb=megabytes, outcome=outcome(cost.told))
        is_over |= cost.seconds > MOST_SECONDS or cost.peak_bytes > MOST_BYTES
    return int(is_over)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else ""))
