"""The test itself: what is asked next, what replaces a question set aside, and how it ends."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Any

from django.conf import settings

from pix.assessments.models import Answer, Assessment
from pix.assessments.recording import set_aside
from pix.assessments.serving import ask
from pix.certification.claims import claims_of
from pix.certification.entry import eve_of
from pix.certification.models import Candidate
from pix.engine.certifying import ProvenCompetence, Slot, SlotReason, replacement

RESUMES_FOR = timedelta(hours=24)
SLOT_FIELDS = (
    "competence", "skill", "tube", "level", "challenge", "reason", "is_seen_before", "is_drawn_anew",
)  # fmt: skip

Step = dict[str, Any]


def instant_that_counts(candidate: Candidate, at: datetime) -> datetime:
    """When the profile is read: the eve of the session, or the entry where the setting says so."""
    return eve_of(candidate.session) if settings.PIX_CERTIFIED_PROFILE == "eve" else at


def steps_of(slots: Iterable[Slot]) -> list[Step]:
    """The course of a test at its start."""
    return [{**asdict(slot), "number": None, "aside": None} for slot in slots]


def slot_of(step: Step) -> Slot:
    """A step as the engine knows it."""
    facts = {name: step[name] for name in SLOT_FIELDS}
    return Slot(**{**facts, "reason": SlotReason(step["reason"])})


def waiting_step(candidate: Candidate) -> Step | None:
    """The first step that was not asked yet."""
    return next((step for step in candidate.course if step["number"] is None), None)


def asked_step(candidate: Candidate, number: int) -> Step:
    """The step of a question."""
    return next(step for step in candidate.course if step["number"] == number)


def ask_next(candidate: Candidate, test: Assessment, *, at: datetime, locale: str) -> bool:
    """Put the next question of the course on the test; False when there is none. The caller saves both."""
    step = waiting_step(candidate)
    if step is None:
        return False
    ask(test, step["challenge"], at=at, locale=locale)
    step["number"] = (test.current or {})["number"]
    return True


def close(candidate: Candidate, test: Assessment, *, end: Candidate.End, at: datetime) -> None:
    """End the test; the caller saves both."""
    test.state, test.ended_at = Assessment.State.ENDED, at
    test.current = test.current_files = test.draft = None
    candidate.end, candidate.ended_at = end, at


def put_aside(candidate: Candidate, test: Assessment, *, cause: str, at: datetime) -> Answer:
    """Note the waiting question as set aside, and put its replacement next if one is left."""
    step = asked_step(candidate, (test.current or {})["number"])
    found = replacement(_claim_of(candidate, step["competence"]), _slots(candidate), seed=test.seed)
    step["aside"] = "replaced" if found else "neutral"
    if found:
        candidate.course.insert(candidate.course.index(step) + 1, steps_of([found])[0])
    return set_aside(test, cause, at)


def _slots(candidate: Candidate) -> list[Slot]:
    return [slot_of(step) for step in candidate.course]


def _claim_of(candidate: Candidate, competence: str) -> ProvenCompetence:
    """What the profile proved at the start; the account is there, since a question waits."""
    if candidate.user is None or candidate.started_at is None:
        raise LookupError(f"candidate {candidate.pk} has not started")
    _profile, claims = claims_of(candidate.user, instant_that_counts(candidate, candidate.started_at))
    return next(claim for claim in claims if claim.code == competence)
