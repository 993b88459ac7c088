"""Plain text and logs."""

from __future__ import annotations

import re
from typing import Any

from pix.content.inspection.decoding import decoded, traits, unified
from pix.content.inspection.source import Source

WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


def read(source: Source, _format: str) -> dict[str, Any]:
    """The observation of a text."""
    told = decoded(source.content)
    text = unified(told.text)
    return {**traits(told), **counts(text), "lines": text.removesuffix("\n").split("\n")}


def counts(text: str) -> dict[str, int]:
    """How many lines, words and characters a text has."""
    return {
        "line_count": text.removesuffix("\n").count("\n") + 1,
        "words": len(WORD.findall(text)),
        "characters": len(text),
    }
