"""Publish the results of a session."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from pix.accounts.models import User
from pix.certification.actions.issue_certificate import issue_certificate
from pix.certification.errors.jury import ReportsWaiting, ScoringFailed, SessionNotFinalised
from pix.certification.models import ScoredResult, Session
from pix.certification.queries.jury import begun_in, has_scoring_error, last_results, reports_waiting
from pix.kit import journal


@transaction.atomic
def publish_session(*, session_id: int, at: datetime, by: User | None = None) -> Session:
    """Give each validated candidate a certificate; refused while a report waits or a score is an error."""
    session = Session.objects.select_for_update(of=("self",)).select_related("centre").get(pk=session_id)
    if session.published_at:
        return session
    must_be_ready(session)
    session.published_at = at
    session.save(update_fields=["published_at"])
    results = last_results(session)
    for candidate in begun_in(session):
        if results[candidate.pk].status == ScoredResult.Status.VALIDATED:
            issue_certificate(candidate=candidate, at=at)
    journal.write("certification.publish_session", actor=by, at=at, session=session.pk)
    return session


def must_be_ready(session: Session) -> None:
    """Refuse a session that still waits for someone."""
    if session.finalised_at is None:
        raise SessionNotFinalised
    if reports_waiting(session).exists():
        raise ReportsWaiting
    if has_scoring_error(session):
        raise ScoringFailed
