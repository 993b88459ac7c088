"""From sessions and candidates to what the papers say."""

from __future__ import annotations

from datetime import timedelta
from fractions import Fraction

from django.conf import settings

from pix.certification.entry import local_start
from pix.certification.models import Candidate, Session
from pix.certification.models.candidate import PERMIL
from pix.certification.papers.facts import CandidateFacts, ConvocationFacts, KitFacts, SessionFacts
from pix.certification.queries.centres import enrolled_in
from pix.psychometrics.queries import scheme_of

THIRD = 333


def session_facts(session: Session) -> SessionFacts:
    """Where and when, on the clocks of the centre."""
    return SessionFacts(
        number=session.number,
        centre=session.centre.name,
        starts_at=local_start(session),
        address=session.address,
        room=session.room,
        description=session.description,
        invigilators=tuple(name.strip() for name in session.invigilators.split(",") if name.strip()),
        test_minutes=scheme_of(session.scheme_id).minutes,
        is_trial=session.is_trial,
    )


def candidate_facts(candidate: Candidate) -> CandidateFacts:
    """Someone enrolled, as the papers name them."""
    is_third = candidate.extra_time == THIRD
    return CandidateFacts(
        last_name=candidate.last_name,
        first_name=candidate.first_name,
        born_on=candidate.born_on,
        birth_place=", ".join(filter(None, [candidate.birth_city, candidate.birth_country])),
        external_id=candidate.external_id,
        extra_time=Fraction(1, 3) if is_third else Fraction(candidate.extra_time, PERMIL),
        adjustment=candidate.adjustment,
        add_on=candidate.add_on,
    )


def kit_facts(session: Session, *, console: str, entry: str) -> KitFacts:
    """What the invigilator must know; both addresses are whole links."""
    return KitFacts(
        session=session_facts(session),
        access_code=session.access_code,
        password=session.invigilator_password,
        console_address=console,
        entry_address=entry,
        candidates=enrolled_in(session).count(),
    )


def convocation_facts(candidate: Candidate, entry: str) -> ConvocationFacts:
    """One candidate's summons."""
    session = session_facts(candidate.session)
    is_of_the_eve = settings.PIX_CERTIFIED_PROFILE == "eve"
    eve = session.starts_at.date() - timedelta(days=1)
    return ConvocationFacts(
        session=session,
        candidate=candidate_facts(candidate),
        profile_on=eve if is_of_the_eve else None,
        entry_address=entry,
    )
