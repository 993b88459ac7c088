"""Begin the certification test, or take it up again in another browser."""

from __future__ import annotations

import secrets
from datetime import datetime

from django.conf import settings
from django.db import transaction

from pix.accounts.models import User
from pix.assessments.models import Assessment
from pix.certification.claims import claims_of, frozen
from pix.certification.errors.exams import (
    ExamEnded,
    NotAuthorised,
    NotCertifiable,
    NotPresent,
    SessionClosed,
    WrongAccessCode,
)
from pix.certification.exam import RESUMES_FOR, ask_next, instant_that_counts, steps_of
from pix.certification.models import Candidate, Session
from pix.certification.queries.exams import lock_session_of, locked_candidacy
from pix.engine.certifying import plan_confirmation
from pix.kit import journal
from pix.psychometrics.queries import scheme_of
from pix.psychometrics.terms import FrozenScheme


@transaction.atomic
def start_exam(*, user: User, candidate_id: int, code: str, at: datetime, locale: str) -> Candidate:
    """Give this browser the seat: with the first question, or later with the one that waits."""
    # The session first, as whoever changes its list does: another order deadlocks.
    lock_session_of(user, candidate_id)
    candidate = locked_candidacy(user, candidate_id)
    let_in(candidate, code, at)
    if candidate.started_at is None:
        _begin(candidate, user, at=at, locale=locale)
    candidate.seat, candidate.authorised_at, candidate.seen_at = secrets.token_hex(16), None, at
    candidate.save()
    journal.write("certification.start_exam", actor=user, at=at, candidate=candidate.pk)
    return candidate


def let_in(candidate: Candidate, code: str, at: datetime) -> None:
    """Refuse whoever may not sit down now."""
    session = candidate.session
    if session.status != Session.Status.CREATED:
        raise SessionClosed
    started = candidate.started_at
    if candidate.ended_at or (started and at >= min(started + RESUMES_FOR, candidate.ends_at or at)):
        raise ExamEnded(candidate=candidate.pk)
    if candidate.present_at is None:
        raise NotPresent(candidate=candidate.pk)
    if started and candidate.authorised_at is None:
        raise NotAuthorised(candidate=candidate.pk)
    if not secrets.compare_digest(code.strip().upper().encode(), session.access_code.encode()):
        raise WrongAccessCode(candidate=candidate.pk)


def _begin(candidate: Candidate, user: User, *, at: datetime, locale: str) -> None:
    """Freeze the profile and the course, and ask the first question."""
    scheme = scheme_of(candidate.session.scheme_id)
    profile, claims = claims_of(user, instant_that_counts(candidate, at))
    if not profile.is_certifiable:
        raise NotCertifiable(count=profile.competences_at_level_1)
    test = new_test(user, scheme, profile.release.number, at)
    slots = plan_confirmation(claims, per_competence=scheme.per_competence, seed=test.seed)
    candidate.profile, candidate.course = frozen(profile), steps_of(slots)
    ask_next(candidate, test, at=at, locale=locale)
    test.save()
    candidate.assessment, candidate.started_at = test, at
    candidate.ends_at = at + candidate.minutes(scheme.minutes)


def new_test(user: User, scheme: FrozenScheme, release: int, at: datetime) -> Assessment:
    """A test that folds no knowledge, not stored yet."""
    return Assessment(
        user=user,
        purpose=Assessment.Purpose.CERTIFICATION,
        release_id=release,
        policy=scheme.scheme,
        rules={"scheme": scheme.id, "grace_seconds": settings.PIX_TIMER_GRACE_SECONDS},
        seed=secrets.randbelow(2**62),
        started_at=at,
    )
