"""What an invigilator sees: the sessions opened in a browser, and the candidates of one."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from django.db.models import QuerySet
from django.shortcuts import get_object_or_404

from pix.certification.console import Console, Seat, is_over, seated
from pix.certification.errors.invigilation import CandidateDone, CandidateNotBegun, ConsoleFinalised
from pix.certification.models import Alert, Candidate, Session
from pix.certification.queries.exams import locked_candidate
from pix.psychometrics.models import Scheme
from pix.psychometrics.queries import scheme_of

# What the candidate took and gave before is no business of the console.
NOT_SHOWN = ("profile", "birth_city", "birth_postal_code", "birth_insee", "email", "results_email")


def sessions_open_in(granted: Iterable[int]) -> QuerySet[Session]:
    """The sessions whose console is open in a browser."""
    return Session.objects.filter(pk__in=list(granted), finalised_at=None).select_related("centre")


def candidates_of(session: Session) -> QuerySet[Candidate]:
    """Those who may sit the session: nobody of the waiting list."""
    return session.candidates.filter(is_waiting=False).defer(*NOT_SHOWN)


def console_of(session: Session, at: datetime) -> Console:
    """The whole room, in two queries."""
    open_alerts = Alert.objects.filter(candidate__session=session, outcome="")
    return Console(seated(candidates_of(session), open_alerts, at, length=length_of(session)), at)


def seat_of(session: Session, candidate_id: int, at: datetime) -> Seat:
    """One candidate of the session, or a 404."""
    candidate = get_object_or_404(candidates_of(session), pk=candidate_id)
    open_alerts = Alert.objects.filter(candidate=candidate, outcome="")
    return seated([candidate], open_alerts, at, length=length_of(session))[0]


def length_of(session: Session) -> int:
    """How many questions an adaptive test asks; 0 where the course says it from the start."""
    if session.scheme.scheme != Scheme.ADAPTIVE:
        return 0
    rules = scheme_of(session.scheme_id).rules
    return rules.length if rules else 0


def lock_open(session: Session) -> None:
    """Lock a session until the end of the transaction; refused once it is finalised."""
    locked = Session.objects.select_for_update().get(pk=session.pk)
    if locked.status != Session.Status.CREATED:
        raise ConsoleFinalised


def locked_under_way(session: Session, candidate_id: int | None) -> list[Candidate]:
    """Those of an open session who have begun and not ended, or one of them, locked."""
    lock_open(session)
    begun = session.candidates.select_for_update().filter(started_at__isnull=False, ended_at=None)
    return list(begun.filter(pk=candidate_id) if candidate_id is not None else begun)


def locked_in(session: Session, candidate_id: int) -> Candidate:
    """A candidate of a session that is not finalised, both locked; a 404 for any other session's."""
    lock_open(session)
    get_object_or_404(candidates_of(session), pk=candidate_id)
    return locked_candidate(candidate_id)


def refuse_unless_under_way(candidate: Candidate, at: datetime) -> None:
    """CandidateNotBegun or CandidateDone: only a test under way is acted upon."""
    if candidate.started_at is None:
        raise CandidateNotBegun(session=candidate.session_id)
    if is_over(candidate, at):
        raise CandidateDone(session=candidate.session_id)
