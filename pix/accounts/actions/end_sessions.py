"""Sign a person out everywhere."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction
from django.db.models import F

from pix.accounts.models import User
from pix.kit import journal


@transaction.atomic
def end_sessions(*, user: User, at: datetime) -> None:
    """Make every session of the person void; the caller may renew its own."""
    User.objects.filter(pk=user.pk).update(sessions_ended=F("sessions_ended") + 1)
    user.refresh_from_db(fields=["sessions_ended"])
    journal.write("accounts.end_sessions", actor=user, at=at)
