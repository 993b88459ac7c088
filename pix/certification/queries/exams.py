"""Candidates as those who sit the test see themselves."""

from __future__ import annotations

from datetime import date

from django.db.models import QuerySet
from django.shortcuts import get_object_or_404

from pix.accounts.models import User
from pix.assessments.models import Answer
from pix.certification.models import Alert, Candidate, Session


def candidacy_for(user: User, candidate_id: int) -> Candidate:
    """One's own candidacy, or a 404."""
    return get_object_or_404(_joined().filter(user=user), pk=candidate_id)


def lock_session_of(user: User, candidate_id: int) -> None:
    """Lock the session of one's own candidacy."""
    list(Session.objects.select_for_update().filter(candidates=candidate_id, candidates__user=user))


def locked_candidacy(user: User, candidate_id: int) -> Candidate:
    """One's own candidacy, locked until the end of the transaction, or a 404."""
    locked = _joined().select_for_update(of=("self",)).filter(user=user)
    return get_object_or_404(locked, pk=candidate_id)


def locked_candidate(candidate_id: int) -> Candidate:
    """A candidate for those who run the session, locked; the caller has checked who asks."""
    return get_object_or_404(_joined().select_for_update(of=("self",)), pk=candidate_id)


def _joined() -> QuerySet[Candidate]:
    return Candidate.objects.select_related("session__centre", "assessment", "user")


def enrolled(number: str, born_on: date) -> QuerySet[Candidate]:
    """Those of a session, waiting list aside, who were born on a day."""
    return _joined().filter(session__number=number, born_on=born_on, is_waiting=False)


def open_alert_of(candidate: Candidate) -> Alert | None:
    """The alert that waits, if any."""
    return Alert.objects.filter(candidate=candidate, outcome="").first()


def lost_focus(candidate: Candidate, number: int) -> bool:
    """Whether the page of a question was left, as far as it is held against the candidate."""
    return not candidate.is_excused and candidate.focus_losses.filter(number=number).exists()


def answers_of(candidate: Candidate) -> QuerySet[Answer]:
    """What was answered, in order, without the files."""
    return Answer.objects.filter(assessment__candidate=candidate).defer("files").order_by("number")
