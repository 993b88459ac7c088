"""Usernames made from names: the one rule, for people who sign up and for learner records alike."""

from __future__ import annotations

import secrets
import unicodedata
from collections.abc import Iterator
from datetime import date
from itertools import count

from pix.accounts.models import User
from pix.accounts.models.people import USERNAME_LENGTH

LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "ł": "l"})
KEPT = frozenset("abcdefghijklmnopqrstuvwxyz0123456789")
NAMELESS = "user"
DAY_AND_MONTH = 4
FEWEST_DIGITS = 4
TRIES_PER_LENGTH = 5
# Room for the day and month, and for eight drawn digits behind them.
LONGEST_NAMES = USERNAME_LENGTH - DAY_AND_MONTH - 8


def username_of(first_name: str, last_name: str, birth_date: date | None = None) -> str:
    """first.last, with day and month of birth when they are known; before any collision."""
    names = f"{plain(first_name)}.{plain(last_name)}"[:LONGEST_NAMES]
    return names if birth_date is None else f"{names}{birth_date:%d%m}"


def free_username(wanted: str) -> str:
    """The wanted username, or the same with random digits behind it: one that nobody has."""
    return next(name for name in candidates(wanted) if not User.objects.filter(username=name).exists())


def candidates(wanted: str) -> Iterator[str]:
    """The username itself, then with four drawn digits, then with more where thousands share a name."""
    yield wanted
    for digits in count(FEWEST_DIGITS):
        base = wanted[: USERNAME_LENGTH - digits]
        for _try in range(TRIES_PER_LENGTH):
            yield f"{base}{secrets.randbelow(10**digits):0{digits}d}"


def plain(name: str) -> str:
    """The letters and digits of a name, unaccented, in lower case; a word of ours when there is none."""
    letters = unicodedata.normalize("NFKD", name.lower().translate(LIGATURES))
    return "".join(letter for letter in letters if letter in KEPT) or NAMELESS
