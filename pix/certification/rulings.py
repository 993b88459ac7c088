"""What the jury may decide of one certification, and what each decision changes."""

from __future__ import annotations

from dataclasses import dataclass, replace

from pix.certification.errors.jury import NothingToTakeBack, QuestionNotCounted, QuestionNotNeutralised
from pix.certification.models import Candidate, ScoredResult
from pix.certification.scoring import Ruling

Act = ScoredResult.Act
ON_A_QUESTION = (Act.NEUTRALISED, Act.RESTORED)


@dataclass(frozen=True)
class Decision:
    """One act of the jury: why, what it says to the centre, and the question that it is about, if any."""

    act: ScoredResult.Act
    reason: str
    comment: str = ""
    number: int | None = None


def countable(candidate: Candidate) -> list[int]:
    """The questions that were asked and not set aside during the test."""
    return [
        step["number"] for step in candidate.course if step["number"] is not None and step["aside"] is None
    ]


def ruled(ruling: Ruling, decision: Decision, candidate: Candidate) -> Ruling:
    """The ruling after a decision; scoring again changes what is said alone."""
    after = replace(ruling, comment=decision.comment)
    match decision.act:
        case Act.NEUTRALISED | Act.RESTORED:
            return replace(after, neutralised=neutralised_after(ruling, decision, candidate))
        case Act.CANCELLED:
            return replace(after, is_cancelled=True)
        case Act.FRAUD:
            return replace(after, is_fraud=True)
        case Act.RESUMED if not (ruling.is_fraud or ruling.is_cancelled):
            raise NothingToTakeBack
        case Act.RESUMED:
            return replace(after, is_fraud=False, is_cancelled=False)
    return after


def neutralised_after(ruling: Ruling, decision: Decision, candidate: Candidate) -> frozenset[int]:
    """The questions that count for nothing once one more is neutralised, or one restored."""
    number = decision.number or 0
    if decision.act == Act.RESTORED:
        if number not in ruling.neutralised:
            raise QuestionNotNeutralised
        return ruling.neutralised - {number}
    if number in ruling.neutralised or number not in countable(candidate):
        raise QuestionNotCounted
    return ruling.neutralised | {number}
