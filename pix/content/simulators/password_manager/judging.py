"""What is drawn, how strong a password is, which ones are the same or nearly so. Same rules as vault.js."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pix.content.simulators.device_settings.secrets import mark

ALPHABETS = {
    "lower": "abcdefghijkmnopqrstuvwxyz",
    "upper": "ABCDEFGHJKLMNPQRSTUVWXYZ",
    "digits": "23456789",
    "signs": "!#$%&*+-=?@_",
}
KINDS = {"lower": r"[a-z]", "upper": r"[A-Z]", "digits": r"[0-9]", "signs": r"[^a-zA-Z0-9]"}
WORD = 2**32
SHORT, LONG, LONGEST = 8, 12, 16
FEW_KINDS, FEW_SIGNS, SHORT_STEM = 3, 5, 4


def draw(seed: int, rank: int, *, length: int, classes: Sequence[str]) -> str:
    """The password that the dice of a vault give at a rank, every class present."""
    alphabet = "".join(ALPHABETS[name] for name in classes)
    dice = int(mark(f"{seed}:{rank}:{length}:{'+'.join(classes)}"), 16) or 1
    while True:
        found = ""
        while len(found) < length:
            dice ^= dice << 13 & (WORD - 1)
            dice ^= dice >> 17
            dice = (dice ^ dice << 5) % WORD
            found += alphabet[dice % len(alphabet)]
        if all(set(ALPHABETS[name]) & set(found) for name in classes):
            return found


def kinds_of(password: str) -> list[str]:
    """The kinds of characters in a password."""
    return [name for name, pattern in KINDS.items() if re.search(pattern, password)]


def strength(password: str) -> str:
    """Weak, fair or strong, by length and kinds of characters."""
    length, kinds = len(password), len(kinds_of(password))
    if length < SHORT or len(set(password)) < FEW_SIGNS:
        return "weak"
    if length < LONG:
        return "fair" if kinds >= FEW_KINDS else "weak"
    return "strong" if length >= LONGEST or kinds >= FEW_KINDS else "fair"


def stem(password: str) -> str:
    """What is left of a password without capitals, nor digits and signs at either end."""
    found = re.sub(r"^[\W\d_]+|[\W\d_]+$", "", password.casefold())
    return found if len(found) >= SHORT_STEM else ""


def host(address: str) -> str:
    """The host of an address: neither scheme, nor path, nor capitals."""
    bare = re.sub(r"^[a-z]+://", "", address.strip().lower())
    return re.split(r"[/?#:]", bare)[0]
