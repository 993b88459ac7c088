"""Files of cases in; failures and counts out."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pix.backoffice.conformance.comparing import difference
from pix.backoffice.conformance.kinds import KINDS


@dataclass(slots=True)
class Tally:
    """How many cases passed, and one sentence for each that failed."""

    passed: int = 0
    failures: list[str] = field(default_factory=list)

    def add(self, name: str, failure: str | None) -> None:
        """Count one case."""
        if failure is None:
            self.passed += 1
        else:
            self.failures.append(f"{name}: {failure}")


def run_file(path: Path, tally: Tally) -> None:
    """Run every case of a file; a file that cannot be read is one failure."""
    try:
        cases = json.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError, RecursionError) as error:
        tally.add(str(path), f"cannot be read ({error})")
        return
    if not isinstance(cases, list):
        tally.add(str(path), "does not hold a list of cases")
        return
    for number, case in enumerate(cases, start=1):
        tally.add(_name(path, number, case), failure_of(case))


def failure_of(case: Any) -> str | None:
    """What is wrong with one case, or None when it passes."""
    if not isinstance(case, dict) or not all(isinstance(case.get(one), dict) for one in ("input", "expect")):
        return "is not a case: an object with id, kind, input and expect"
    if case.get("kind") not in KINDS:
        return f"unknown kind {case.get('kind')!r}"
    try:
        actual = KINDS[case["kind"]](case["input"])
    except Exception as error:  # noqa: BLE001 - whatever a case breaks is told, and the next one runs
        return f"{type(error).__name__}: {error}"
    return difference(actual, case["expect"])


def _name(path: Path, number: int, case: Any) -> str:
    known = case.get("id") if isinstance(case, dict) else None
    return str(known) if known else f"{path} case {number}"
