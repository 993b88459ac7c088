"""A report is settled once, by the jury, with its reason."""

from __future__ import annotations

import pytest

from pix.accounts.tests.factories import a_user
from pix.certification.actions.settle_report import settle_report
from pix.certification.errors.jury import NotWithJury, ReportSettled
from pix.certification.models import IssueReport, Session
from pix.certification.tests.factories import a_session
from pix.certification.tests.factories_jury import EVENING
from pix.kit.models import JournalLine

pytestmark = pytest.mark.django_db


@pytest.fixture
def report() -> IssueReport:
    session = a_session(finalised_at=EVENING, jury_at=EVENING)
    return IssueReport.objects.create(session=session, subject="fraud", at=EVENING)


def settled(report: IssueReport, words: str = "Nothing proves it") -> IssueReport:
    return settle_report(report_id=report.pk, settlement=words, by=a_user(), at=EVENING)


def test_who_when_and_why_are_kept(report: IssueReport) -> None:
    done = settled(report)
    done.refresh_from_db()
    assert (done.settled_at, done.settlement) == (EVENING, "Nothing proves it")
    assert done.settled_by is not None
    line = JournalLine.objects.get(act="certification.settle_report")
    assert (line.actor_id, line.subjects["report"]) == (done.settled_by.pk, report.pk)


def test_once_is_enough(report: IssueReport) -> None:
    settled(report)
    with pytest.raises(ReportSettled):
        settled(report, "Something else")
    report.refresh_from_db()
    assert report.settlement == "Nothing proves it"


@pytest.mark.parametrize("facts", [{"published_at": EVENING}, {"jury_at": None}])
def test_only_while_the_jury_has_the_session(report: IssueReport, facts: dict[str, object]) -> None:
    Session.objects.update(**facts)
    with pytest.raises(NotWithJury):
        settled(report)
