"""What a learner says of a question is kept with what was drawn for them."""

import pytest
from django.http import Http404

from pix.accounts.tests.factories import a_user
from pix.assessments.actions.report_problem import report_problem
from pix.assessments.errors import AssessmentEnded
from pix.assessments.models import ProblemReport
from pix.assessments.tests.factories import a_test, address, always, played, signed_in, waiting
from pix.content.tests.factories import AT
from pix.kit.errors import TooManyAttempts
from pix.kit.models import JournalLine


def report(user, test, text="Blurred"):
    return report_problem(user=user, assessment_id=test.pk, subject="picture", text=text, at=AT)


def test_a_report_names_the_very_question(learner) -> None:
    test = a_test(learner, "1.3", locale="en")
    question = waiting(test)
    found = report(learner, test)
    assert (found.challenge, found.seed, found.locale) == (question.challenge, question.seed, "en")
    assert (found.user, found.subject, found.text, found.at) == (learner, "picture", "Blurred", AT)
    line = JournalLine.objects.get(act="assessments.report_problem")
    assert (line.actor_id, line.subjects, line.data) == (learner.pk, {"problem": found.pk}, {})


def test_nothing_waits_once_the_test_has_ended(learner) -> None:
    test = played(a_test(learner), always)
    with pytest.raises(AssessmentEnded):
        report(learner, test)
    assert not ProblemReport.objects.exists()


def test_reports_are_limited(learner, monkeypatch) -> None:
    monkeypatch.setattr("pix.assessments.actions.report_problem.REPORTS_AN_HOUR", 1)
    test = a_test(learner)
    report(learner, test)
    with pytest.raises(TooManyAttempts):
        report(learner, test)
    assert ProblemReport.objects.count() == 1


def test_another_persons_question_does_not_exist(learner) -> None:
    test = a_test(learner)
    with pytest.raises(Http404):
        report(a_user(), test)


def test_the_page_thanks_and_the_question_waits(learner) -> None:
    test = a_test(learner)
    client = signed_in(learner)
    assert client.get(address("problem", test)).status_code == 200
    response = client.post(address("problem", test), {"subject": "file", "text": "It does not open"})
    assert "Thank you, it is noted." in response.content.decode()
    assert ProblemReport.objects.get().subject == "file"
    test.refresh_from_db()
    assert (test.is_open, test.answered) == (True, 0)


@pytest.mark.parametrize(
    "sent",
    [
        {},
        {"subject": "nonsense"},
        {"subject": "file", "text": "x" * 1001},
        {"subject": "file", "text": "nul \x00"},
    ],
)
def test_a_form_that_is_not_well_formed_is_shown_again(learner, sent) -> None:
    test = a_test(learner)
    assert signed_in(learner).post(address("problem", test), sent).status_code == 422
    assert not ProblemReport.objects.exists()


def test_the_page_refuses_once_the_test_has_ended(learner) -> None:
    test = played(a_test(learner), always)
    response = signed_in(learner).post(address("problem", test), {"subject": "file"})
    assert response.status_code == 409
    assert "This test has ended" in response.content.decode()
