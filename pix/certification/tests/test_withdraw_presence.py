"""A presence taken back, while the candidate has not begun."""

from __future__ import annotations

import pytest

from pix.certification.actions.withdraw_presence import withdraw_presence
from pix.certification.errors.invigilation import CandidateBegun, ConsoleFinalised
from pix.certification.models import Candidate, Session
from pix.certification.tests.factories_invigilation import NOON, a_present_candidate, a_running_candidate
from pix.kit.models import JournalLine

pytestmark = pytest.mark.django_db


def withdrawn(candidate: Candidate) -> bool:
    return withdraw_presence(session=candidate.session, candidate_id=candidate.pk, by=None, at=NOON)


def test_the_candidate_is_not_there_any_more() -> None:
    candidate = a_present_candidate(authorised_at=NOON)
    assert withdrawn(candidate)
    candidate.refresh_from_db()
    assert (candidate.present_at, candidate.document, candidate.authorised_at) == (None, "", None)
    assert JournalLine.objects.get().act == "certification.withdraw_presence"


def test_a_second_time_changes_nothing() -> None:
    candidate = a_present_candidate()
    assert withdrawn(candidate)
    assert not withdrawn(candidate)
    assert JournalLine.objects.count() == 1


def test_who_has_begun_was_there() -> None:
    with pytest.raises(CandidateBegun):
        withdrawn(a_running_candidate())


def test_a_finalised_session_refuses() -> None:
    candidate = a_present_candidate()
    Session.objects.update(finalised_at=NOON)
    with pytest.raises(ConsoleFinalised):
        withdrawn(candidate)
