"""Decide what becomes of a problem that a candidate reported."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction
from django.shortcuts import get_object_or_404

from pix.accounts.models import User
from pix.certification.actions.set_question_aside import set_question_aside
from pix.certification.models import Alert, Candidate, Session
from pix.certification.queries.invigilation import locked_in, refuse_unless_under_way
from pix.kit import journal

FIELDS = ["outcome", "cause", "handled_at"]


@transaction.atomic
def handle_alert(
    *,
    session: Session,
    candidate_id: int,
    alert_id: int,
    cause: Alert.Subject | None,
    by: User | None,
    at: datetime,
) -> Alert:
    """Validate the alert with a cause, which sets its question aside, or dismiss it without one.

    An alert handled already is given back as it was decided the first time.
    """  # fmt: skip
    candidate = locked_in(session, candidate_id)
    alert = get_object_or_404(candidate.alerts, pk=alert_id)
    if alert.outcome:
        return alert
    refuse_unless_under_way(candidate, at)
    alert.outcome = Alert.Outcome.VALIDATED if cause else Alert.Outcome.DISMISSED
    alert.cause, alert.handled_at = cause or "", at
    alert.save(update_fields=FIELDS)
    if cause:
        set_question_aside(candidate=candidate, cause=cause, locale=locale_of(candidate), at=at)
    ids = {"session": session.pk, "candidate": candidate.pk, "alert": alert.pk}
    journal.write("certification.handle_alert", actor=by, at=at, data={"outcome": alert.outcome}, **ids)
    return alert


def locale_of(candidate: Candidate) -> str:
    """The language in which the next question is asked."""
    return candidate.user.language if candidate.user else "fr"
