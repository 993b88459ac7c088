"""The scheme `confirmation`: whether the profile is sincere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

MOST_COUNTED = 3
LEAST_TRUSTED, DOUBTED, TRUSTED = 50, 70, 80
PIX_PER_LEVEL = 8


class Status(StrEnum):
    """What becomes of a certification."""

    VALIDATED = "validated"
    REJECTED = "rejected"
    CANCELLED = "cancelled"


class Abort(StrEnum):
    """Why a test stays unfinished: the candidate left, or something technical stopped it."""

    LEFT = "left"
    TECHNICAL = "technical"


@dataclass(frozen=True, slots=True)
class Tally:
    """One competence: estimated level and pix, then how many challenges.

    asked holds all the others: right, neutralised, unanswered (not neutralised), and wrong, the rest.
    """

    level: int
    pix: int
    asked: int
    right: int
    neutralised: int = 0
    unanswered: int = 0


@dataclass(frozen=True, slots=True)
class Certified:
    """Level and pix that one competence keeps."""

    level: int
    pix: int


@dataclass(frozen=True, slots=True)
class Settled:
    """The outcome: reproducibility in whole percent, total in pix, competences in the order given."""

    status: Status
    reproducibility: int
    total: int
    competences: tuple[Certified, ...]


def settle(
    competences: Sequence[Tally],
    *,
    fraud: bool = False,
    abort: Abort | None = None,
    cancelled: bool = False,
) -> Settled:
    """Settle a certification from its tallies.

    Precedence: cancelled by the jury, fraud, more than a third neutralised, technical and r < 50, r < 50,
    validated.
    """
    tallies = [_closed(tally, abort) for tally in competences]
    rate = reproducibility(tallies)
    if cancelled:
        status = Status.CANCELLED
    elif fraud:
        status = Status.REJECTED
    else:
        status = _status(tallies, rate, abort)
    if status is not Status.VALIDATED:
        return Settled(status, rate, 0, tuple(Certified(0, 0) for _ in tallies))
    kept = tuple(_certified(tally, rate) for tally in tallies)
    return Settled(status, rate, sum(one.pix for one in kept), kept)


def reproducibility(tallies: Sequence[Tally]) -> int:
    """Round half up 100 × right / asked that are not neutralised; 0 if none."""
    counted = sum(tally.asked - tally.neutralised for tally in tallies)
    right = sum(tally.right for tally in tallies)
    return (200 * right + counted) // (2 * counted) if counted > 0 else 0


def _closed(tally: Tally, abort: Abort | None) -> Tally:
    if abort is not Abort.TECHNICAL:
        return replace(tally, unanswered=0)
    return replace(tally, neutralised=tally.neutralised + tally.unanswered, unanswered=0)


def _status(tallies: Sequence[Tally], rate: int, abort: Abort | None) -> Status:
    neutralised = sum(tally.neutralised for tally in tallies)
    if 3 * neutralised > sum(tally.asked for tally in tallies):
        return Status.CANCELLED
    if rate >= LEAST_TRUSTED:
        return Status.VALIDATED
    return Status.CANCELLED if abort is Abort.TECHNICAL else Status.REJECTED


def _certified(tally: Tally, rate: int) -> Certified:
    lost = _levels_lost(tally, rate)
    if lost is None:
        return Certified(0, 0)
    return Certified(max(0, tally.level - lost), max(0, tally.pix - PIX_PER_LEVEL * lost))


def _levels_lost(tally: Tally, rate: int) -> int | None:
    """Levels that a competence loses by the table of certification.md: 0 for E, 1 for E-1, None for U."""
    asked = min(tally.asked, MOST_COUNTED)
    right = min(tally.right, asked)
    neutralised = min(tally.neutralised, asked - right)
    match asked, right, asked - right - neutralised:
        case _, 0, _:
            return None
        case (3, 3, _) | (3, 2, 0) | (2, 2, _):
            return 0
        case 3, 2, 1:
            return 0 if rate >= TRUSTED else 1
        case (3, 1, 0) | (2, 1, 0) | (1, 1, 0):
            return 0 if rate >= DOUBTED else 1
        case (3, 1, 1) | (2, 1, 1):
            return _of_a_doubt(rate)
        case _:
            return None


def _of_a_doubt(rate: int) -> int | None:
    if rate >= TRUSTED:
        return 0
    return 1 if rate >= DOUBTED else None
