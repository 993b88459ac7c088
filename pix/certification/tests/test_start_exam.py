"""The first question, the seat, and the time that the server gives."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta

import pytest

from pix.assessments.models import Assessment, Knowledge
from pix.certification.actions.start_exam import start_exam
from pix.certification.errors.exams import (
    ExamEnded,
    NotAuthorised,
    NotPresent,
    SessionClosed,
    WrongAccessCode,
)
from pix.certification.models import Candidate
from pix.certification.tests.factories import DAY
from pix.certification.tests.factories_exams import CERTIFIED, started


def test_the_profile_is_frozen_and_three_challenges_a_competence_are_planned(
    ready: Candidate,
) -> None:
    candidate = started(ready)
    assert Counter(step["competence"] for step in candidate.course) == dict.fromkeys(CERTIFIED, 3)
    assert {code for code, row in candidate.profile["competences"].items() if row["level"]} == set(CERTIFIED)
    assert candidate.profile["pix"] == sum(row["pix"] for row in candidate.profile["competences"].values())
    assert [step["number"] for step in candidate.course] == [1, *[None] * 14]


def test_the_test_folds_no_knowledge_and_shows_nowhere_among_ones_own(sitting: Candidate) -> None:
    test = sitting.assessment
    assert test is not None
    assert (test.purpose, test.knowledge, test.competence) == (Assessment.Purpose.CERTIFICATION, None, "")
    assert Knowledge.objects.filter(user=sitting.user).count() == len(CERTIFIED)


@pytest.mark.parametrize(("extra", "minutes"), [(0, 105), (333, 139.965), (1000, 210)])
def test_extra_time_is_applied_by_the_server(ready: Candidate, extra: int, minutes: float) -> None:
    ready.extra_time = extra
    ready.save()
    assert started(ready).ends_at == DAY + timedelta(minutes=minutes)


def test_no_one_begins_without_presence_or_with_another_code(ready: Candidate) -> None:
    assert ready.user is not None
    with pytest.raises(WrongAccessCode):
        start_exam(user=ready.user, candidate_id=ready.pk, code="BCDF24", at=DAY, locale="fr")
    Candidate.objects.update(present_at=None)
    with pytest.raises(NotPresent):
        started(ready)
    assert Candidate.objects.get().started_at is None


def test_a_code_is_read_as_people_type_it(ready: Candidate) -> None:
    assert ready.user is not None
    start_exam(user=ready.user, candidate_id=ready.pk, code=" bcdf23 ", at=DAY, locale="fr")


def test_a_second_browser_waits_for_the_invigilator_then_takes_the_seat(sitting: Candidate) -> None:
    later = DAY + timedelta(minutes=5)
    with pytest.raises(NotAuthorised):
        started(sitting, at=later)
    Candidate.objects.update(authorised_at=later)
    again = started(sitting, at=later)
    assert again.seat != sitting.seat
    assert (again.ends_at, again.course, again.authorised_at) == (sitting.ends_at, sitting.course, None)


@pytest.mark.parametrize("minutes", [105, 106, 60 * 24])
def test_nothing_resumes_after_the_end(sitting: Candidate, minutes: int) -> None:
    Candidate.objects.update(authorised_at=DAY)
    with pytest.raises(ExamEnded):
        started(sitting, at=DAY + timedelta(minutes=minutes))


def test_nothing_resumes_a_day_after_the_start_whatever_the_extra_time(ready: Candidate) -> None:
    ready.extra_time = 10_000
    ready.incident_minutes = 600
    ready.save()
    started(ready)
    Candidate.objects.update(authorised_at=DAY)
    with pytest.raises(ExamEnded):
        started(ready, at=DAY + timedelta(hours=24))


def test_a_finalised_session_lets_nobody_sit_down(ready: Candidate) -> None:
    ready.session.finalised_at = DAY
    ready.session.save()
    with pytest.raises(SessionClosed):
        started(ready)
