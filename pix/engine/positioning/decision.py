"""What a positioning policy is asked, and what it answers."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Policy(StrEnum):
    """How the next challenge is chosen; BAYES is the default of the product."""

    REFERENCE = "reference"
    REFERENCE_FIXED = "reference_fixed"
    BAYES = "bayes"


class Reason(StrEnum):
    """Why a question is asked, or why the test ends."""

    FIRST = "first"
    REWARD = "reward"
    GAIN = "gain"
    EASY_DOUBT = "easy_doubt"
    LIMIT = "limit"
    NOTHING_LEFT = "nothing_left"
    TOO_HARD = "too_hard"
    PRECISE = "precise"


@dataclass(frozen=True, slots=True)
class Settings:
    """Settings of positioning, frozen on the assessment at its start.

    limit: most questions in one scope (None: no limit). lambda_pix2: the test ends when the best question
    removes less variance (pix²). min_chance: two questions in a row never both fall below this chance of a
    right answer. prior_mean, prior_sd: general level before any answer, on the level scale.
    presumed_share: an earlier presumed skill is asked before any other whose gain is not clearly better,
    that is when its own is at least this share of the best.
    """

    limit: int | None = 20
    lambda_pix2: float = 1.0
    min_chance: float = 0.35
    prior_mean: float = 3.0
    prior_sd: float = 2.0
    presumed_share: float = 0.8


@dataclass(frozen=True, slots=True)
class Decision:
    """The next skill to ask, or the end.

    best: every skill that is as good, sorted. level: estimated level, None when nothing was estimated.
    untimed: the challenge served must be one without timer.
    """

    ended: bool
    skill: str | None
    best: tuple[str, ...]
    level: float | None
    reason: str
    untimed: bool


@dataclass(frozen=True, slots=True)
class Report:
    """What a test says of a competence, in pix.

    presumed: unknown skills that are more likely known than not. mean, sd: of the posterior.
    low, high: nominal 90 % bar around the reported pix (validated and presumed skills).
    """

    presumed: frozenset[str]
    mean: float
    sd: float
    low: float
    high: float
