"""What this room keeps about a person is handed over, and erased."""

import json

from django.core.serializers.json import DjangoJSONEncoder

from pix.accounts.tests.factories import a_user
from pix.assessments.actions.keep_tutorial import keep_tutorial
from pix.assessments.actions.report_problem import report_problem
from pix.assessments.models import Answer, Assessment, KeptTutorial, Knowledge, KnowledgeEvent, ProblemReport
from pix.assessments.own_data import data_of, erase_for
from pix.assessments.tests.factories import DELAY, a_test, played, up_to
from pix.content.tests.factories import AT


def live(user) -> None:
    """A person with something in each table."""
    played(a_test(user), up_to(1))
    test = a_test(user, at=AT + 2 * DELAY)
    keep_tutorial(user=user, tutorial="learn-c11-a-1", marks={"is_saved": True}, at=AT)
    report_problem(user=user, assessment_id=test.pk, subject="file", text="My name is Camille", at=AT)


def test_everything_of_a_person_and_of_nobody_else(learner) -> None:
    live(learner)
    live(a_user())
    data = data_of(learner)
    assert {name: len(rows) for name, rows in data.items()} == {
        "tests": 2,
        "answers": 6,
        "knowledge": 1,
        "tutorials": 1,
        "problems": 1,
    }
    assert json.dumps(data, cls=DjangoJSONEncoder)


def test_a_person_is_erased_and_the_others_stay(learner) -> None:
    other = a_user()
    live(learner)
    live(other)
    before = json.dumps(data_of(other), cls=DjangoJSONEncoder)
    erase_for(learner)
    assert not any(data_of(learner).values())
    for model in (Assessment, Knowledge, KeptTutorial):
        assert set(model._default_manager.values_list("user", flat=True)) == {other.pk}
    assert set(Answer.objects.values_list("assessment__user", flat=True)) == {other.pk}
    assert set(KnowledgeEvent.objects.values_list("knowledge__user", flat=True)) == {other.pk}
    left = ProblemReport.objects.get(user=None)
    assert (left.text, bool(left.challenge)) == ("", True)
    assert json.dumps(data_of(other), cls=DjangoJSONEncoder) == before
