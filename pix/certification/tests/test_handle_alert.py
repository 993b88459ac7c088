"""An alert decided once: dismissed, or validated with a cause, which sets the question aside."""

from __future__ import annotations

from typing import Any

import pytest
from django.http import Http404
from django.test import Client

from pix.assessments.models import Answer
from pix.certification.actions.answer_exam import exam_of
from pix.certification.actions.handle_alert import handle_alert
from pix.certification.errors.invigilation import CandidateDone
from pix.certification.models import Alert, Candidate
from pix.certification.tests.factories import DAY
from pix.certification.tests.factories_exams import answered_exam
from pix.certification.tests.factories_invigilation import (
    MINUTE,
    NOON,
    a_running_candidate,
    an_alert,
    door_of,
    sign_in,
)
from pix.kit import clock
from pix.kit.models import JournalLine

pytestmark = pytest.mark.django_db
FILE, SITE = Alert.Subject.FILE, Alert.Subject.SITE


def handled(alert: Alert, cause: Alert.Subject | None = None) -> Alert:
    candidate = alert.candidate
    return handle_alert(
        session=candidate.session, candidate_id=candidate.pk, alert_id=alert.pk, cause=cause, by=None, at=NOON
    )


def waiting_in(sitting: Candidate) -> dict[str, Any]:
    found = exam_of(sitting)
    found.refresh_from_db()
    return found.current or {}


def raised(sitting: Candidate) -> Alert:
    current = waiting_in(sitting)
    return an_alert(sitting, number=current["number"], challenge=current["challenge"], raised_at=DAY)


def test_a_dismissed_alert_leaves_the_question(sitting: Candidate) -> None:
    alert = raised(sitting)
    before = waiting_in(sitting)["key"]
    assert handled(alert).outcome == Alert.Outcome.DISMISSED
    assert waiting_in(sitting)["key"] == before
    assert answered_exam(sitting, at=NOON).course[0]["aside"] is None
    line = JournalLine.objects.filter(act="certification.handle_alert").get()
    assert line.data == {"outcome": "dismissed"}
    assert line.subjects == {"session": sitting.session_id, "candidate": sitting.pk, "alert": alert.pk}


def test_a_validated_alert_replaces_the_question_without_penalty(sitting: Candidate) -> None:
    skill = sitting.course[0]["skill"]
    alert = handled(raised(sitting), SITE)
    assert (alert.outcome, alert.cause, alert.handled_at) == ("validated", "site", NOON)
    sitting.refresh_from_db()
    assert sitting.course[0]["aside"] in {"replaced", "neutral"}
    assert skill not in [step["skill"] for step in sitting.course[1:]]
    assert Answer.objects.get(assessment=sitting.assessment).verdict == "set_aside"
    assert waiting_in(sitting)["number"] == 2


def test_an_alert_is_decided_once(sitting: Candidate) -> None:
    alert = raised(sitting)
    handled(alert, FILE)
    assert handled(alert).outcome == Alert.Outcome.VALIDATED
    assert Answer.objects.filter(assessment=sitting.assessment).count() == 1
    assert JournalLine.objects.filter(act="certification.handle_alert").count() == 1


@pytest.mark.parametrize("cause", [None, FILE])
def test_nothing_is_decided_once_the_test_is_over(cause: Alert.Subject | None) -> None:
    with pytest.raises(CandidateDone):
        handled(an_alert(a_running_candidate(ends_at=NOON)), cause)


def test_another_candidates_alert_does_not_exist() -> None:
    mine, theirs = a_running_candidate(), an_alert()
    with pytest.raises(Http404):
        handle_alert(
            session=mine.session, candidate_id=mine.pk, alert_id=theirs.pk, cause=None, by=None, at=NOON
        )


BAD = [
    {"outcome": "validated", "cause": ""},
    {"outcome": "validated", "cause": "weather"},
    {"outcome": "forgotten"},
    {"outcome": ""},
    {"outcome": "dismissed", "alert": "x"},
]


@pytest.mark.parametrize("typed", BAD)
def test_a_decision_badly_told_comes_back(client: Client, typed: dict[str, str]) -> None:
    alert = an_alert()
    with clock.stopped(NOON):
        address = door_of("handle_alert", sign_in_to(client, alert), alert.candidate)
        page = client.post(address, {"alert": str(alert.pk)} | typed)
    assert page.status_code == 422
    alert.refresh_from_db()
    assert alert.outcome == ""


def sign_in_to(client: Client, alert: Alert):
    sign_in(client, alert.candidate.session)
    return alert.candidate.session


def test_a_dismissal_needs_no_cause_and_keeps_none(client: Client) -> None:
    alert = an_alert()
    with clock.stopped(NOON):
        address = door_of("handle_alert", sign_in_to(client, alert), alert.candidate)
        fields = {"alert": str(alert.pk), "outcome": "dismissed", "cause": "file"}
        first = client.post(address, fields, follow=True).content.decode()
    with clock.stopped(NOON + MINUTE):
        again = client.post(address, fields | {"outcome": "validated"}, follow=True).content.decode()
    alert.refresh_from_db()
    assert (alert.outcome, alert.cause, alert.handled_at) == ("dismissed", "", NOON)
    assert "Zoé Lefèvre goes on." in first
    assert "Zoé Lefèvre: the alert was dismissed already." in again
