"""Results and certificates, for the tests of this room and of those above."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from pix.accounts.models import User
from pix.accounts.tests.factories import a_user
from pix.assessments.models import Assessment
from pix.certification.actions.issue_certificate import issue_certificate
from pix.certification.models import Candidate, Certificate, ScoredResult
from pix.certification.tests.factories import DAY, a_candidate
from pix.content.queries import published

ISSUED_AT = DAY + timedelta(days=3)
LEVELS = {
    "1.1": (4, 32), "1.2": (3, 27), "1.3": (4, 32), "2.1": (2, 19), "2.2": (0, 0),
    "2.3": (1, 11), "5.1": (1, 12),
}  # fmt: skip


def a_tested_candidate(user: User | None = None, **facts: Any) -> Candidate:
    """Someone whose test is over; a bank must be published."""
    user = user or a_user()
    test = Assessment.objects.create(
        user=user, purpose=Assessment.Purpose.CERTIFICATION, release_id=published().number,
        policy="confirmation", rules={}, seed=1, started_at=DAY, ended_at=DAY + timedelta(hours=1),
    )  # fmt: skip
    given: dict[str, Any] = {
        "assessment": test, "present_at": DAY, "started_at": DAY, "ends_at": DAY + timedelta(hours=2),
        "ended_at": DAY + timedelta(hours=1), "end": Candidate.End.FINISHED,
    }  # fmt: skip
    return a_candidate(user=user, **(given | facts))


def a_result(candidate: Candidate, **facts: Any) -> ScoredResult:
    """The candidate's certification is validated, with seven competences measured."""
    given = {
        "act": ScoredResult.Act.SCORED, "status": ScoredResult.Status.VALIDATED, "at": ISSUED_AT,
        "pix": sum(pix for _level, pix in LEVELS.values()), "level": 2,
        "data": {"competences": {code: {"level": one[0], "pix": one[1]} for code, one in LEVELS.items()}},
    }  # fmt: skip
    return ScoredResult.objects.create(candidate=candidate, **(given | facts))


def a_certificate(user: User | None = None, *, at: datetime = ISSUED_AT, **facts: Any) -> Certificate:
    """An issued certificate of the person."""
    candidate = a_tested_candidate(user, **facts)
    a_result(candidate)
    return issue_certificate(candidate=candidate, at=at)
