"""The one shape of what every bench prints: see README.md."""

from __future__ import annotations

import json
import sys
from typing import Any


def say(bench: str, case: str, **figures: Any) -> None:
    """Print one line: which bench, what it measured, and the figures."""
    sys.stdout.write(json.dumps({"bench": bench, "case": case, **figures}, ensure_ascii=False) + "\n")
    sys.stdout.flush()
