"""Forget a competence and keep its history."""

import pytest
from django.http import Http404

from pix.accounts.tests.factories import a_user
from pix.assessments.actions.reset_competence import reset_competence
from pix.assessments.errors import AssessmentEnded, ResetTooEarly
from pix.assessments.models import Answer, Assessment, Knowledge, KnowledgeEvent
from pix.assessments.tests.factories import (
    DELAY,
    MINUTE,
    a_test,
    answered_right,
    played,
    up_to,
)
from pix.content.tests.factories import AT
from pix.kit.models import JournalLine


def reset(user, *, at, competence="1.1"):
    return reset_competence(user=user, competence=competence, at=at)


def test_a_reset_waits_for_its_delay(learner) -> None:
    test = played(a_test(learner), up_to(1))
    assert test.ended_at is not None
    before = Knowledge.objects.values().get()
    with pytest.raises(ResetTooEarly) as refused:
        reset(learner, at=test.ended_at + DELAY - MINUTE)
    assert refused.value.facts == {"days": 1}
    assert Knowledge.objects.values().get() == before
    assert not KnowledgeEvent.objects.exists()
    assert not JournalLine.objects.filter(act="assessments.reset_competence").exists()


def test_a_reset_forgets_and_keeps_the_history(learner) -> None:
    test = played(a_test(learner), up_to(1))
    row = reset(learner, at=AT + 2 * DELAY)
    row.refresh_from_db()
    assert (row.tubes, row.presumed, row.moved_at) == ({}, [], None)
    assert row.seen
    assert row.position == test.answered + 1
    assert Answer.objects.count() == test.answered
    assert Assessment.objects.get().state == "ended"
    assert KnowledgeEvent.objects.get().kind == "reset"
    line = JournalLine.objects.get(act="assessments.reset_competence")
    assert (line.actor_id, line.subjects) == (learner.pk, {"knowledge": row.pk})


def test_a_test_under_way_is_dropped_and_takes_no_answer(learner) -> None:
    test = answered_right(a_test(learner))
    reset(learner, at=AT + 2 * DELAY)
    late = Assessment.objects.get()
    assert (late.state, late.current, late.ended_at) == ("dropped", None, AT + 2 * DELAY)
    with pytest.raises(AssessmentEnded):
        answered_right(test, at=AT + 2 * DELAY)
    fresh = a_test(learner, at=AT + 2 * DELAY)
    assert (fresh.pk != test.pk, fresh.pix_before, fresh.answered) == (True, 0, 0)


def test_nothing_known_is_nothing_to_reset(learner) -> None:
    test = a_test(learner)
    reset(learner, at=AT + 2 * DELAY)
    test.refresh_from_db()
    assert test.is_open
    assert not KnowledgeEvent.objects.exists()


def test_a_competence_never_begun_does_not_exist(learner) -> None:
    with pytest.raises(Http404):
        reset(learner, at=AT)
    played(a_test(learner), up_to(1))
    with pytest.raises(Http404):
        reset(a_user(), at=AT + 2 * DELAY)


def test_other_competences_stay(learner) -> None:
    played(a_test(learner, "1.1"), up_to(1))
    played(a_test(learner, "2.1"), up_to(1))
    reset(learner, at=AT + 2 * DELAY)
    assert Knowledge.objects.get(competence="2.1").tubes
