"""One response, one verdict, one row, and the next question."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction
from django.http import Http404

from pix.accounts.tests.factories import a_user
from pix.assessments.actions.open_question import open_question
from pix.assessments.actions.submit_answer import submit_answer
from pix.assessments.errors import (
    AssessmentEnded,
    ChallengeNotAsked,
    QuestionNotOpened,
    ResponseMalformed,
)
from pix.assessments.models import Answer, Assessment, Knowledge
from pix.assessments.recording import Submission
from pix.assessments.tests.factories import (
    MINUTE,
    a_test,
    always,
    answered,
    answered_right,
    asking,
    played,
    response_to,
    submission_to,
    waiting,
)
from pix.content.tests.factories import AT, TIMED_SKILL

KINDS = [
    "c12-a-1",
    "c12-a-2",
    "c12-a-3",
    "c12-a-4",
    "c12-b-1",
    "c12-b-2",
    "c12-b-3",
    "c12-b-4-a",
    "c12-b-4-b",
]


def submit(user, assessment, submission, *, at=AT):
    return submit_answer(user=user, assessment_id=assessment.pk, submission=submission, locale="en", at=at)


def stored(assessment: Assessment) -> tuple[object, object, int]:
    """What a refusal must leave as it was."""
    assessment.refresh_from_db()
    test = {name: getattr(assessment, name) for name in ("current", "trail", "state", "last_key", "report")}
    row = Knowledge.objects.filter(assessments=assessment).values().get()
    return test, row, Answer.objects.count()


@pytest.mark.parametrize("skill", KINDS)
@pytest.mark.parametrize("right", [True, False], ids=["right", "wrong"])
def test_each_kind_is_graded(learner, skill, right) -> None:
    test = asking(a_test(learner, "1.2"), skill)
    answered_right(test, right=right)
    [answer] = Answer.objects.all()
    assert answer.verdict == ("right" if right else "wrong")
    assert answer.challenge.startswith(skill)


def test_an_answer_is_stored_with_its_question(learner) -> None:
    test = a_test(learner, "1.3")
    test.refresh_from_db()
    current = dict(test.current or {})
    response = response_to(waiting(test), right=True)
    test = answered(test, response, at=AT + MINUTE)
    [answer] = Answer.objects.all()
    assert answer.question == current["question"]
    assert (answer.number, answer.challenge, answer.key) == (1, current["challenge"], current["key"])
    assert (answer.response, answer.verdict, answer.position) == (response, "right", 1)
    assert (answer.asked_at, answer.at, answer.presumed) == (AT, AT + MINUTE, None)
    assert test.current is not None
    assert (test.current["number"], test.current["key"] != current["key"]) == (2, True)
    assert test.current["skill"] != current["skill"]


def test_a_right_answer_validates_and_a_wrong_one_invalidates(learner) -> None:
    test = asking(a_test(learner), "c11-a-2")
    test = asking(answered_right(test), "c11-b-3")
    answered_right(test, right=False, at=AT + MINUTE)
    row = Knowledge.objects.get()
    assert row.tubes == {"c11-a": [2, None, [2], None], "c11-b": [0, 3, [3], (AT + MINUTE).isoformat()]}
    assert (row.position, row.moved_at) == (2, AT + MINUTE)


def test_a_skip_counts_as_a_failure_of_the_skill(learner) -> None:
    test = asking(a_test(learner), "c11-a-2")
    answered(test, None)
    [answer] = Answer.objects.all()
    assert (answer.verdict, answer.response) == ("skipped", None)
    assert Knowledge.objects.get().tubes["c11-a"][:2] == [0, 2]


def test_the_details_of_blanks_are_kept(learner) -> None:
    test = asking(a_test(learner, "1.2"), "c12-b-1")
    answered(test, {"town": "Namur", "year": "0"})
    assert Answer.objects.get().details == {"town": True, "year": False}


@pytest.mark.parametrize(
    ("seconds", "verdict"), [(0, "right"), (60, "right"), (63, "right"), (63.001, "late"), (99_999, "late")]
)
def test_a_timed_question_with_a_grace_for_the_network(learner, seconds, verdict) -> None:
    test = asking(a_test(learner, "2.1"), TIMED_SKILL)
    test = open_question(user=learner, assessment_id=test.pk, at=AT)
    answered_right(test, at=AT + timedelta(seconds=seconds))
    assert Answer.objects.get().verdict == verdict


def test_a_wrong_response_stays_wrong_when_late(learner) -> None:
    test = asking(a_test(learner, "2.1"), TIMED_SKILL)
    test = open_question(user=learner, assessment_id=test.pk, at=AT)
    answered_right(test, right=False, at=AT + timedelta(hours=1))
    assert Answer.objects.get().verdict == "wrong"


def test_after_a_late_answer_no_timed_question_comes(learner) -> None:
    test = asking(a_test(learner, "2.1"), TIMED_SKILL)
    test = open_question(user=learner, assessment_id=test.pk, at=AT)
    test = answered_right(test, at=AT + timedelta(hours=1))
    assert test.current is not None
    assert not test.current["timed"]


def test_a_timed_question_must_be_opened_first_or_skipped(learner) -> None:
    test = asking(a_test(learner, "2.1"), TIMED_SKILL)
    before = stored(test)
    with pytest.raises(QuestionNotOpened):
        answered_right(test)
    assert stored(test) == before
    answered(test, None)
    assert Answer.objects.get().verdict == "skipped"


@pytest.mark.parametrize(
    ("skill", "response"),
    [
        ("c12-a-3", "nul \x00"),
        ("c12-a-3", "x" * 10_001),
        ("c12-a-3", ["zanzibar"]),
        ("c12-a-3", {"text": "zanzibar"}),
        ("c12-a-3", 12),
        ("c12-a-3", "\ud800"),
        ("c12-a-4", ["7351"]),
        ("c12-a-1", "green"),
        ("c12-a-1", ["x"] * 201),
        ("c12-a-1", [1]),
        ("c12-a-1", ["\x00"]),
        ("c12-b-1", ["namur"]),
        ("c12-b-1", {"town": ["namur"]}),
        ("c12-b-1", {"town": "namur", "\x00": "x"}),
        ("c12-b-1", {str(n): "x" for n in range(201)}),
        ("c12-b-4-a", "dawn"),
    ],
)
def test_a_malformed_response_changes_nothing(learner, skill, response) -> None:
    test = asking(a_test(learner, "1.2"), skill)
    before = stored(test)
    with pytest.raises(ResponseMalformed) as refused:
        answered(test, response)
    assert refused.value.facts["reason"]
    assert stored(test) == before


@pytest.mark.parametrize(
    ("skill", "response"),
    [
        ("c12-a-3", ""),
        ("c12-a-1", []),
        ("c12-a-1", ["purple"]),
        ("c12-b-1", {}),
        ("c12-b-1", {"other": "namur"}),
        ("c12-b-3", {"colour": "purple"}),
        ("c12-b-4-a", ["dawn", "dawn", "dawn"]),
        ("c12-a-3", "́" * 10_000),
    ],
)
def test_an_odd_response_of_the_right_shape_is_wrong(learner, skill, response) -> None:
    answered(asking(a_test(learner, "1.2"), skill), response)
    assert Answer.objects.get().verdict == "wrong"


def test_the_same_key_twice_is_one_row_and_the_same_outcome(learner) -> None:
    test = a_test(learner)
    submission = submission_to(test, response_to(waiting(test), right=True))
    first = submit(learner, test, submission)
    before = stored(first)
    again = submit(
        learner, test, Submission(submission.challenge, submission.key, "something else"), at=AT + MINUTE
    )
    assert (again.pk, again.current) == (first.pk, first.current)
    assert stored(again) == before
    assert Answer.objects.get().verdict == "right"


def test_the_key_that_ended_the_test_twice_is_one_end(learner) -> None:
    test = a_test(learner)
    last = None
    while test.is_open:
        last = submission_to(test, response_to(waiting(test), right=True))
        test = submit(learner, test, last)
    before = stored(test)
    assert last is not None
    assert submit(learner, test, last).state == "ended"
    assert stored(test) == before


def test_another_challenge_or_key_is_not_the_one_asked(learner) -> None:
    test = a_test(learner)
    good = submission_to(test, "x")
    before = stored(test)
    for challenge, key in [
        ("c11-a-1-a", good.key),
        ("nothing", good.key),
        ("", ""),
        (good.challenge, ""),
        (good.challenge, "0" * 32),
        ("\x00", "\x00"),
    ]:
        if challenge != good.challenge or key != good.key:
            with pytest.raises(ChallengeNotAsked):
                submit(learner, test, Submission(challenge, key, "x"))
    assert stored(test) == before


def test_an_outdated_key_is_behind(learner) -> None:
    test = a_test(learner)
    outdated = submission_to(test, response_to(waiting(test), right=True))
    test = answered_right(answered_right(test))
    before = stored(test)
    with pytest.raises(ChallengeNotAsked):
        submit(learner, test, outdated)
    assert stored(test) == before


def test_a_test_that_ended_takes_no_answer(learner) -> None:
    test = played(a_test(learner), always)
    before = stored(test)
    with pytest.raises(AssessmentEnded):
        submit(learner, test, Submission("c11-a-1-a", "other", "x"))
    assert stored(test) == before


def test_another_persons_test_does_not_exist(learner) -> None:
    test = a_test(learner)
    before = stored(test)
    with pytest.raises(Http404):
        submit(a_user(), test, submission_to(test, "x"))
    assert stored(test) == before


def test_the_last_answer_ends_and_reports(learner, release) -> None:
    test = played(a_test(learner), always)
    test.refresh_from_db()
    assert (test.state, test.current, test.current_files) == ("ended", None, None)
    assert test.report is not None
    assert (test.report["pix"], test.report["level"]) == (32, 4)
    assert test.report["low"] <= test.report["pix"] <= test.report["high"]
    assert test.ended_at == test.answers.latest("number").at
    assert [answer.presumed is None for answer in test.answers.all()] == [True, True, False]


def test_presumed_skills_count_from_the_end_on(learner, settings) -> None:
    settings.PIX_LAMBDA_PIX2 = 30
    test = asking(a_test(learner), "c11-a-4")
    test = answered_right(test)
    assert test.state == "ended"
    assert test.report is not None
    assert test.report["presumed"]
    row = Knowledge.objects.get()
    assert row.presumed == test.report["presumed"] == Answer.objects.get().presumed
    assert test.report["pix"] == 16 + 4 * len(row.presumed)


def test_rows_are_unique_whatever_the_code_does(learner) -> None:
    test = answered_right(a_test(learner))
    row = Answer.objects.values().get() | {"id": None}
    clashes: list[dict] = [
        {"number": 2, "position": 2},
        {"key": "other", "position": 2},
        {"key": "other", "number": 2},
    ]
    for changes in clashes:
        with pytest.raises(IntegrityError), transaction.atomic():
            Answer.objects.create(**(row | changes))
    with pytest.raises(IntegrityError), transaction.atomic():
        Assessment.objects.create(
            user=learner, knowledge=test.knowledge, release_id=test.release_id, competence="1.1",
            policy="bayes", rules={}, seed=1, started_at=AT,
        )  # fmt: skip
    with pytest.raises(IntegrityError), transaction.atomic():
        Assessment.objects.filter(pk=test.pk).update(state="ended")


def test_the_answer_keeps_when_its_clock_began(learner, settings) -> None:
    """A late verdict can be proved later, whatever the settings have become."""
    test = asking(a_test(learner), TIMED_SKILL)
    opened = open_question(user=learner, assessment_id=test.pk, at=AT + MINUTE)
    settings.PIX_TIMER_GRACE_SECONDS = 600
    limit = timedelta(seconds=waiting(opened).timer or 0)
    late = AT + MINUTE + limit + timedelta(seconds=test.rules["grace_seconds"] + 1)
    answered_right(opened, at=late)
    kept = Answer.objects.get()
    assert (kept.verdict, kept.opened_at) == ("late", AT + MINUTE)
