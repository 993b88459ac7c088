"""Change what was planned of a session."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime

from django.db import transaction

from pix.accounts.models import User
from pix.certification.errors.centres import SessionBegan
from pix.certification.models import Session
from pix.certification.permissions import locked_session_for
from pix.certification.planning import Plan, must_hold
from pix.certification.queries.centres import has_begun
from pix.certification.waiting import move_up
from pix.kit import journal


@transaction.atomic
def edit_session(*, user: User, session_id: int, plan: Plan, at: datetime) -> Session:
    """Keep the new plan, number and secrets unchanged; refused once a candidate has started."""
    session = locked_session_for(user, session_id)
    if has_begun(session):
        raise SessionBegan
    must_hold(session.centre, plan.starts_at)
    if is_moved(session, plan):
        session.candidates.update(convoked_at=None)
    for name, value in asdict(plan).items():
        setattr(session, name, value)
    session.save(update_fields=[*asdict(plan)])
    move_up(session)
    journal.write("certification.edit_session", actor=user, at=at, session=session.pk)
    return session


def is_moved(session: Session, plan: Plan) -> bool:
    """Whether what convocations say of place and time no longer holds."""
    return any(getattr(session, name) != getattr(plan, name) for name in ("address", "room", "starts_at"))
