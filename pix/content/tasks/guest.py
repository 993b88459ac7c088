"""What the child process runs for a program; no Django here, its start is part of each answer's time."""

from __future__ import annotations

import sys
from typing import Any

from pix.engine.program import run_tests

# The evaluator nests about a hundred frames per call of the program at worst; they live on Python's own heap.
RECURSION = 150_000


def run(payload: dict[str, Any]) -> dict[str, Any]:
    """Run the tests of a challenge on a program: {"source", "tests"} in, the observation out."""
    sys.setrecursionlimit(RECURSION)
    return run_tests(payload["source"], payload["tests"])
