"""Begin, go on, improve, or be told why not."""

import pytest
from django.db import connection
from django.http import Http404
from django.test.utils import CaptureQueriesContext

from pix.accounts.tests.factories import a_user
from pix.assessments.actions.start_test import start_test
from pix.assessments.errors import ImproveTooEarly, NothingToImprove
from pix.assessments.models import Assessment, Knowledge, KnowledgeEvent
from pix.assessments.state import CompetenceState
from pix.assessments.tests.factories import (
    DELAY,
    MINUTE,
    a_test,
    always,
    asking,
    never,
    played,
    up_to,
    waiting,
)
from pix.content.tests.factories import AT, published_release, small_snapshot
from pix.kit.models import JournalLine


def state_of(assessment: Assessment) -> CompetenceState:
    return CompetenceState.of_row(Knowledge.objects.get(assessments=assessment))


def test_a_first_test_asks_its_first_question(learner, release) -> None:
    test = start_test(user=learner, competence="1.1", locale="en", at=AT)
    test.refresh_from_db()
    assert (test.state, test.policy, test.release_id, test.started_at) == (
        "started",
        "bayes",
        release.number,
        AT,
    )
    assert test.rules == {"limit": 20, "lambda_pix2": 1.0, "grace_seconds": 3.0}
    assert test.current is not None
    assert (test.current["number"], test.current["opened_at"], test.current["asked_at"]) == (
        1,
        None,
        AT.isoformat(),
    )
    assert (waiting(test).locale, len(test.current["key"])) == ("en", 32)


def test_going_on_gives_the_same_test_and_the_same_question(learner) -> None:
    first = a_test(learner)
    again = a_test(learner, at=AT + MINUTE)
    first.refresh_from_db()
    assert (again.pk, again.current) == (first.pk, first.current)
    assert Assessment.objects.count() == 1
    line = JournalLine.objects.get(act="assessments.start_test")
    assert (line.actor_id, line.at, line.subjects) == (learner.pk, AT, {"assessment": first.pk})


def test_each_competence_and_each_person_has_a_test(learner) -> None:
    tests = {a_test(learner, "1.1").pk, a_test(learner, "2.1").pk, a_test(a_user(), "1.1").pk}
    assert len(tests) == 3


def test_settings_are_frozen_at_the_start(learner, settings) -> None:
    settings.PIX_POLICY, settings.PIX_QUESTION_LIMIT = "reference", 2
    test = a_test(learner)
    settings.PIX_POLICY, settings.PIX_QUESTION_LIMIT = "bayes", 20
    test = played(test, up_to(1))
    assert (test.policy, test.answered, test.state) == ("reference", 2, "ended")


def test_an_improvement_waits_for_its_delay(learner) -> None:
    test = played(a_test(learner), up_to(1))
    assert test.ended_at is not None
    for early, days in [(MINUTE, 4), (DELAY / 2, 2), (DELAY - MINUTE, 1)]:
        with pytest.raises(ImproveTooEarly) as refused:
            a_test(learner, at=test.ended_at + early)
        assert refused.value.facts == {"days": days}
    assert Assessment.objects.count() == 1
    assert not KnowledgeEvent.objects.exists()
    assert a_test(learner, at=test.ended_at + DELAY).pk != test.pk


def test_an_improvement_forgets_failures_and_keeps_the_rest(learner) -> None:
    test = played(a_test(learner), up_to(1))
    before = state_of(test)
    assert {tube: (known.floor, known.ceiling) for tube, known in before.tubes.items()} == {
        "c11-a": (1, 2),
        "c11-b": (1, 2),
    }
    improved = a_test(learner, at=AT + 2 * DELAY)
    after = state_of(improved)
    assert {tube: (known.floor, known.ceiling) for tube, known in after.tubes.items()} == {
        "c11-a": (1, None),
        "c11-b": (1, None),
    }
    assert after.seen == before.seen
    assert (improved.pix_before, improved.level_before) == (8, 1)
    [event] = KnowledgeEvent.objects.all()
    assert (event.kind, event.delay_days, event.at) == ("improvement", 4, AT + 2 * DELAY)
    assert improved.current is not None
    assert improved.current["level"] > 1


def test_what_is_validated_whole_leaves_nothing_to_improve(learner) -> None:
    test = played(a_test(learner), always)
    position = Knowledge.objects.get(assessments=test).position
    with pytest.raises(NothingToImprove):
        a_test(learner, at=AT + 2 * DELAY)
    assert Knowledge.objects.get(assessments=test).position == position
    assert not KnowledgeEvent.objects.exists()


@pytest.mark.parametrize("code", ["9.9", "", "1", "c11-a", "1.1\x00"])
def test_an_unknown_competence(learner, code) -> None:
    with pytest.raises(Http404):
        a_test(learner, code)
    assert not Knowledge.objects.exists()


def test_a_competence_that_has_no_skill_yet(db) -> None:
    snapshot = small_snapshot()
    snapshot["skills"] = {key: row for key, row in snapshot["skills"].items() if not key.startswith("c52")}
    release = published_release(snapshot)
    learner = a_user()
    assert CompetenceState().score(release, "5.2").pix == 0
    with pytest.raises(Http404):
        a_test(learner, "5.2")


def test_a_challenge_not_seen_comes_first_then_the_oldest(learner) -> None:
    seen = []
    for turn in range(4):
        at = AT + turn * 2 * DELAY
        test = asking(a_test(learner, "1.2", at=at), "c12-b-4", at=at)
        seen.append(waiting(test).challenge)
        played(test, never, at=at)
    assert set(seen[:2]) == {"c12-b-4-a", "c12-b-4-b"}
    assert seen[2:] == seen[:2]


def test_a_start_costs_few_queries(learner) -> None:
    with CaptureQueriesContext(
        connection,
    ) as queries:
        a_test(learner)
    said = [q["sql"] for q in queries if "SAVEPOINT" not in q["sql"] and "BEGIN" not in q["sql"]]
    assert len(said) <= 8, "\n".join(said)
