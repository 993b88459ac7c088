"""An act of the jury on one certification."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from pix.accounts.models import User
from pix.certification.actions.score_candidate import score_candidate
from pix.certification.models import ScoredResult
from pix.certification.queries.jury import judged_candidate, lock_jury_session, ruling_of
from pix.certification.rulings import Decision, ruled
from pix.kit import journal


@transaction.atomic
def rule_on_candidate(*, candidate_id: int, decision: Decision, by: User, at: datetime) -> ScoredResult:
    """Append the result that the decision leads to; refused once the session is published."""
    candidate = judged_candidate(candidate_id)
    lock_jury_session(candidate.session_id)
    result = score_candidate(
        candidate_id=candidate.pk,
        act=decision.act,
        at=at,
        by=by,
        reason=decision.reason,
        ruling=ruled(ruling_of(candidate), decision, candidate),
    )
    ids = {"candidate": candidate.pk, "result": result.pk}
    facts = {"decision": str(decision.act), "number": decision.number}
    journal.write("certification.rule_on_candidate", actor=by, at=at, data=facts, **ids)
    return result
