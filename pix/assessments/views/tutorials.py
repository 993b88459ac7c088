"""Tutorials: those saved, one to read, and what the learner says of it."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_GET, require_POST

from pix.accounts.models import User
from pix.accounts.people import person
from pix.assessments.actions.keep_tutorial import keep_tutorial
from pix.assessments.corrections import shown_until
from pix.assessments.models import Answer, Assessment
from pix.assessments.queries import tests_of
from pix.assessments.tutorials import marks_of, recommended, saved
from pix.content.languages import bank_locale
from pix.content.queries import published
from pix.engine.types import Verdict
from pix.kit import clock

FAILURES_READ = 100
RECOMMENDED_SHOWN = 30
MARKS: dict[str, dict[str, bool | None]] = {
    "save": {"is_saved": True},
    "unsave": {"is_saved": False},
    "useful": {"is_useful": True},
    "useless": {"is_useful": False},
}


@require_GET
def tutorials(request: HttpRequest) -> HttpResponse:
    """Saved tutorials, and those for what was missed lately."""
    release = published()
    latest = missed_lately(person(request))
    kept = saved(person(request), release)
    advised = recommended(latest, release, person(request), bank_locale())
    wanted = request.GET.get("competence", "")
    about = release.tutorial_competence
    context = {
        "saved": [one for one in kept if wanted in ("", about[one.id])],
        "recommended": [one for one in advised if wanted in ("", about[one.id])][:RECOMMENDED_SHOWN],
        "competences": sorted({about[one.id] for one in (*kept, *advised)}),
        "wanted": wanted,
    }
    return render(request, "assessments/tutorials.html", context)


def missed_lately(user: User) -> list[Answer]:
    """The latest failures, those of a test under way from its checkpoint on."""
    missed = Answer.objects.filter(assessment__in=tests_of(user)).exclude(verdict=Verdict.RIGHT)
    latest = missed.defer("files", "question").order_by("-at")[:FAILURES_READ]
    going_on = tests_of(user).filter(state=Assessment.State.STARTED).only("trail")
    shown = {test.pk: shown_until(test) for test in going_on}
    return [one for one in latest if one.number <= shown.get(one.assessment_id, one.number)]


@require_GET
def tutorial(request: HttpRequest, tutorial_id: str) -> HttpResponse:
    """One tutorial to read."""
    file = published().tutorials.get(tutorial_id)
    if file is None:
        raise Http404
    mark = marks_of(person(request), [tutorial_id]).get(tutorial_id)
    context = {"id": tutorial_id, "file": file, "mark": mark}
    return render(request, "assessments/tutorial.html", context)


@require_POST
def keep(request: HttpRequest, tutorial_id: str) -> HttpResponse:
    """Save, forget or rate a tutorial, then go back."""
    marks = MARKS.get(request.POST.get("mark", ""))
    if marks is None:
        raise Http404
    keep_tutorial(user=person(request), tutorial=tutorial_id, marks=marks, at=clock.now())
    back = request.POST.get("next", "")
    if url_has_allowed_host_and_scheme(
        back, allowed_hosts={request.get_host()}, require_https=request.is_secure()
    ):
        return redirect(back)
    return redirect("assessments:tutorials")
