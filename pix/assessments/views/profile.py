"""The learner's profile and competence pages."""

from __future__ import annotations

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST

from pix.accounts.people import person
from pix.assessments.actions.reset_competence import reset_competence
from pix.assessments.actions.start_test import start_test
from pix.assessments.models import Assessment
from pix.assessments.queries import tests_of
from pix.assessments.release_changes import score_changes
from pix.assessments.scorecards import profile_of, scorecard_for
from pix.assessments.state import CompetenceState
from pix.content.languages import bank_locale
from pix.content.queries import published
from pix.content.release import Release, ReleasedSkill, ordered_tubes
from pix.engine.knowledge import is_settled
from pix.kit import clock

TESTS_SHOWN = 20


@require_GET
def profile(request: HttpRequest) -> HttpResponse:
    """The dial, the 16 cards, the radar and its table."""
    release = published()
    found = profile_of(person(request), release, clock.now())
    areas = [
        {
            "code": area["code"], "name": area["name"][bank_locale()], "pix": found.area_pix(area["code"]),
            "cards": [found.scorecards[row["code"]] for row in area["competences"]],
            "reachable": 8 * release.top_level * len(area["competences"]),
        }
        for area in release.areas
    ]  # fmt: skip
    dial = [(area["code"], area["name"], area["pix"]) for area in areas]
    radar = [
        (
            code,
            card.competence.name[bank_locale()],
            card.competence.area,
            card.score.level if card.is_tested else None,
            card.score.pix,
        )
        for code, card in found.scorecards.items()
    ]
    context = {
        "profile": found,
        "areas": areas,
        "dial": dial,
        "radar": radar,
        "release": release,
        "changes": score_changes(person(request), release, found.scorecards.values()),
    }
    return render(request, "assessments/profile.html", context)


@require_GET
def competence(request: HttpRequest, code: str) -> HttpResponse:
    """Where a person stands in a competence, tube by tube, and past tests."""
    release = known_competence(code)
    card = scorecard_for(person(request), release, code, clock.now())
    last = tests_of(person(request)).filter(competence=code, state=Assessment.State.ENDED).first()
    context = {
        "card": card,
        "release": release,
        "tubes": tube_rows(release, code, card.state),
        "last": last,
    }
    return render(request, "assessments/competence.html", context)


def tube_rows(release: Release, code: str, state: CompetenceState) -> list[dict[str, object]]:
    """Each tube of a competence with its skills and what is known of each."""
    return [
        {
            "tube": tube,
            "skills": [
                (skill, status_of(state, skill))
                for skill in release.skills_by_competence[code]
                if skill.tube == tube.id
            ],
        }
        for tube in ordered_tubes(release, code)
    ]


def status_of(state: CompetenceState, skill: ReleasedSkill) -> str:
    """validated, presumed, missed or unknown."""
    known = state.tube(skill.tube)
    if is_settled(known, skill.level):
        return "validated" if skill.level <= known.floor else "missed"
    return "presumed" if skill.id in state.presumed else "unknown"


def known_competence(code: str) -> Release:
    """The published release, when it has this competence."""
    release = published()
    if code not in release.competences:
        raise Http404
    return release


@require_POST
def start(request: HttpRequest, code: str) -> HttpResponse:
    """Begin, go on or improve."""
    assessment = start_test(user=person(request), competence=code, locale=bank_locale(), at=clock.now())
    return redirect("assessments:question", assessment.pk)


def reset(request: HttpRequest, code: str) -> HttpResponse:
    """Ask to confirm, then forget everything of a competence."""
    release = known_competence(code)
    if request.method == "POST":
        reset_competence(user=person(request), competence=code, at=clock.now())
        return redirect("assessments:competence", code)
    card = scorecard_for(person(request), release, code, clock.now())
    return render(request, "assessments/reset.html", {"card": card})


@require_GET
def history(request: HttpRequest) -> HttpResponse:
    """Every test, the latest first, a page at a time."""
    page = Paginator(tests_of(person(request)), TESTS_SHOWN).get_page(request.GET.get("page"))
    release = published()
    tests = [(test, release.competences.get(test.competence)) for test in page]
    return render(request, "assessments/history.html", {"tests": tests, "page": page})
