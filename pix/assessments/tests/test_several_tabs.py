"""Several tabs at once: nothing lost, nothing counted twice, nobody waits for ever."""

from collections.abc import Callable
from datetime import timedelta
from threading import Barrier, Thread

import pytest
from django.db import connection

from pix.accounts.tests.factories import a_user
from pix.assessments.actions.reset_competence import reset_competence
from pix.assessments.actions.start_test import start_test
from pix.assessments.actions.submit_answer import submit_answer
from pix.assessments.errors import AssessmentEnded, ChallengeNotAsked
from pix.assessments.models import Answer, Assessment, Knowledge
from pix.assessments.replay import replayed
from pix.assessments.state import CompetenceState
from pix.assessments.tests.factories import DELAY, a_test, answered_right, response_to, submission_to, waiting
from pix.content.tests.factories import AT, published_release

pytestmark = pytest.mark.django_db(transaction=True)


def in_threads(*jobs: Callable[[], object]) -> list[object]:
    """All at once where the database allows it, else one after the other."""
    found: list[object] = []
    if connection.vendor != "postgresql":
        return [outcome_of(job) for job in jobs]
    barrier = Barrier(len(jobs))

    def run(job: Callable[[], object]) -> None:
        barrier.wait()
        try:
            found.append(outcome_of(job))
        finally:
            connection.close()

    threads = [Thread(target=run, args=[job]) for job in jobs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return found


def outcome_of(job: Callable[[], object]) -> object:
    """What a job returns, or what it raises."""
    try:
        return job()
    except Exception as error:  # noqa: BLE001 - the test looks at it
        return error


@pytest.fixture
def learner():
    published_release()
    return a_user()


def test_the_same_answer_is_one_row(learner) -> None:
    test = a_test(learner)
    sent = submission_to(test, response_to(waiting(test), right=True))
    jobs = [
        lambda: submit_answer(user=learner, assessment_id=test.pk, submission=sent, locale="fr", at=AT)
    ] * 4
    outcomes = in_threads(*jobs)
    assert Answer.objects.count() == 1
    assert Knowledge.objects.get().position == 1
    test.refresh_from_db()
    assert test.current is not None
    keys = [
        outcome.current["key"] for outcome in outcomes if isinstance(outcome, Assessment) and outcome.current
    ]
    assert keys == [test.current["key"]] * 4


def test_a_test_begun_twice_is_one_test(learner) -> None:
    outcomes = in_threads(*[lambda: start_test(user=learner, competence="1.1", locale="fr", at=AT)] * 4)
    assert Assessment.objects.count() == Knowledge.objects.count() == 1
    assert {outcome.pk if isinstance(outcome, Assessment) else outcome for outcome in outcomes} == {
        Assessment.objects.get().pk
    }


@pytest.mark.parametrize("turn", range(4))
def test_an_answer_and_a_reset_leave_a_sound_state(learner, turn) -> None:
    test = answered_right(a_test(learner))
    sent = submission_to(test, response_to(waiting(test), right=True))
    later = AT + 2 * DELAY
    outcomes = in_threads(
        lambda: submit_answer(user=learner, assessment_id=test.pk, submission=sent, locale="fr", at=AT),
        lambda: reset_competence(user=learner, competence="1.1", at=later + timedelta(minutes=turn)),
    )
    refused = [outcome for outcome in outcomes if isinstance(outcome, Exception)]
    assert all(isinstance(error, AssessmentEnded | ChallengeNotAsked) for error in refused), refused
    row = Knowledge.objects.get()
    assert replayed(row) == (CompetenceState.of_row(row), row.position)
    assert Assessment.objects.get().state == "dropped"
