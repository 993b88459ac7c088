"""Score a candidate's test, again or for the first time."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from pix.accounts.models import User
from pix.certification.models import ScoredResult
from pix.certification.queries.exams import answers_of
from pix.certification.queries.jury import locked_certification, ruling_of
from pix.certification.scoring import Ruling, score_of
from pix.kit import journal


@transaction.atomic
def score_candidate(
    *,
    candidate_id: int,
    act: ScoredResult.Act,
    at: datetime,
    by: User | None = None,
    reason: str = "",
    ruling: Ruling | None = None,
) -> ScoredResult:
    """Append a result under a ruling, by default the one in force; the results before it stay."""
    candidate = locked_certification(candidate_id)
    ruling = ruling or ruling_of(candidate)
    score = score_of(candidate, answers_of(candidate), ruling)
    result = ScoredResult.objects.create(
        candidate=candidate,
        act=act,
        status=score.status,
        pix=score.pix,
        level=score.level,
        data=score.data,
        error=score.error,
        neutralised=sorted(ruling.neutralised),
        is_fraud=ruling.is_fraud,
        is_cancelled=ruling.is_cancelled,
        comment=ruling.comment,
        reason=reason,
        by=by,
        at=at,
    )
    facts = {"result": str(act), "status": str(score.status)}
    journal.write("certification.score_candidate", actor=by, at=at, candidate=candidate.pk, data=facts)
    return result
