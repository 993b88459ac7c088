"""Does one thing that a stranger sent in a process of its own, and tells what it cost.

A process of its own because Linux counts, in the peak of a child, what its parent weighed when it started
it: only under a parent that weighs next to nothing does the figure tell what the child took. So this module
imports nothing large: as a program it reads one task on its input and writes one answer.
"""

from __future__ import annotations

import base64
import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

KILOBYTE = 1 if sys.platform == "darwin" else 1024
Plain = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Weighed:
    """What became of a thing sent; seconds by the clock, CPU seconds and peak memory of whoever read it."""

    told: Any
    seconds: float
    cpu_seconds: float
    peak_bytes: int


def weigh(way: str, **facts: Any) -> Weighed:
    """Do it as WAYS says, in another process; bytes among the facts are taken as they are."""
    plain = {
        name: {"base64": base64.b64encode(value).decode()} if isinstance(value, bytes) else value
        for name, value in facts.items()
    }
    done = subprocess.run(
        [sys.executable, "-m", "pix.content.tests.weighing"],
        input=json.dumps([way, plain]).encode(),
        stdout=subprocess.PIPE,
        check=True,
    )
    return Weighed(**json.loads(done.stdout))


def look(name: str, content: bytes, reader: str = "", limits: Plain | None = None) -> Plain:
    """Inspect a file, by another reader or within other limits if they are named."""
    from pix.content.inspection import inspecting

    inspecting.READER = reader or inspecting.READER
    inspecting.LIMITS = replace(inspecting.LIMITS, **(limits or {}))
    return inspecting.inspect(name, content)


def run_program(source: str, tests: list[Plain]) -> Plain:
    """Run a program as its tests say; how the child failed if it did."""
    from pix.content.tasks.worker import Failed, run_killable

    found = run_killable("pix.content.tasks.guest:run", {"source": source, "tests": tests})
    return {"failed": found.code} if isinstance(found, Failed) else dict(found)


def take_states(simulator: str, sent: list[str]) -> list[Plain]:
    """Observe end states, here as on the server; {"refused": sentence} of those that are refused."""
    return [take_state(simulator, one) for one in sent]


def take_state(simulator: str, sent: str) -> Plain:
    from pix.content.simulators import registry
    from pix.engine.grading import MalformedResponse

    try:
        return registry.observe_sent(simulator, sent)
    except MalformedResponse as error:
        return {"refused": str(error)}


WAYS: dict[str, Callable[..., Any]] = {"file": look, "program": run_program, "states": take_states}


def main() -> None:
    """Read a task, do it, tell."""
    way, plain = json.load(sys.stdin)
    facts = {
        name: base64.b64decode(value["base64"]) if isinstance(value, dict) and "base64" in value else value
        for name, value in plain.items()
    }
    make_ready(way, facts)
    begun = time.perf_counter()
    told = WAYS[way](**facts)
    seconds = time.perf_counter() - begun
    spent = resource.getrusage(resource.RUSAGE_SELF if way == "states" else resource.RUSAGE_CHILDREN)
    peak = own_peak() if way == "states" else spent.ru_maxrss * KILOBYTE
    cpu = spent.ru_utime + spent.ru_stime
    json.dump({"told": told, "seconds": seconds, "cpu_seconds": cpu, "peak_bytes": peak}, sys.stdout)


def make_ready(way: str, facts: Plain) -> None:
    """Import what a server has imported long before: it is no part of the time that an answer takes."""
    if way == "states":
        from pix.content.simulators import registry

        registry.simulator(facts["simulator"])


def own_peak() -> int:
    """The most that this process weighed, in bytes; what its parent weighed is left out where Linux tells."""
    status = Path("/proc/self/status")
    if status.exists():
        for line in status.read_text("utf-8").splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * KILOBYTE


if __name__ == "__main__":
    main()
