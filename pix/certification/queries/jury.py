"""What the end of a session and its jury need to know."""

from __future__ import annotations

from datetime import datetime

from django.db.models import Count, Q, QuerySet
from django.shortcuts import get_object_or_404

from pix.certification.console import is_over
from pix.certification.errors.jury import NotWithJury
from pix.certification.exam import RESUMES_FOR
from pix.certification.models import Candidate, IssueReport, ScoredResult, Session
from pix.certification.scoring import Ruling


def begun_in(session: Session) -> QuerySet[Candidate]:
    """Those who started their test."""
    return session.candidates.filter(started_at__isnull=False)


def is_running(candidate: Candidate, at: datetime) -> bool:
    """Whether a test that started may still go on."""
    may_resume = candidate.started_at is None or at < candidate.started_at + RESUMES_FOR
    return may_resume and not is_over(candidate, at)


def is_unfinished(candidate: Candidate) -> bool:
    """Whether a test that started stopped before its last question."""
    return candidate.end != Candidate.End.FINISHED


def ran_out_of_time(candidate: Candidate) -> bool:
    """Whether the end that the server computed stopped the test, which is reason enough."""
    return candidate.end == Candidate.End.TIME or (not candidate.end and candidate.paused_at is None)


def locked_certification(candidate_id: int) -> Candidate:
    """Someone whose test began, locked until the end of the transaction, or a 404."""
    joined = begun().select_related("session__scheme")
    return get_object_or_404(joined.select_for_update(of=("self",)), pk=candidate_id)


def last_result(candidate: Candidate) -> ScoredResult | None:
    """The result that counts, if any."""
    return candidate.results.last()


def ruling_of(candidate: Candidate) -> Ruling:
    """What the jury has decided so far."""
    last = last_result(candidate)
    if last is None:
        return Ruling()
    return Ruling(frozenset(last.neutralised), last.is_fraud, last.is_cancelled, last.comment)


def last_results(session: Session) -> dict[int, ScoredResult]:
    """The result that counts of each candidate of a session, by candidate."""
    rows = ScoredResult.objects.filter(candidate__session=session).order_by("at", "pk")
    return {row.candidate_id: row for row in rows}


def reports_waiting(session: Session) -> QuerySet[IssueReport]:
    """What nobody has settled yet."""
    return session.reports.filter(settled_at=None)


def has_scoring_error(session: Session) -> bool:
    """Whether a result that counts is an error, or someone who started has none."""
    results = last_results(session)
    has_error = any(one.status == ScoredResult.Status.ERROR for one in results.values())
    return has_error or begun_in(session).exclude(pk__in=results).exists()


def sessions_with_jury() -> QuerySet[Session]:
    """What waits for the jury, oldest first, with how many reports nobody has settled."""
    waiting = Session.objects.filter(jury_at__isnull=False, published_at=None).select_related("centre")
    unsettled = Count("reports", filter=Q(reports__settled_at=None))
    return waiting.annotate(unsettled=unsettled).order_by("jury_at", "pk")


def judged_session(session_id: int) -> Session:
    """A session that the jury has seen, published or not, or a 404."""
    kept = Session.objects.filter(jury_at__isnull=False).select_related("centre", "scheme")
    return get_object_or_404(kept, pk=session_id)


def judged_candidate(candidate_id: int) -> Candidate:
    """A certification that the jury has seen, or a 404."""
    kept = begun().filter(session__jury_at__isnull=False)
    joined = kept.select_related("session__centre", "session__scheme", "assessment")
    return get_object_or_404(joined, pk=candidate_id)


def begun() -> QuerySet[Candidate]:
    """All those whose test began."""
    return Candidate.objects.filter(started_at__isnull=False)


def lock_jury_session(session_id: int) -> Session:
    """A session that is with the jury, locked until the end of the transaction; else NotWithJury."""
    session = get_object_or_404(Session.objects.select_for_update(), pk=session_id)
    if session.status != Session.Status.IN_JURY:
        raise NotWithJury
    return session
