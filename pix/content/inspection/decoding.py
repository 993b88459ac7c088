"""Bytes to text: the encoding that fits, said aloud."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from typing import Any

BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
ENDINGS = (("crlf", re.compile(r"\r\n")), ("lf", re.compile(r"(?<!\r)\n")), ("cr", re.compile(r"\r(?!\n)")))
# The marks of UTF-8 that was read as Windows-1252, then written as UTF-8.
TWICE = re.compile(
    "[ÂÃ][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]"
)


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, the encoding that gave it, and whether a byte order mark began it."""

    text: str
    encoding: str
    has_bom: bool


def decoded(content: bytes) -> Decoded:
    """The text of the bytes: by its mark, else ASCII, UTF-8, Windows-1252, Latin-1."""
    for mark, encoding in BOMS:
        if content.startswith(mark):
            return Decoded(content[len(mark) :].decode(encoding, "replace"), encoding, has_bom=True)
    for encoding in ("ascii", "utf-8", "windows-1252"):
        try:
            return Decoded(content.decode(encoding), encoding, has_bom=False)
        except UnicodeDecodeError:
            continue
    return Decoded(content.decode("latin-1"), "latin-1", has_bom=False)


def traits(told: Decoded) -> dict[str, Any]:
    """Encoding and line endings, as every reader of text tells them; ASCII is UTF-8 too."""
    found = [name for name, pattern in ENDINGS if pattern.search(told.text)]
    return {
        "encoding": "utf-8" if told.encoding == "ascii" else told.encoding,
        "bom": told.has_bom,
        "line_endings": found[0] if len(found) == 1 else "mixed" if found else "none",
        "encoded_twice": bool(TWICE.search(told.text)),
    }


def unified(text: str) -> str:
    """The text with one kind of line ending."""
    return text.replace("\r\n", "\n").replace("\r", "\n")
