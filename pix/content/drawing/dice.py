"""Chance that never changes: the same seed gives the same draw on every machine."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import TypeVar

from pix.content.drawing import pools

T = TypeVar("T")


class Dice:
    """Everything that a generator may leave to chance."""

    def __init__(self, seed: int | str) -> None:
        digest = hashlib.sha256(str(seed).encode()).digest()
        self._random = random.Random(int.from_bytes(digest, "big"))

    def integer(self, low: int, high: int, step: int = 1) -> int:
        """A whole number from low to high, both included, by steps."""
        return low + step * int(self._random.random() * ((high - low) // step + 1))

    def chance(self, probability: float) -> bool:
        """True with this probability."""
        return self._random.random() < probability

    def pick(self, options: Sequence[T]) -> T:
        """One of the options."""
        return options[self.integer(0, len(options) - 1)]

    def shuffle(self, options: Sequence[T]) -> list[T]:
        """The options in a random order."""
        left, roll = list(options), self._random.random
        return [left.pop(int(roll() * count)) for count in range(len(left), 0, -1)]

    def sample(self, options: Sequence[T], count: int) -> list[T]:
        """So many different options, in a random order."""
        return self.shuffle(options)[:count]

    def day(self, first: date, last: date) -> date:
        """A day between two, both included."""
        return first + timedelta(days=self.integer(0, (last - first).days))

    def first_name(self) -> str:
        """A first name of the French-speaking world or beyond."""
        return self.pick(pools.FIRST_NAMES)

    def family_name(self) -> str:
        """An invented person's family name."""
        return self.pick(pools.FAMILY_NAMES)

    def full_name(self) -> str:
        """A first name and a family name."""
        return f"{self.first_name()} {self.family_name()}"

    def strangers(self, count: int) -> list[str]:
        """Full names that share neither first name nor family name."""
        names: list[str] = []
        while len(names) < count:
            name = self.full_name()
            if all(set(name.split()).isdisjoint(other.split()) for other in names):
                names.append(name)
        return names

    def town(self) -> str:
        """A town of the French-speaking world."""
        return self.pick(pools.TOWNS)


def different(draw: Callable[[], T], count: int) -> list[T]:
    """So many things, each unlike those before it: what comes twice is drawn again."""
    found: list[T] = []
    while len(found) < count:
        one = draw()
        if one not in found:
            found.append(one)
    return found
