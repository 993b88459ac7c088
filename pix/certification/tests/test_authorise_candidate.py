"""One resume authorised, for a test under way."""

from __future__ import annotations

import pytest
from django.http import Http404

from pix.certification.actions.authorise_candidate import authorise_candidate
from pix.certification.errors.invigilation import CandidateDone, CandidateNotBegun, ConsoleFinalised
from pix.certification.models import Candidate, Session
from pix.certification.tests.factories import a_session
from pix.certification.tests.factories_invigilation import (
    MINUTE,
    NOON,
    a_present_candidate,
    a_running_candidate,
)
from pix.kit.models import JournalLine

pytestmark = pytest.mark.django_db


def authorised(candidate: Candidate) -> bool:
    return authorise_candidate(session=candidate.session, candidate_id=candidate.pk, by=None, at=NOON)


def test_a_resume_is_authorised_once() -> None:
    candidate = a_running_candidate()
    assert authorised(candidate)
    assert not authorised(candidate)
    candidate.refresh_from_db()
    assert candidate.authorised_at == NOON
    assert JournalLine.objects.get().act == "certification.authorise_candidate"


def test_who_has_not_begun_needs_no_authorisation() -> None:
    with pytest.raises(CandidateNotBegun):
        authorised(a_present_candidate())


@pytest.mark.parametrize("facts", [{"ended_at": NOON - MINUTE, "end": "finished"}, {"ends_at": NOON}])
def test_a_test_that_is_over_is_not_resumed(facts) -> None:
    with pytest.raises(CandidateDone):
        authorised(a_running_candidate(**facts))


def test_a_finalised_session_refuses() -> None:
    candidate = a_running_candidate()
    Session.objects.update(finalised_at=NOON)
    with pytest.raises(ConsoleFinalised):
        authorised(candidate)


def test_a_candidate_of_another_session_does_not_exist() -> None:
    with pytest.raises(Http404):
        authorise_candidate(session=a_session(), candidate_id=a_running_candidate().pk, by=None, at=NOON)
