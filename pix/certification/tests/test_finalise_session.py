"""The end of a session: who may, what is refused, what is settled, scored and published."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.http import Http404

from pix.accounts.tests.factories import a_user
from pix.certification.actions.finalise_session import finalise_session
from pix.certification.closing import Closing, Said
from pix.certification.errors.jury import EndingMissing, NobodyStarted, SessionFinalised, StillRunning
from pix.certification.models import Alert, Candidate, Certificate, IssueReport, Session
from pix.certification.tests.factories import DAY, a_candidate, a_member, a_session
from pix.certification.tests.factories_jury import EVENING, MINUTE, OVER, a_done_candidate
from pix.kit.models import JournalLine

pytestmark = pytest.mark.usefixtures("release")
End = Candidate.End
Subject = IssueReport.Subject
LEFT: dict[str, Any] = {"end": End.INVIGILATOR, "letters": {"1.1": "rru", "1.2": "rrr"}}


def finalised(session: Session, closing: Closing | None = None, at: Any = EVENING) -> Session:
    user = a_member(session.centre)
    return finalise_session(user=user, session_id=session.pk, closing=closing or Closing(), at=at)


def reported(subject: Subject, **facts: Any) -> IssueReport:
    candidate = a_done_candidate()
    said = Said(candidate.pk, subject, **facts)
    finalised(candidate.session, Closing(said=(said,)))
    return IssueReport.objects.get()


def test_when_nothing_waits_the_session_is_published_at_once() -> None:
    candidate = a_done_candidate()
    a_candidate(candidate.session, last_name="Absent")
    session = finalised(candidate.session, Closing(comment="A calm day", is_signed=True))
    session.refresh_from_db()
    assert (session.status, session.comment, session.is_signed) == ("published", "A calm day", True)
    assert session.jury_at is None
    assert candidate.results.get().status == "validated"
    assert Certificate.objects.get().candidate == candidate
    acts = set(JournalLine.objects.values_list("act", flat=True))
    assert {"certification.finalise_session", "certification.publish_session"} <= acts


def test_nobody_started() -> None:
    session = a_session()
    a_candidate(session)
    with pytest.raises(NobodyStarted):
        finalised(session)


@pytest.mark.parametrize("facts", [{}, {"paused_at": DAY + 30 * MINUTE}])
def test_somebody_still_runs(facts: dict[str, Any]) -> None:
    candidate = a_done_candidate(ended_at=None, end="", **facts)
    with pytest.raises(StillRunning):
        finalised(candidate.session, at=DAY + 100 * MINUTE)
    candidate.session.refresh_from_db()
    assert candidate.session.status == "created"


def test_a_test_ended_by_the_invigilator_asks_why() -> None:
    candidate = a_done_candidate(**LEFT)
    with pytest.raises(EndingMissing):
        finalised(candidate.session)
    assert not candidate.results.exists()


@pytest.mark.parametrize(("end", "pix"), [(End.LEFT, 50), (End.TECHNICAL, 50)])
def test_the_reason_given_is_kept_and_scored_with(end: End, pix: int) -> None:
    candidate = a_done_candidate(**LEFT)
    finalised(candidate.session, Closing(ends={candidate.pk: end}))
    candidate.refresh_from_db()
    assert candidate.end == end
    counted = candidate.results.get().data["competences"]["1.1"]
    assert counted["unanswered"] == 1
    assert candidate.results.get().data["reproducibility"] == (83 if end == End.LEFT else 100)
    assert candidate.results.get().pix == pix


def test_time_is_reason_enough() -> None:
    candidate = a_done_candidate(end="", ended_at=None)
    finalised(candidate.session)
    candidate.refresh_from_db()
    assert (candidate.end, candidate.ended_at) == ("time", candidate.ends_at)
    assert candidate.assessment is not None
    assert candidate.assessment.state == "ended"


def test_a_technical_reason_outweighs_the_time() -> None:
    candidate = a_done_candidate(end="time", ended_at=OVER)
    finalised(candidate.session, Closing(ends={candidate.pk: End.TECHNICAL}))
    candidate.refresh_from_db()
    assert (candidate.end, candidate.ended_at) == ("technical", OVER)


def test_a_pause_that_nobody_ended_asks_why_after_a_day() -> None:
    candidate = a_done_candidate(ended_at=None, end="", paused_at=DAY + 30 * MINUTE)
    with pytest.raises(EndingMissing):
        finalised(candidate.session, at=DAY + timedelta(days=1))


@pytest.mark.parametrize("end", [End.FINISHED, End.TIME, End.INVIGILATOR])
def test_no_other_reason_is_taken(end: End) -> None:
    candidate = a_done_candidate(**LEFT)
    with pytest.raises(EndingMissing):
        finalised(candidate.session, Closing(ends={candidate.pk: end}))


def test_the_end_of_a_finished_test_stays() -> None:
    candidate = a_done_candidate()
    finalised(candidate.session, Closing(ends={candidate.pk: End.TECHNICAL}))
    candidate.refresh_from_db()
    assert candidate.end == "finished"


@pytest.mark.parametrize("subject", [Subject.SIGNATURE, Subject.NOTE])
def test_a_rule_settles_what_asks_for_no_decision(subject: Subject) -> None:
    report = reported(subject, text="As told")
    assert (report.settled_at, report.settled_by, report.session.status) == (EVENING, None, "published")


@pytest.mark.parametrize("subject", [Subject.FRAUD, Subject.IDENTITY, Subject.CHALLENGE])
def test_the_jury_decides_the_rest(subject: Subject) -> None:
    report = reported(subject, text="As told", number=2, cause="file")
    assert (report.settled_at, report.session.status, report.session.jury_at) == (None, "in_jury", EVENING)
    assert not Certificate.objects.exists()


def an_alert(candidate: Candidate, **facts: Any) -> Alert:
    given = {"number": 2, "challenge": "c2", "subject": "file", "raised_at": OVER}
    return Alert.objects.create(candidate=candidate, **(given | facts))


@pytest.mark.parametrize(
    ("outcome", "number", "is_settled"),
    [("validated", 2, True), ("validated", 3, False), ("dismissed", 2, False)],
)
def test_a_problem_that_the_invigilator_validated_is_settled(
    outcome: str, number: int, is_settled: bool
) -> None:
    candidate = a_done_candidate()
    an_alert(candidate, outcome=outcome, cause="file", handled_at=OVER)
    said = Said(candidate.pk, Subject.CHALLENGE, number=number, cause="file")
    session = finalised(candidate.session, Closing(said=(said,)))
    assert (IssueReport.objects.get().settled_at is not None) is is_settled
    assert (session.status == "published") is is_settled


def test_an_alert_that_nobody_handled_goes_to_the_jury() -> None:
    candidate = a_done_candidate(end="time")
    an_alert(candidate, text="A blank page")
    session = finalised(candidate.session)
    report = IssueReport.objects.get()
    assert (report.subject, report.number, report.cause, report.text) == (
        "challenge",
        2,
        "file",
        "A blank page",
    )
    assert session.status == "in_jury"


def test_a_scoring_error_goes_to_the_jury() -> None:
    candidate = a_done_candidate(course=[])
    assert finalised(candidate.session).status == "in_jury"


def test_a_report_on_someone_else_is_not_kept() -> None:
    candidate, other = a_done_candidate(), a_done_candidate()
    finalised(candidate.session, Closing(said=(Said(other.pk, Subject.FRAUD),)))
    assert not IssueReport.objects.exists()


def test_once_is_enough() -> None:
    candidate = a_done_candidate()
    finalised(candidate.session)
    with pytest.raises(SessionFinalised):
        finalised(candidate.session)
    assert candidate.results.count() == 1


def test_only_members_of_the_centre_may() -> None:
    candidate = a_done_candidate()
    a_member(a_session().centre, stranger := a_user())
    with pytest.raises(Http404):
        finalise_session(user=stranger, session_id=candidate.session_id, closing=Closing(), at=EVENING)
