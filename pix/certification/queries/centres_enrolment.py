"""Sessions that learners enrol in by themselves."""

from __future__ import annotations

from datetime import datetime

from django.db.models import QuerySet
from django.shortcuts import get_object_or_404

from pix.certification.models import Centre, Session


def sessions_enrolling() -> QuerySet[Session]:
    """Sessions that their centre, approved, opens to self-enrolment, whatever the dates."""
    opened = Session.objects.filter(enrols_from__isnull=False, enrols_until__isnull=False)
    return opened.filter(centre__state=Centre.State.APPROVED).select_related("centre__organisation")


def session_enrolling(number: str) -> Session:
    """One of them by its number, or 404: the number of another session says nothing."""
    return get_object_or_404(sessions_enrolling(), number=number)


def locked_session_enrolling(number: str) -> Session:
    """The same, held until the transaction ends."""
    return get_object_or_404(sessions_enrolling().select_for_update(of=("self",)), number=number)


def is_open(session: Session, at: datetime) -> bool:
    """Whether one may enrol at an instant."""
    first, last = session.enrols_from, session.enrols_until
    return first is not None and last is not None and first <= at < last
