"""Marking a reported problem as handled."""

from __future__ import annotations

from datetime import timedelta
from importlib import import_module

import pytest
from django.http import Http404
from django.urls import reverse

from pix.accounts.models import Role
from pix.accounts.tests.factories import a_user
from pix.assessments.actions.close_problem import close_problem
from pix.assessments.models import ProblemReport
from pix.assessments.own_data import data_of
from pix.assessments.tests.factories import signed_in
from pix.content.tests.factories import AT
from pix.kit.models import JournalLine


def a_problem(challenge="c11-a-1-a", text="Blurred", **facts) -> ProblemReport:
    return ProblemReport.objects.create(
        challenge=challenge, seed=1, locale="en", subject="other", text=text, at=AT, **facts
    )


@pytest.fixture
def author(release):
    return a_user(Role.AUTHOR, language="en")


def read(client, query="") -> str:
    return " ".join(client.get(reverse("assessments:problems") + query).content.decode().split())


def test_the_first_instant_stays_and_one_line_says_who(author) -> None:
    problem = a_problem()
    for day in range(2):
        close_problem(author=author, problem_id=problem.pk, at=AT + timedelta(days=day))
    problem.refresh_from_db()
    assert problem.handled_at == AT
    line = JournalLine.objects.get(act="assessments.close_problem")
    assert (line.actor_id, line.subjects) == (author.pk, {"problem": problem.pk})


def test_an_unknown_problem_is_not_found(author) -> None:
    with pytest.raises(Http404):
        close_problem(author=author, problem_id=404, at=AT)


def test_a_handled_problem_leaves_the_open_list_for_the_other(author) -> None:
    client, problem = signed_in(author), a_problem()
    a_problem(challenge="c11-a-2-a", text="Still here")
    response = client.post(reverse("assessments:handled", args=[problem.pk]))
    assert response["Location"] == reverse("assessments:problems")
    waiting, done = read(client), read(client, "?state=handled")
    assert ("Blurred" in waiting, "Still here" in waiting) == (False, True)
    assert ("Blurred" in done, "Still here" in done) == (True, False)
    assert "To handle (1)" in waiting
    assert "Handled (1)" in waiting
    assert "Mark as handled" not in done


def test_one_comes_back_to_the_challenge_that_was_read(author) -> None:
    client, problem = signed_in(author), a_problem()
    sent = client.post(reverse("assessments:handled", args=[problem.pk]), {"challenge": "c11-a-1-a"})
    assert sent["Location"] == reverse("assessments:problems") + "?challenge=c11-a-1-a"
    assert "No problem waits." in read(client, "?challenge=c11-a-1-a")
    assert "No problem was handled yet." in read(client, "?state=handled&challenge=nothing-here")


def test_other_roles_are_refused_and_reading_closes_nothing(author) -> None:
    problem = a_problem()
    address = reverse("assessments:handled", args=[problem.pk])
    assert signed_in(a_user(Role.SUPPORT)).post(address).status_code == 403
    assert signed_in(author).get(address).status_code == 405
    problem.refresh_from_db()
    assert problem.handled_at is None


def test_what_a_person_gets_of_their_data_is_unchanged(author) -> None:
    learner = a_user()
    problem = a_problem(user=learner)
    before = data_of(learner)["problems"]
    close_problem(author=author, problem_id=problem.pk, at=AT)
    assert data_of(learner)["problems"] == before
    assert set(before[0]) == {"challenge", "subject", "text", "at"}


def test_the_migration_only_adds_a_column_and_can_be_undone() -> None:
    migration = import_module("pix.assessments.migrations.0004_problems_handled_at").Migration
    assert [operation.reversible for operation in migration.operations] == [True]
