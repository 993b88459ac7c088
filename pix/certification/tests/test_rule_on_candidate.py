"""Acts of the jury: each appends a result, and nothing is overwritten."""

from __future__ import annotations

import pytest
from django.http import Http404

from pix.accounts.tests.factories import a_user
from pix.certification.actions.rule_on_candidate import rule_on_candidate
from pix.certification.actions.score_candidate import score_candidate
from pix.certification.errors.jury import (
    NothingToTakeBack,
    NotWithJury,
    QuestionNotCounted,
    QuestionNotNeutralised,
)
from pix.certification.models import Candidate, ScoredResult, Session
from pix.certification.rulings import Decision
from pix.certification.tests.factories import a_candidate, a_session
from pix.certification.tests.factories_jury import ALL_RIGHT, EVENING, a_done_candidate
from pix.kit.models import JournalLine

pytestmark = pytest.mark.django_db
Act = ScoredResult.Act
# 1 right, 2 neutral since its alert, 3 wrong, then the other competences right.
LETTERS = ALL_RIGHT | {"1.1": "rnw"}


@pytest.fixture
def candidate() -> Candidate:
    candidate = a_done_candidate(a_session(finalised_at=EVENING, jury_at=EVENING), LETTERS)
    score_candidate(candidate_id=candidate.pk, act=Act.SCORED, at=EVENING)
    return candidate


def ruled(candidate: Candidate, act: Act, number: int | None = None, comment: str = "") -> ScoredResult:
    decision = Decision(act, "As the jury saw it", comment, number)
    return rule_on_candidate(candidate_id=candidate.pk, decision=decision, by=a_user(), at=EVENING)


def test_a_question_is_neutralised_then_restored(candidate: Candidate) -> None:
    first = ruled(candidate, Act.NEUTRALISED, 3)
    second = ruled(candidate, Act.RESTORED, 3)
    assert (first.neutralised, second.neutralised) == ([3], [])
    counted = [one.data["competences"]["1.1"]["neutralised"] for one in candidate.results.all()]
    assert counted == [1, 2, 1]


def test_cancelled_fraud_and_back(candidate: Candidate) -> None:
    assert ruled(candidate, Act.FRAUD).status == "rejected"
    assert ruled(candidate, Act.CANCELLED).status == "cancelled"
    back = ruled(candidate, Act.RESUMED)
    assert (back.status, back.is_fraud, back.is_cancelled) == ("validated", False, False)
    assert [one.act for one in candidate.results.all()] == ["scored", "fraud", "cancelled", "resumed"]


def test_who_when_why_and_what_is_said_are_kept(candidate: Candidate) -> None:
    result = ruled(candidate, Act.RESCORED, comment="Looked at twice")
    assert (result.reason, result.comment, result.at) == ("As the jury saw it", "Looked at twice", EVENING)
    line = JournalLine.objects.get(act="certification.rule_on_candidate")
    assert result.by is not None
    assert (line.actor_id, line.subjects["result"]) == (result.by.pk, result.pk)


@pytest.mark.parametrize("number", [None, 2, 16, 99])
def test_only_a_question_that_counts_is_neutralised(candidate: Candidate, number: int | None) -> None:
    with pytest.raises(QuestionNotCounted):
        ruled(candidate, Act.NEUTRALISED, number)
    assert candidate.results.count() == 1


def test_a_question_is_neutralised_once(candidate: Candidate) -> None:
    ruled(candidate, Act.NEUTRALISED, 3)
    with pytest.raises(QuestionNotCounted):
        ruled(candidate, Act.NEUTRALISED, 3)


@pytest.mark.parametrize("number", [None, 2, 3])
def test_only_what_the_jury_neutralised_is_restored(candidate: Candidate, number: int | None) -> None:
    with pytest.raises(QuestionNotNeutralised):
        ruled(candidate, Act.RESTORED, number)


def test_without_a_decision_there_is_none_to_take_back(candidate: Candidate) -> None:
    with pytest.raises(NothingToTakeBack):
        ruled(candidate, Act.RESUMED)


def test_once_published_nothing_changes(candidate: Candidate) -> None:
    Session.objects.update(published_at=EVENING)
    with pytest.raises(NotWithJury):
        ruled(candidate, Act.CANCELLED)
    assert candidate.results.count() == 1


def test_what_never_reached_the_jury_is_not_there() -> None:
    for stranger in (a_done_candidate(), a_candidate(a_session(finalised_at=EVENING, jury_at=EVENING))):
        with pytest.raises(Http404):
            ruled(stranger, Act.CANCELLED)
