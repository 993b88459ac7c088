"""Enter a session as one of its candidates."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from django.db import transaction

from pix.accounts.models import User
from pix.assessments.scorecards import profile_at
from pix.certification.entry import is_the_same_name
from pix.certification.errors.exams import (
    CandidateLinked,
    CandidateNotFound,
    NotCertifiable,
    SessionClosed,
    SeveralCandidates,
)
from pix.certification.exam import instant_that_counts
from pix.certification.models import Candidate, Session
from pix.certification.queries.exams import enrolled, locked_candidate
from pix.kit import journal


@dataclass(frozen=True)
class Identity:
    """What someone at the door says of themselves."""

    session: str
    first_name: str
    last_name: str
    born_on: date


@transaction.atomic
def enter_session(*, user: User, identity: Identity, at: datetime) -> Candidate:
    """Link the account to the one candidate of these names and birth date; entering again changes nothing."""
    candidate = locked_candidate(named(identity).pk)
    if candidate.user_id == user.pk:
        return candidate
    if candidate.user_id or candidate.session.candidates.filter(user=user).exists():
        raise CandidateLinked
    refuse_uncertifiable(user, candidate, at)
    candidate.user = user
    candidate.save(update_fields=["user"])
    journal.write("certification.enter_session", actor=user, at=at, candidate=candidate.pk)
    return candidate


def named(identity: Identity) -> Candidate:
    """The one candidate who matches."""
    found = [
        one
        for one in enrolled(identity.session, identity.born_on)
        if is_the_same_name(one.first_name, identity.first_name)
        and is_the_same_name(one.last_name, identity.last_name)
    ]
    if not found:
        raise CandidateNotFound
    if len(found) > 1:
        raise SeveralCandidates
    if found[0].session.status != Session.Status.CREATED:
        raise SessionClosed
    return found[0]


def refuse_uncertifiable(user: User, candidate: Candidate, at: datetime) -> None:
    """NotCertifiable, unless the profile that counts has its five competences."""
    profile = profile_at(user, instant_that_counts(candidate, at))
    if not profile.is_certifiable:
        raise NotCertifiable(count=profile.competences_at_level_1)
