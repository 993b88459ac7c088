"""What the `adaptive` scheme asks from, and under which rules."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from math import floor


class PoolExhausted(LookupError):
    """No challenge is left that the rules of the scheme allow."""


@dataclass(frozen=True, slots=True)
class Item:
    """A challenge (a generator being one) with its skill, tube and competence.

    a, b: discriminant and difficulty, on the scale of capacities.
    """

    challenge: str
    skill: str
    tube: str
    competence: str
    a: float
    b: float


@dataclass(frozen=True, slots=True)
class AdaptiveRules:
    """The settings that a version freezes.

    length: challenges of a whole test. least_answered: fewer are not scored. gap: competences just asked that
    rest. exposure: the share of tests that may ask one challenge. margin: challenges whose information is
    within this share of the best are taken as equal, and the least shown of them is asked.
    """

    length: int = 32
    least_answered: int = 20
    gap: int = 2
    exposure: Fraction = Fraction(1, 5)
    margin: float = 0.1


@dataclass(frozen=True, slots=True)
class Asked:
    """A challenge asked, in order; is_right None: set aside by a validated alert, and replaced."""

    challenge: str
    is_right: bool | None

    @property
    def counts(self) -> bool:
        """Whether it is one of the challenges that a whole test needs."""
        return self.is_right is not None


@dataclass(frozen=True, slots=True)
class Exposure:
    """How often challenges were shown: tests begun, the one under way included, and those that asked each."""

    tests: int
    counts: Mapping[str, int] = field(default_factory=dict)

    def most(self, rules: AdaptiveRules) -> int:
        """Tests that may ask one challenge: max(1, floor(exposure × tests))."""
        return max(1, floor(rules.exposure * self.tests))

    def spent(self, rules: AdaptiveRules) -> frozenset[str]:
        """The challenges that no more test may ask."""
        most = self.most(rules)
        return frozenset(challenge for challenge, count in self.counts.items() if count >= most)


def items_by_challenge(pool: Sequence[Item]) -> dict[str, Item]:
    """Return the pool by challenge; ValueError when a challenge comes twice, or a tube in two competences."""
    found = {item.challenge: item for item in pool}
    if len(found) != len(pool) or len(set(_places(pool))) != len({item.tube for item in pool}):
        raise ValueError("a challenge is in the pool once, and a tube in one competence")
    return found


def _places(pool: Sequence[Item]) -> Iterator[tuple[str, str]]:
    return ((item.tube, item.competence) for item in pool)
