"""A mark by which a page knows that what was typed is right, without holding it."""

from __future__ import annotations

OFFSET, PRIME = 0x811C9DC5, 0x01000193


def mark(text: str) -> str:
    """The 32-bit FNV-1a hash of a text, as eight hexadecimal digits; no protection, only no reading aloud."""
    found = OFFSET
    for byte in text.encode():
        found = (found ^ byte) * PRIME % 2**32
    return f"{found:08x}"
