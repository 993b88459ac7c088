"""Finalise a session: the centre's last word, the scores, and publication when nobody has to decide."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from pix.accounts.models import User
from pix.certification.actions.end_exam import end_exam
from pix.certification.actions.publish_session import publish_session
from pix.certification.actions.score_candidate import score_candidate
from pix.certification.closing import Closing, settles_itself
from pix.certification.errors.jury import EndingMissing, NobodyStarted, SessionFinalised, StillRunning
from pix.certification.models import Alert, Candidate, IssueReport, ScoredResult, Session
from pix.certification.permissions import locked_session_for
from pix.certification.queries.jury import (
    begun_in,
    has_scoring_error,
    is_running,
    is_unfinished,
    ran_out_of_time,
    reports_waiting,
)
from pix.kit import journal

REASONS = (Candidate.End.LEFT, Candidate.End.TECHNICAL)


@transaction.atomic
def finalise_session(*, user: User, session_id: int, closing: Closing, at: datetime) -> Session:
    """Close the tests, keep the reports, score everyone, then publish or hand over to the jury."""
    session = locked_session_for(user, session_id)
    candidates = finalisable(session, at)
    for candidate, end in [(one, end_of(one, closing)) for one in candidates if is_unfinished(one)]:
        close(candidate, end, user, at)
    report(session, closing, user, at)
    session.finalised_at, session.comment, session.is_signed = at, closing.comment, closing.is_signed
    for candidate in candidates:
        score_candidate(candidate_id=candidate.pk, act=ScoredResult.Act.SCORED, at=at, by=user)
    is_ready = not reports_waiting(session).exists() and not has_scoring_error(session)
    session.jury_at = None if is_ready else at
    session.save(update_fields=["finalised_at", "comment", "is_signed", "jury_at"])
    journal.write("certification.finalise_session", actor=user, at=at, session=session.pk)
    return publish_session(session_id=session.pk, at=at) if is_ready else session


def finalisable(session: Session, at: datetime) -> list[Candidate]:
    """Those who started, once nobody's test goes on."""
    if session.finalised_at:
        raise SessionFinalised
    candidates = list(begun_in(session))
    if not candidates:
        raise NobodyStarted
    if running := [one for one in candidates if is_running(one, at)]:
        raise StillRunning(count=len(running))
    return candidates


def end_of(candidate: Candidate, closing: Closing) -> Candidate.End:
    """Why a test stopped: as the centre says, or its time."""
    end = closing.ends.get(candidate.pk)
    if end in REASONS:
        return end
    if ran_out_of_time(candidate):
        return Candidate.End.TIME
    raise EndingMissing


def close(candidate: Candidate, end: Candidate.End, user: User, at: datetime) -> None:
    """Keep why the test stopped; one that nobody closed is closed at the end of its time."""
    end_exam(candidate_id=candidate.pk, end=end, at=min(candidate.ends_at or at, at), by=user)
    Candidate.objects.filter(pk=candidate.pk).update(end=end)


def report(session: Session, closing: Closing, user: User, at: datetime) -> None:
    """Keep what was said, and the alerts that nobody handled; what a rule settles is settled."""
    alerts = list(Alert.objects.filter(candidate__session=session))
    ids = {one.pk for one in begun_in(session)}
    reports = [
        IssueReport(
            session=session,
            candidate_id=said.candidate_id,
            subject=said.subject,
            number=said.number,
            cause=said.cause,
            text=said.text,
            at=at,
            by=user,
        )
        for said in closing.said
        if said.candidate_id in ids
    ]
    reports += [unhandled(session, alert, at) for alert in alerts if not alert.outcome]
    for one in reports:
        one.settled_at = at if settles_itself(one, alerts) else None
    IssueReport.objects.bulk_create(reports)


def unhandled(session: Session, alert: Alert, at: datetime) -> IssueReport:
    """An alert that the room left open, for the jury."""
    return IssueReport(
        session=session,
        candidate_id=alert.candidate_id,
        subject=IssueReport.Subject.CHALLENGE,
        number=alert.number,
        cause=alert.subject,
        text=alert.text,
        at=at,
    )
