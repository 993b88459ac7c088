"""What of a bank file still waits for its author."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

MARK = "TO-DO"


def unfinished(plain: Any, where: str = "") -> Iterator[str]:
    """The fields whose text still begins with the mark of the skeletons."""
    if isinstance(plain, str) and plain.startswith(MARK):
        yield where
    elif isinstance(plain, dict):
        for name, value in plain.items():
            yield from unfinished(value, f"{where}.{name}".lstrip("."))
    elif isinstance(plain, list):
        for place, value in enumerate(plain):
            yield from unfinished(value, f"{where}.{place}".lstrip("."))
