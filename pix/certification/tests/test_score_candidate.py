"""Scoring: the table of the scheme, unfinished tests, and results that follow one another."""

from __future__ import annotations

from typing import Any

import pytest
from django.http import Http404

from pix.accounts.tests.factories import a_user
from pix.assessments.models import Answer
from pix.certification.actions.score_candidate import score_candidate
from pix.certification.models import Candidate, ScoredResult
from pix.certification.scoring import Ruling, score_of
from pix.certification.tests.factories import a_candidate, a_session
from pix.certification.tests.factories_exams import answered_exam
from pix.certification.tests.factories_jury import ALL_RIGHT, EVENING, a_done_candidate
from pix.content.release import Release
from pix.kit.models import JournalLine
from pix.psychometrics.models import SchemeVersion

pytestmark = pytest.mark.django_db
SCORED = ScoredResult.Act.SCORED


def scored(candidate: Candidate, ruling: Ruling | None = None) -> ScoredResult:
    return score_candidate(candidate_id=candidate.pk, act=SCORED, at=EVENING, ruling=ruling)


def first_level(letters: str, others: str = "rrr", **facts: Any) -> tuple[str, int]:
    """The status, and the level that 1.1 keeps, of a test whose other competences went as told."""
    candidate = a_done_candidate(letters=dict.fromkeys(ALL_RIGHT, others) | {"1.1": letters}, **facts)
    result = scored(candidate)
    return result.status, result.data["competences"]["1.1"]["level"]


@pytest.mark.parametrize(
    ("letters", "level"),
    [
        ("rrr", 3),
        ("rrw", 3),
        ("rrn", 3),
        ("rww", 0),
        ("rwn", 3),
        ("rnn", 3),
        ("wwn", 0),
        ("rr", 3),
        ("rw", 3),
    ],
)
def test_the_table_when_the_rest_is_right(letters: str, level: int) -> None:
    assert first_level(letters) == ("validated", level)


@pytest.mark.parametrize(("letters", "level"), [("rrw", 2), ("rww", 0), ("rwn", 0), ("rrn", 3), ("rnn", 2)])
def test_the_table_when_the_rest_is_doubtful(letters: str, level: int) -> None:
    assert first_level(letters, "rrw") == ("validated", level)


def test_pix_are_those_of_the_profile_less_eight_a_level_lost() -> None:
    letters = dict.fromkeys(ALL_RIGHT, "rrw")
    result = scored(a_done_candidate(letters=letters))
    assert result.data["reproducibility"] == 67
    assert (result.pix, result.level) == (5 * (25 - 8), 1)


def test_below_half_everything_is_lost() -> None:
    result = scored(a_done_candidate(letters=dict.fromkeys(ALL_RIGHT, "rww")))
    assert (result.status, result.pix, result.level) == ("rejected", 0, 0)
    assert {one["level"] for one in result.data["competences"].values()} == {0}


def test_a_replaced_question_was_not_asked() -> None:
    result = scored(a_done_candidate(letters=ALL_RIGHT | {"1.1": "xrrr"}))
    assert result.data["competences"]["1.1"]["asked"] == 3
    assert result.pix == 125


@pytest.mark.parametrize("end", ["left", "time", "invigilator"])
def test_what_is_unanswered_is_wrong(end: str) -> None:
    assert first_level("ruu", end=end) == ("validated", 0)


def test_what_is_unanswered_for_a_technical_reason_is_neutralised() -> None:
    assert first_level("ruu", end="technical") == ("validated", 3)


def test_the_question_that_waited_at_the_end_is_unanswered() -> None:
    candidate = a_done_candidate(letters=ALL_RIGHT | {"1.1": "rrr"}, end="left")
    Answer.objects.filter(assessment=candidate.assessment, number=3).delete()
    assert scored(candidate).data["competences"]["1.1"]["unanswered"] == 1


def test_more_than_a_third_neutralised_is_cancelled() -> None:
    result = scored(a_done_candidate(letters=dict.fromkeys(ALL_RIGHT, "rnn")))
    assert (result.status, result.pix) == ("cancelled", 0)


def test_technical_with_few_right_is_cancelled() -> None:
    assert first_level("www", "www", end="technical") == ("cancelled", 0)


@pytest.mark.parametrize(
    ("ruling", "status"),
    [
        (Ruling(is_fraud=True), "rejected"),
        (Ruling(is_cancelled=True), "cancelled"),
        (Ruling(is_fraud=True, is_cancelled=True), "cancelled"),
    ],
)
def test_the_jury_decides(ruling: Ruling, status: str) -> None:
    result = scored(a_done_candidate(), ruling)
    assert (result.status, result.pix, result.is_fraud) == (status, 0, ruling.is_fraud)


def test_a_question_neutralised_by_the_jury_does_not_count() -> None:
    candidate = a_done_candidate(letters=dict.fromkeys(ALL_RIGHT, "rrw") | {"1.1": "rrw"})
    result = scored(candidate, Ruling(neutralised=frozenset({3})))
    assert result.neutralised == [3]
    assert result.data["competences"]["1.1"]["neutralised"] == 1
    assert result.data["competences"]["1.1"]["level"] == 3


def test_fields_in_any_order_count_double_where_less_than_three_are_asked() -> None:
    candidate = a_done_candidate(letters=ALL_RIGHT | {"1.1": "rr"})
    Answer.objects.filter(assessment=candidate.assessment, number__in=[1, 3]).update(
        question={"kind": "fields_any_order"}
    )
    data = scored(candidate).data["competences"]
    assert (data["1.1"]["asked"], data["1.1"]["right"]) == (3, 3)
    assert (data["1.2"]["asked"], data["1.2"]["right"]) == (3, 3)


def test_a_result_keeps_the_ruling_and_never_changes_the_one_before() -> None:
    candidate = a_done_candidate()
    before = scored(candidate, Ruling(frozenset({2}), is_fraud=True))
    jury = a_user()
    after = score_candidate(
        candidate_id=candidate.pk, act=ScoredResult.Act.RESCORED, at=EVENING, by=jury, reason="Looked again"
    )
    assert after.pk != before.pk
    assert (after.neutralised, after.is_fraud, after.by, after.reason) == ([2], True, jury, "Looked again")
    assert candidate.results.count() == 2
    assert JournalLine.objects.filter(act="certification.score_candidate").count() == 2


def test_another_scheme_is_an_error_that_says_so() -> None:
    session = a_session()
    SchemeVersion.objects.filter(pk=session.scheme_id).update(scheme="adaptive")
    result = scored(a_done_candidate(session))
    assert (result.status, result.error, result.pix) == ("error", "other_scheme", 0)


@pytest.mark.parametrize(("facts", "error"), [({"course": []}, "no_course"), ({"profile": {}}, "no_profile")])
def test_what_is_missing_is_an_error_that_says_so(facts: dict[str, Any], error: str) -> None:
    assert scored(a_done_candidate(**facts)).error == error


def test_a_cancellation_needs_no_score() -> None:
    candidate = a_done_candidate(course=[])
    assert score_of(candidate, [], Ruling(is_fraud=True)).error == "no_course"
    cancelled = score_of(candidate, [], Ruling(is_cancelled=True))
    assert (cancelled.status, cancelled.error, cancelled.pix) == ("cancelled", "", 0)


def test_who_has_not_begun_is_not_scored() -> None:
    with pytest.raises(Http404):
        scored(a_candidate())


def test_a_whole_test_is_scored(release: Release, sitting: Candidate) -> None:
    while sitting.ended_at is None:
        sitting = answered_exam(sitting)
    result = scored(sitting)
    assert (result.status, result.data["reproducibility"]) == ("validated", 100)
    assert result.pix == sitting.profile["pix"] > 0
