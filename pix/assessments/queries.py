"""Tests and answers, always those of the person who asks; problems, for authors, without their person."""

from __future__ import annotations

from django.db.models import F, QuerySet
from django.shortcuts import get_object_or_404

from pix.accounts.models import User
from pix.assessments.models import Answer, Assessment, Knowledge, ProblemReport


def positioning() -> QuerySet[Assessment]:
    """The tests that people take for themselves; exams belong to the rooms that hold them."""
    return Assessment.objects.filter(purpose=Assessment.Purpose.POSITIONING)


def assessment_for(user: User, assessment_id: int) -> Assessment:
    """One's own test, or a 404."""
    return get_object_or_404(positioning().select_related("knowledge"), pk=assessment_id, user=user)


def locked_assessment(user: User, assessment_id: int) -> Assessment:
    """One's own test with its knowledge, locked until the end of the transaction, or a 404."""
    # An inner join: PostgreSQL locks no row that an outer join may not find.
    joined = positioning().filter(knowledge__competence=F("competence"))
    locked = joined.select_for_update().select_related("knowledge")
    return get_object_or_404(locked, pk=assessment_id, user=user)


def knowledge_of(test: Assessment) -> Knowledge:
    """What a positioning test folds into; a database constraint says that it is there."""
    if test.knowledge is None:
        raise LookupError(f"test {test.pk} folds nothing")
    return test.knowledge


def lock_open_tests(user: User, competence: str) -> None:
    """Lock what waits in a competence, before its knowledge as an answer does: other orders deadlock."""
    open_tests = Assessment.objects.filter(user=user, competence=competence, state=Assessment.State.STARTED)
    list(open_tests.select_for_update().values_list("pk"))


def locked_knowledge(user: User, competence: str) -> Knowledge:
    """One's knowledge of a competence, locked, made when it does not exist yet."""
    Knowledge.objects.get_or_create(user=user, competence=competence)
    return Knowledge.objects.select_for_update().get(user=user, competence=competence)


def answers_of(assessment: Assessment) -> QuerySet[Answer]:
    """The answers of a test in order, without their files."""
    return assessment.answers.defer("files").order_by("number")


def tests_of(user: User) -> QuerySet[Assessment]:
    """All the tests of a person, the latest first."""
    light = positioning().defer("current_files", "current", "draft")
    return light.filter(user=user).order_by("-started_at", "-pk")


def problems_of(challenge: str = "") -> QuerySet[ProblemReport]:
    """What was said of the questions, or of one challenge, the latest first; authors never see by whom."""
    reports = ProblemReport.objects.defer("user").order_by("-at", "-pk")
    return reports.filter(challenge=challenge) if challenge else reports


def open_problems(challenge: str = "") -> QuerySet[ProblemReport]:
    """The problems that wait for an author."""
    return problems_of(challenge).filter(handled_at=None)


def handled_problems(challenge: str = "") -> QuerySet[ProblemReport]:
    """The problems that were dealt with."""
    return problems_of(challenge).exclude(handled_at=None)
