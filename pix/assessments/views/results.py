"""Results of a test, and the correction of one question."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_GET

from pix.accounts.people import person
from pix.assessments.corrections import correction_of, shown_until
from pix.assessments.errors import AssessmentStillOpen
from pix.assessments.models import Answer
from pix.assessments.queries import answers_of, assessment_for
from pix.assessments.scorecards import profile_of
from pix.assessments.tutorials import recommended
from pix.content.languages import bank_locale
from pix.content.queries import published, release_of
from pix.content.release import Release, name_of
from pix.engine.types import Verdict
from pix.kit import clock


@require_GET
def results(request: HttpRequest, assessment_id: int) -> HttpResponse:
    """Level, pix with their bar, what is mastered, tutorials, and when to come back."""
    assessment = assessment_for(person(request), assessment_id)
    if assessment.is_open:
        raise AssessmentStillOpen(assessment=assessment_id)
    release = release_of(assessment.release_id)
    answers = list(answers_of(assessment))
    profile = profile_of(person(request), published(), clock.now())
    report = assessment.report or {}
    context = {
        "assessment": assessment,
        "competence": release.competences[assessment.competence],
        "release": release,
        "report": report,
        "card": profile.scorecards[assessment.competence],
        "profile": profile,
        "gained": report["pix"] - assessment.pix_before if report else 0,
        "is_level_up": report.get("level", 0) > assessment.level_before,
        "corrections": [correction_of(one, release, bank_locale()) for one in answers],
        "right": sum(one.verdict == Verdict.RIGHT for one in answers),
        "mastered": mastered(answers, release),
        "presumed": named(report.get("presumed", []), release),
        "tutorials": recommended(answers, release, person(request), bank_locale()),
    }
    return render(request, "assessments/results.html", context)


def mastered(answers: list[Answer], release: Release) -> list[str]:
    """The skills answered right, named, each once."""
    return named(
        list(dict.fromkeys(one.skill for one in answers if one.verdict == Verdict.RIGHT)),
        release,
    )


def named(skills: list[str], release: Release) -> list[str]:
    """What the person can do, for skills that the release still has."""
    known = (release.skills[skill] for skill in skills if skill in release.skills)
    return [name_of(skill.file.can, bank_locale()) for skill in known]


@require_GET
def correction(request: HttpRequest, assessment_id: int, number: int) -> HttpResponse:
    """One question again, as it was drawn, once its checkpoint is reached."""
    assessment = assessment_for(person(request), assessment_id)
    answer = get_object_or_404(Answer.objects.defer("files"), assessment=assessment, number=number)
    if assessment.is_open and number > shown_until(assessment):
        raise AssessmentStillOpen(assessment=assessment_id)
    release = release_of(assessment.release_id)
    context = {
        "assessment": assessment,
        "correction": correction_of(answer, release, bank_locale()),
    }
    return render(request, "assessments/correction.html", context)
