"""What a test is worth, from the profile it checked, its course and its answers."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from pix.assessments.models import Answer
from pix.certification.exam import Step
from pix.certification.models import Candidate, ScoredResult
from pix.engine.adaptive import level_of
from pix.engine.confirmation import MOST_COUNTED, Abort, Settled, Tally, settle
from pix.engine.types import Verdict
from pix.psychometrics.models import Scheme

ABORTS = {Candidate.End.LEFT: Abort.LEFT, Candidate.End.TECHNICAL: Abort.TECHNICAL}
ANY_ORDER = "fields_any_order"
# Why a test could not be scored, as results keep it.
OTHER_SCHEME, NO_COURSE, NO_PROFILE = "other_scheme", "no_course", "no_profile"


@dataclass(frozen=True)
class Ruling:
    """What the jury has decided of a certification: questions by number, two decisions, what it says."""

    neutralised: frozenset[int] = frozenset()
    is_fraud: bool = False
    is_cancelled: bool = False
    comment: str = ""


@dataclass(frozen=True)
class Score:
    """What a scored result needs; error says why there is none."""

    status: ScoredResult.Status
    pix: int = 0
    level: int = 0
    data: dict[str, Any] = field(default_factory=dict)
    error: str = ""


def score_of(candidate: Candidate, answers: Iterable[Answer], ruling: Ruling) -> Score:
    """Score a test that is over under the scheme of its session; a cancellation needs no score."""
    claimed = candidate.profile.get("competences", {})
    codes = list(dict.fromkeys(step["competence"] for step in candidate.course))
    if error := _hindrance(candidate, codes, claimed):
        if ruling.is_cancelled:
            return Score(ScoredResult.Status.CANCELLED)
        return Score(ScoredResult.Status.ERROR, error=error)
    given = {answer.number: answer for answer in answers}
    tallies = [
        tally(claimed[code], steps_in(candidate.course, code), given, ruling.neutralised) for code in codes
    ]
    settled = settle(
        tallies,
        fraud=ruling.is_fraud,
        abort=ABORTS.get(Candidate.End(candidate.end)) if candidate.end else None,
        cancelled=ruling.is_cancelled,
    )
    data = _data(codes, tallies, settled)
    return Score(ScoredResult.Status(settled.status), settled.total, level_of(settled.total), data)


def _hindrance(candidate: Candidate, codes: list[str], claimed: Mapping[str, Any]) -> str:
    if candidate.session.scheme.scheme != Scheme.CONFIRMATION:
        return OTHER_SCHEME
    if not codes:
        return NO_COURSE
    return "" if all(code in claimed for code in codes) else NO_PROFILE


def steps_in(course: Iterable[Step], code: str) -> list[Step]:
    """The questions of a competence, without those that another one replaced."""
    return [step for step in course if step["competence"] == code and step["aside"] != "replaced"]


def tally(
    claimed: Mapping[str, int], steps: list[Step], given: Mapping[int, Answer], neutralised: Collection[int]
) -> Tally:
    """Count one competence: right, neutralised, never answered; whatever is left was wrong."""
    counts = {"asked": 0, "right": 0, "neutralised": 0, "unanswered": 0}
    is_short = len(steps) < MOST_COUNTED
    for step in steps:
        answer = given.get(step["number"])
        weight = 2 if is_short and answer and answer.question["kind"] == ANY_ORDER else 1
        counts["asked"] += weight
        if outcome := outcome_of(step, answer, neutralised):
            counts[outcome] += weight
    return Tally(level=claimed["level"], pix=claimed["pix"], **counts)


def outcome_of(step: Step, answer: Answer | None, neutralised: Collection[int]) -> str:
    """What a question counts as: right, neutralised, unanswered, or nothing when it was wrong."""
    if step["aside"] == "neutral" or step["number"] in neutralised:
        return "neutralised"
    if answer is None:
        return "unanswered"
    return "right" if answer.verdict == Verdict.RIGHT else ""


def _data(codes: list[str], tallies: list[Tally], settled: Settled) -> dict[str, Any]:
    rows = zip(codes, tallies, settled.competences, strict=True)
    return {
        "reproducibility": settled.reproducibility,
        "competences": {
            code: {
                "level": kept.level,
                "pix": kept.pix,
                "estimated_level": counted.level,
                "estimated_pix": counted.pix,
                "asked": counted.asked,
                "right": counted.right,
                "neutralised": counted.neutralised,
                "unanswered": counted.unanswered,
            }
            for code, counted, kept in rows
        },
    }
