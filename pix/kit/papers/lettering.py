"""What the bundled fonts can draw: a character that none of them has must not make a whole paper fail."""

from __future__ import annotations

import struct
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, is_dataclass
from functools import cache
from pathlib import Path
from typing import Any

FONTS = Path(__file__).resolve().parents[1] / "fonts"
UNKNOWN = "\ufffd"
JOINERS = {"\u200c", "\u200d"}


def drawable(value: Any) -> Any:
    """The same data as plain lists, mappings and texts, every text made of characters that can be drawn."""
    if isinstance(value, str):
        return drawable_text(value)
    if is_dataclass(value) and not isinstance(value, type):
        return drawable(asdict(value))
    if isinstance(value, Mapping):
        return {str(key): drawable(inner) for key, inner in value.items()}
    if isinstance(value, Iterable):
        return [drawable(inner) for inner in value]
    return value


def drawable_text(text: str) -> str:
    """A text without what cannot be drawn, nor what would turn its neighbours around (bidi controls)."""
    return "".join(drawn for char in unicodedata.normalize("NFC", text) if (drawn := drawn_as(char)))


@cache
def drawn_as(char: str) -> str:
    """The character, a space for a break, nothing for a control or a selector, else its plainer form."""
    if char.isspace():
        return "\n" if char == "\n" else char if ord(char) in covered() else " "
    if char in JOINERS or ord(char) in covered():
        return char if char in JOINERS or unicodedata.category(char) != "Cf" else ""
    if unicodedata.category(char) in {"Cc", "Cf", "Mn"}:
        return ""
    plainer = unicodedata.normalize("NFKC", char)
    return plainer if covered().issuperset(map(ord, plainer)) else UNKNOWN


@cache
def covered() -> frozenset[int]:
    """Every code point that one of the bundled fonts draws."""
    return frozenset(
        point for path in sorted(FONTS.glob("*.[ot]tf")) for point in points_of(path.read_bytes())
    )


def points_of(font: bytes) -> Iterator[int]:
    """The code points in the character map (format 4 or 12) of an OpenType font."""
    tables = {font[at : at + 4]: struct.unpack_from(">8xII", font, at)[0] for at in table_records(font)}
    start = tables[b"cmap"]
    (count,) = struct.unpack_from(">2xH", font, start)
    for index in range(count):
        (offset,) = struct.unpack_from(">4xI", font, start + 4 + 8 * index)
        (kind,) = struct.unpack_from(">H", font, start + offset)
        if kind in READERS:
            yield from READERS[kind](font, start + offset)


def table_records(font: bytes) -> range:
    """Where each record of the table directory begins."""
    (count,) = struct.unpack_from(">4xH", font)
    return range(12, 12 + 16 * count, 16)


def segments(font: bytes, at: int) -> Iterator[int]:
    """Format 4: ranges of the basic plane; the last one only marks the end."""
    (double,) = struct.unpack_from(">6xH", font, at)
    ends = struct.unpack_from(f">{double // 2}H", font, at + 14)
    starts = struct.unpack_from(f">{double // 2}H", font, at + 16 + double)
    for first, last in zip(starts[:-1], ends[:-1], strict=True):
        yield from range(first, last + 1)


def groups(font: bytes, at: int) -> Iterator[int]:
    """Format 12: ranges of every plane."""
    (count,) = struct.unpack_from(">12xI", font, at)
    for index in range(count):
        first, last = struct.unpack_from(">II", font, at + 16 + 12 * index)
        yield from range(first, last + 1)


READERS = {4: segments, 12: groups}
