"""Publication: certificates for the validated, refused while something waits."""

from __future__ import annotations

import pytest

from pix.certification.actions.publish_session import publish_session
from pix.certification.actions.score_candidate import score_candidate
from pix.certification.errors.jury import ReportsWaiting, ScoringFailed, SessionNotFinalised
from pix.certification.models import Candidate, Certificate, IssueReport, ScoredResult, Session
from pix.certification.scoring import Ruling
from pix.certification.tests.factories import a_candidate, a_session
from pix.certification.tests.factories_jury import ALL_RIGHT, EVENING, MINUTE, a_done_candidate
from pix.kit.models import JournalLine

pytestmark = pytest.mark.usefixtures("release")


def scored(session: Session, letters: dict[str, str] = ALL_RIGHT, **facts: object) -> Candidate:
    candidate = a_done_candidate(session, letters, **facts)
    score_candidate(candidate_id=candidate.pk, act=ScoredResult.Act.SCORED, at=EVENING)
    return candidate


@pytest.fixture
def session() -> Session:
    return a_session(finalised_at=EVENING, jury_at=EVENING)


def test_each_validated_candidate_gets_a_certificate(session: Session) -> None:
    validated, rejected = scored(session), scored(session, dict.fromkeys(ALL_RIGHT, "rww"))
    a_candidate(session)
    done = publish_session(session_id=session.pk, at=EVENING)
    assert (done.status, done.published_at) == ("published", EVENING)
    assert Certificate.objects.get().candidate == validated
    assert not Certificate.objects.filter(candidate=rejected).exists()
    assert JournalLine.objects.filter(act="certification.publish_session").count() == 1


def test_the_last_result_counts(session: Session) -> None:
    candidate = scored(session)
    score_candidate(
        candidate_id=candidate.pk, act=ScoredResult.Act.FRAUD, at=EVENING, ruling=Ruling(is_fraud=True)
    )
    publish_session(session_id=session.pk, at=EVENING)
    assert not Certificate.objects.exists()


def test_a_published_session_stays_as_it_was(session: Session) -> None:
    scored(session)
    publish_session(session_id=session.pk, at=EVENING)
    again = publish_session(session_id=session.pk, at=EVENING + MINUTE)
    assert again.published_at == EVENING
    assert Certificate.objects.count() == 1


def test_a_report_that_waits_keeps_it(session: Session) -> None:
    candidate = scored(session)
    IssueReport.objects.create(session=session, candidate=candidate, subject="fraud", at=EVENING)
    with pytest.raises(ReportsWaiting):
        publish_session(session_id=session.pk, at=EVENING)
    session.refresh_from_db()
    assert session.published_at is None


def test_a_scoring_error_keeps_it(session: Session) -> None:
    scored(session)
    scored(session, course=[])
    with pytest.raises(ScoringFailed):
        publish_session(session_id=session.pk, at=EVENING)
    assert not Certificate.objects.exists()


def test_a_test_that_was_never_scored_keeps_it(session: Session) -> None:
    scored(session)
    a_done_candidate(session)
    with pytest.raises(ScoringFailed):
        publish_session(session_id=session.pk, at=EVENING)


def test_a_session_that_goes_on_has_nothing_to_publish() -> None:
    with pytest.raises(SessionNotFinalised):
        publish_session(session_id=a_session().pk, at=EVENING)
