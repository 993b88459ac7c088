"""Convoke the candidates of a session by mail."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from pix.accounts.models import User
from pix.certification.errors.centres import SessionBegan
from pix.certification.permissions import locked_session_for
from pix.certification.planning import must_hold
from pix.certification.queries.centres import has_begun, to_convoke
from pix.kit import journal
from pix.kit.jobs import enqueue


@transaction.atomic
def send_convocations(*, user: User, session_id: int, entry: str, locale: str, at: datetime) -> int:
    """Have a job write to each candidate with an address who was not convoked yet; how many there are."""
    session = locked_session_for(user, session_id)
    if has_begun(session):
        raise SessionBegan
    must_hold(session.centre, session.starts_at)
    waiting = list(to_convoke(session).values_list("pk", flat=True))
    for candidate_id in waiting:
        enqueue("certification.write_convocation", candidate_id=candidate_id, entry=entry, locale=locale)
    session.candidates.filter(pk__in=waiting).update(convoked_at=at)
    journal.write(
        "certification.send_convocations",
        actor=user,
        at=at,
        data={"candidates": len(waiting)},
        session=session.pk,
    )
    return len(waiting)
