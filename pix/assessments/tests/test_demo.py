"""The past tests of the demo learner: all of them, or none."""

from __future__ import annotations

import pytest

from pix.assessments import demo
from pix.assessments.actions.submit_answer import submit_answer
from pix.assessments.models import Answer, Assessment, Knowledge
from pix.content.tests.factories import AT

PLANNED = len(demo.LEVELS) + 1


def test_every_planned_test_is_played_and_one_waits(release, learner) -> None:
    assert demo.play_past_tests(learner, AT) == PLANNED
    states = list(Assessment.objects.filter(user=learner).values_list("state", flat=True))
    assert len(states) == PLANNED
    assert states.count(Assessment.State.STARTED) == 1


def test_playing_again_changes_nothing(release, learner) -> None:
    demo.play_past_tests(learner, AT)
    before = Answer.objects.count()
    assert demo.play_past_tests(learner, AT) == 0
    assert Answer.objects.count() == before


def test_a_crash_half_way_leaves_nothing_and_the_next_time_plays_all(release, learner, monkeypatch) -> None:
    real, calls = submit_answer, []

    def breaking(**facts):
        calls.append(facts)
        if len(calls) > 30:
            raise RuntimeError("the power went off")
        return real(**facts)

    monkeypatch.setattr(demo, "submit_answer", breaking)
    with pytest.raises(RuntimeError):
        demo.play_past_tests(learner, AT)
    assert not Assessment.objects.exists()
    assert not Answer.objects.exists()
    assert not Knowledge.objects.exists()
    monkeypatch.setattr(demo, "submit_answer", real)
    assert demo.play_past_tests(learner, AT) == PLANNED
