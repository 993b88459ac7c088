"""The profile, a competence, its start and reset, and the history."""

import re
from datetime import timedelta

import pytest
from django.urls import reverse

from pix.accounts.tests.factories import a_user
from pix.assessments.models import Assessment, Knowledge
from pix.assessments.tests.factories import (
    DELAY,
    a_test,
    always,
    answered_right,
    asking,
    mastering,
    never,
    played,
    signed_in,
    up_to,
)
from pix.content.tests.factories import AT
from pix.kit import clock


def page(user, name, *parts, at=AT + timedelta(hours=1), status=200, query="") -> str:
    with clock.stopped(at):
        response = signed_in(user).get(reverse(f"assessments:{name}", args=parts) + query)
    assert response.status_code == status
    return " ".join(response.content.decode().split())


def push(user, name, *parts, at=AT):
    with clock.stopped(at):
        return signed_in(user).post(reverse(f"assessments:{name}", args=parts))


def test_a_new_profile_invites(learner) -> None:
    html = page(learner, "profile")
    assert "Choose the competence you like best" in html
    assert "0 competences out of sixteen at level 1" in html
    assert html.count("/start/") == 16
    assert "Not certifiable yet" in html


def test_a_profile_says_each_next_step(learner) -> None:
    played(a_test(learner, "1.1"), up_to(2))
    played(a_test(learner, "1.2"), always)
    answered_right(a_test(learner, "2.1"))
    html = page(learner, "profile")
    assert html.count("/start/") == 13
    assert "Question 2 waits for you." in html
    assert "Improve in 4 days" in html
    assert "Well done, all of it is yours" in html
    later = page(learner, "profile", at=AT + 2 * DELAY)
    assert later.count("/start/") == 14


def test_a_profile_that_is_certifiable(learner) -> None:
    mastering(learner, *(f"c{code}-a-2" for code in (11, 12, 21, 22, 31)))
    html = page(learner, "profile")
    assert "5 competences out of sixteen" in html
    assert "Not certifiable yet" not in html


def impersonal(html: str) -> str:
    """A page without what differs from one person or request to another."""
    return re.sub(r'value="[^"]{20,}"|/assessments/\d+/|nonce="[^"]*"', "", html)


@pytest.mark.parametrize("answers", range(1, 5))
def test_no_page_tells_right_from_wrong_before_the_checkpoint(learner, settings, answers) -> None:
    """Two people at the same point of a test, one always right, one always wrong, see the same pages."""
    settings.PIX_LAMBDA_PIX2 = 0
    pages = []
    for person, knows in (
        (learner, always),
        (a_user(language=learner.language, first_name=learner.first_name), never),
    ):
        test = a_test(person)
        for skill in ("c11-a-4", "c11-b-1", "c11-b-2", "c11-b-3")[:answers]:
            test = asking(test, skill)
            test = played(test, knows, most=1)
        assert test.is_open
        shown = [page(person, "profile"), page(person, "competence", "1.1")]
        pages.append([impersonal(html) for html in shown])
    assert pages[0] == pages[1]


def test_another_persons_pix_are_theirs(learner) -> None:
    played(a_test(a_user()), always)
    assert "Choose the competence you like best" in page(learner, "profile")


def test_a_competence_tube_by_tube(learner, settings) -> None:
    assert "Nothing measured yet." in page(learner, "competence", "1.1")
    settings.PIX_LAMBDA_PIX2 = 30
    answered_right(asking(a_test(learner), "c11-a-4"))
    html = page(learner, "competence", "1.1")
    assert html.count(", shown") == 4
    assert html.count(", presumed") == len(Knowledge.objects.get().presumed)
    assert "Results of 22 November 2026" in html
    assert "Possible in 4 days" in html


@pytest.mark.parametrize("name", ["competence", "reset"])
@pytest.mark.parametrize("code", ["9.9", "x", "1.1.1"])
def test_an_unknown_competence(learner, name, code) -> None:
    page(learner, name, code, status=404)
    assert push(learner, "start", code).status_code == 404


def test_start_goes_to_the_question_twice_the_same(learner) -> None:
    first, second = push(learner, "start", "1.1"), push(learner, "start", "1.1")
    test = Assessment.objects.get()
    assert first["Location"] == second["Location"] == reverse("assessments:question", args=[test.pk])


def test_start_is_no_get(learner) -> None:
    page(learner, "start", "1.1", status=405)
    assert not Assessment.objects.exists()


def test_an_improvement_too_early_says_the_days_left(learner) -> None:
    played(a_test(learner), up_to(2))
    response = push(learner, "start", "1.1", at=AT + timedelta(days=1))
    assert response.status_code == 409
    assert "You can improve this competence in 4 days" in response.content.decode()
    later = push(learner, "start", "1.1", at=AT + timedelta(days=3))
    assert "in 2 days" in later.content.decode()
    assert push(learner, "start", "1.1", at=AT + 2 * DELAY).status_code == 302


def test_nothing_to_improve_says_so(learner) -> None:
    played(a_test(learner), always)
    response = push(learner, "start", "1.1", at=AT + 2 * DELAY)
    assert response.status_code == 409
    assert "Nothing more to ask here" in response.content.decode()


def test_a_reset_asks_before_and_forgets_after(learner) -> None:
    played(a_test(learner), up_to(2))
    assert "Possible in 4 days" in page(learner, "reset", "1.1")
    assert push(learner, "reset", "1.1", at=AT + DELAY / 2).status_code == 409
    html = page(learner, "reset", "1.1", at=AT + 2 * DELAY)
    assert "You will lose 16 pix here and start again from zero." in html
    assert Knowledge.objects.get().tubes
    assert push(learner, "reset", "1.1", at=AT + 2 * DELAY).status_code == 302
    assert not Knowledge.objects.get().tubes


def test_a_reset_of_nothing(learner) -> None:
    assert push(learner, "reset", "1.1").status_code == 404


def test_the_history_of_every_test(learner) -> None:
    assert "No test yet." in page(learner, "history")
    played(a_test(learner, "1.1"), up_to(2))
    a_test(learner, "2.1")
    a_test(a_user(), "3.1")
    html = page(learner, "history")
    assert html.count('<th scope="row">') == 2
    assert "Finished" in html
    assert "Under way" in html
    assert html.count('<td class="num">–</td>') == 2
    assert 'class="pager"' not in html


def test_the_history_a_page_at_a_time(learner) -> None:
    test = played(a_test(learner), up_to(1))
    facts = {"user": learner, "knowledge": test.knowledge, "release_id": test.release_id, "competence": "1.1",
             "policy": "bayes", "rules": {}, "seed": 1, "state": "ended", "report": test.report}  # fmt: skip
    Assessment.objects.bulk_create(
        Assessment(**facts, started_at=AT - timedelta(days=days)) for days in range(1, 25)
    )
    first, second = (page(learner, "history", query=f"?page={number}") for number in (1, 2))
    assert (first.count('<th scope="row">'), second.count('<th scope="row">')) == (20, 5)
    assert "?page=2" in first
    assert "?page=1" in second
    assert "?page=3" not in second


@pytest.mark.parametrize("number", ["", "0", "-1", "x", "1.5", "9" * 30, "9" * 6000, "99999", "²", "%00"])
def test_an_odd_page_number_is_no_error(learner, number) -> None:
    page(learner, "history", query=f"?page={number}")
