"""Centres and sessions, as their members see them."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from django.conf import settings
from django.db.models import Count, Q, QuerySet

from pix.certification.entry import is_the_same_name
from pix.certification.errors.centres import NoSchemeInForce
from pix.certification.models import Candidate, Centre, Session
from pix.psychometrics.models import Scheme, SchemeVersion

Status = Session.Status
STAGES: dict[str, Q] = {
    Status.CREATED: Q(finalised_at=None),
    Status.FINALISED: Q(finalised_at__isnull=False, jury_at=None, published_at=None),
    Status.IN_JURY: Q(jury_at__isnull=False, published_at=None),
    Status.PUBLISHED: Q(published_at__isnull=False),
}

# The adaptive scheme is planned and simulated; no session can sit it yet (decision 2026-11-22-exams).
SAT = (Scheme.CONFIRMATION,)


def sessions_listed(
    sessions: QuerySet[Session], centre: Centre, *, status: str = "", first: date | None, last: date | None
) -> QuerySet[Session]:
    """Sessions of a status between two local days, with how many are enrolled and wait."""
    if status in STAGES:
        sessions = sessions.filter(STAGES[status])
    zone = ZoneInfo(centre.time_zone)
    if first:
        sessions = sessions.filter(starts_at__gte=datetime.combine(first, time.min, zone))
    if last:
        # A day may be 23 or 25 hours long: the next midnight is asked, not 24 hours.
        sessions = sessions.filter(starts_at__lt=datetime.combine(last + timedelta(days=1), time.min, zone))
    # Asked again by id: the joins that say who may see a session do not multiply what is counted.
    kept = Session.objects.filter(pk__in=sessions.order_by().values("pk"))
    return kept.annotate(
        enrolled=Count("candidates", filter=Q(candidates__is_waiting=False)),
        waiting=Count("candidates", filter=Q(candidates__is_waiting=True)),
    ).order_by("-starts_at", "-pk")


def has_begun(session: Session) -> bool:
    """Whether a candidate has started, or the session is already over."""
    return session.finalised_at is not None or session.candidates.exclude(started_at=None).exists()


def enrolled_in(session: Session) -> QuerySet[Candidate]:
    """Those who are expected, without those who wait for a place."""
    return session.candidates.filter(is_waiting=False)


def to_convoke(session: Session) -> QuerySet[Candidate]:
    """Those who can be written to, and were not since the session took its place and time."""
    return enrolled_in(session).filter(convoked_at=None).exclude(email="")


def namesake(
    session: Session, *, first_name: str, last_name: str, born_on: date, but: int | None = None
) -> Candidate | None:
    """The candidate of the session with these names, however written, and this birth date."""
    others = (one for one in session.candidates.filter(born_on=born_on) if one.pk != but)
    return next((one for one in others if is_the_person(one, first_name, last_name)), None)


def is_the_person(candidate: Candidate, first_name: str, last_name: str) -> bool:
    """Whether the candidate's two names are these, however written."""
    is_first = is_the_same_name(candidate.first_name, first_name)
    return is_first and is_the_same_name(candidate.last_name, last_name)


def active_schemes() -> QuerySet[SchemeVersion]:
    """The versions under which sessions may be planned now: those in force whose tests can be sat."""
    return SchemeVersion.objects.filter(state=SchemeVersion.State.ACTIVE, scheme__in=SAT)


def scheme_of_lists() -> SchemeVersion:
    """The version under which a list plans its sessions: the usual scheme, or NoSchemeInForce."""
    version = active_schemes().first()
    if version is None:
        raise NoSchemeInForce
    return version


def invigilators_needed(candidates: int) -> int:
    """How many invigilators so many candidates ask for."""
    return -(-candidates // settings.PIX_CANDIDATES_PER_INVIGILATOR)


def invigilators_named(session: Session) -> int:
    """How many names the session's invigilators are, written with commas, semicolons or lines between."""
    words = session.invigilators.replace(";", ",").replace("\n", ",").split(",")
    return len([word for word in words if word.strip()])
