"""At the door: who is let in, and each refusal by its own name."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from pix.accounts.models import User
from pix.accounts.tests.factories import a_user
from pix.certification.actions.enter_session import Identity, enter_session
from pix.certification.errors.exams import (
    CandidateLinked,
    CandidateNotFound,
    NotCertifiable,
    SessionClosed,
    SeveralCandidates,
)
from pix.certification.models import Candidate, Session
from pix.certification.tests.factories import DAY, a_candidate, a_session
from pix.certification.tests.factories_exams import CERTIFIED, with_a_profile
from pix.content.tests.factories import published_release
from pix.kit.models import JournalLine

BORN = date(2004, 5, 17)


def identity(session: Session, first: str = "zoe", last: str = "LEFEVRE", born: date = BORN) -> Identity:
    return Identity(session.number, first, last, born)


def entered(user: User, session: Session, **said: object) -> Candidate:
    return enter_session(user=user, identity=identity(session, **said), at=DAY)  # type: ignore[arg-type]


def test_the_account_is_linked_whatever_the_case_and_accents(certifiable: User) -> None:
    candidate = a_candidate(a_session())
    assert entered(certifiable, candidate.session).pk == candidate.pk
    assert entered(certifiable, candidate.session).user == certifiable
    assert JournalLine.objects.filter(act="certification.enter_session").count() == 1


@pytest.mark.parametrize(
    "said", [{"first": "Zoa"}, {"last": "Lefebvre"}, {"born": date(2004, 5, 18)}, {"first": ""}]
)
def test_who_does_not_match_is_not_found(certifiable: User, said: dict[str, object]) -> None:
    session = a_candidate().session
    with pytest.raises(CandidateNotFound):
        entered(certifiable, session, **said)


def test_another_session_or_a_waiting_list_is_not_the_session(certifiable: User) -> None:
    a_candidate(a_session())
    waiting = a_candidate(a_session(), is_waiting=True)
    for session in (a_session(), waiting.session):
        with pytest.raises(CandidateNotFound):
            entered(certifiable, session)


def test_homonyms_born_the_same_day_are_told_apart_by_the_invigilator(certifiable: User) -> None:
    session = a_session()
    a_candidate(session)
    a_candidate(session, first_name="ZOÉ")
    with pytest.raises(SeveralCandidates):
        entered(certifiable, session)


def test_a_place_is_taken_once_and_an_account_takes_one(certifiable: User) -> None:
    session = a_session()
    a_candidate(session, user=a_user())
    with pytest.raises(CandidateLinked):
        entered(certifiable, session)
    other = a_session()
    a_candidate(other)
    a_candidate(other, first_name="Ana", user=certifiable)
    with pytest.raises(CandidateLinked):
        entered(certifiable, other)


def test_a_finalised_session_is_closed(certifiable: User) -> None:
    session = a_candidate(a_session(finalised_at=DAY)).session
    with pytest.raises(SessionClosed):
        entered(certifiable, session)


def test_four_competences_are_not_enough_and_what_was_learned_on_the_day_does_not_count(db: None) -> None:
    published_release()
    user = with_a_profile(a_user(), CERTIFIED[:4])
    with_a_profile(user, CERTIFIED[4:], at=DAY - timedelta(hours=2))
    session = a_candidate().session
    with pytest.raises(NotCertifiable) as refused:
        entered(user, session)
    assert refused.value.facts == {"count": 4}
    assert Candidate.objects.get().user is None
