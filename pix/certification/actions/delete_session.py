"""Delete a session that has not begun."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from pix.accounts.models import User
from pix.certification.errors.centres import SessionBegan
from pix.certification.permissions import locked_session_for
from pix.certification.queries.centres import has_begun
from pix.kit import journal


@transaction.atomic
def delete_session(*, user: User, session_id: int, at: datetime) -> None:
    """Delete the session and its list; refused once a candidate has started."""
    session = locked_session_for(user, session_id)
    if has_begun(session):
        raise SessionBegan
    enrolled, _tables = session.candidates.all().delete()
    journal.write(
        "certification.delete_session",
        actor=user,
        at=at,
        data={"candidates": enrolled},
        session=session.pk,
        centre=session.centre_id,
    )
    session.delete()
