"""What learners say of the questions, as authors read it."""

from datetime import timedelta

import pytest
from django.urls import reverse

from pix.accounts.models import Role
from pix.accounts.tests.factories import a_user
from pix.assessments.actions.report_problem import report_problem
from pix.assessments.models import ProblemReport
from pix.assessments.tests.factories import a_test, signed_in, waiting
from pix.content.tests.factories import AT


@pytest.fixture
def author(release):
    return signed_in(a_user(Role.AUTHOR, language="en"))


def page(client, query="", status=200) -> str:
    response = client.get(reverse("assessments:problems") + query)
    assert response.status_code == status
    return " ".join(response.content.decode().split())


def test_nothing_reported_says_so(author) -> None:
    assert "No problem was reported." in page(author)


def test_a_report_leads_to_the_question_as_drawn_and_names_nobody(author, learner) -> None:
    test = a_test(learner, "1.3", locale="en")
    report_problem(user=learner, assessment_id=test.pk, subject="file", text="Blurred <b>", at=AT)
    question = waiting(test)
    html = page(author)
    assert "A file cannot be opened" in html
    assert "Blurred &lt;b&gt;" in html
    address = reverse("content:challenge", args=[question.challenge])
    assert f'href="{address}?seed={question.seed}&amp;locale=en"' in html
    assert author.get(f"{address}?seed={question.seed}&locale=en").status_code == 200
    assert learner.username not in html
    assert learner.username not in page(author, f"?challenge={question.challenge}")


def test_one_challenge_at_a_time_and_the_latest_first(author) -> None:
    for days, challenge in enumerate(["c11-a-1-a", "c11-a-2-a", "c11-a-1-a"]):
        facts = {"challenge": challenge, "seed": 1, "locale": "en", "subject": "other", "text": f"day {days}"}
        ProblemReport.objects.create(**facts, at=AT + timedelta(days=days))
    html = page(author)
    assert html.index("day 2") < html.index("day 1") < html.index("day 0")
    html = page(author, "?challenge=c11-a-1-a")
    assert ("day 2" in html, "day 1" in html) == (True, False)
    assert "No problem was reported." in page(author, "?challenge=nothing-here")
    page(author, "?challenge=%00&page=x")


def test_a_page_costs_the_same_however_many(author, django_assert_max_num_queries) -> None:
    facts = {"challenge": "c11-a-1-a", "seed": 1, "locale": "en", "subject": "other"}
    ProblemReport.objects.bulk_create(ProblemReport(**facts, text=f"no {n}.", at=AT) for n in range(40))
    with django_assert_max_num_queries(6):
        html = page(author)
    assert html.count("See the question") == 30
    assert "?page=2" in html


def test_authors_alone(release) -> None:
    page(signed_in(a_user(Role.SUPPORT, Role.ADMIN, Role.JURY)), status=403)
