"""The bank for authors: browse it, see any challenge as a learner does, try a response."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_GET

from pix.accounts.models import Role
from pix.accounts.permissions import role_required
from pix.content.drawing.filling import GeneratorBroken
from pix.content.labels import malformed_in_words
from pix.content.queries import asset_of, published
from pix.content.question import Draw
from pix.content.release import Release
from pix.content.responses import ReadResponse, read_response
from pix.content.shelf import shelf_of
from pix.content.tasks.observing import observed
from pix.content.tasks.telling import told
from pix.engine.grading import Graded, MalformedResponse

MAX_SEED = 2**31
ASSET_KINDS = {
    "png": "image/png",
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "svg": "image/svg+xml",
    "gif": "image/gif",
}


@role_required(Role.AUTHOR)
@require_GET
def browse(request: HttpRequest) -> HttpResponse:
    """Areas and competences with what they hold."""
    release = published()
    rows = [
        {"area": area, "rows": [_summary(release, row["code"]) for row in area["competences"]]}
        for area in release.areas
    ]
    return render(request, "content/browse.html", {"areas": rows, "release": release})


def _summary(release: Release, code: str) -> dict[str, Any]:
    levels = [skill.level for skill in release.skills.values() if skill.competence == code]
    return {
        "competence": release.competences[code],
        "skills": len(levels),
        "levels": [levels.count(n) for n in range(1, 9)],
    }


@role_required(Role.AUTHOR)
@require_GET
def competence(request: HttpRequest, code: str) -> HttpResponse:
    """The tubes of a competence, their skills and challenges, whatever their status."""
    release = published()
    if code not in release.competences:
        raise Http404
    context = {"competence": release.competences[code], "tubes": shelf_of(release, code)}
    return render(request, "content/competence.html", context)


@role_required(Role.AUTHOR)
def challenge(request: HttpRequest, challenge_id: str) -> HttpResponse:
    """One challenge as drawn by a seed in a language, its solution, and the verdict of a response tried."""
    release = published()
    seed, locale = seed_of(request), "en" if request.GET.get("locale") == "en" else "fr"
    draw = _draw(release, challenge_id, seed, locale)
    found = release.challenges[challenge_id]
    context: dict[str, Any] = {
        "challenge": found,
        "question": draw.question,
        "draw": draw,
        "seed": seed,
        "next_seed": seed + 1,
        "locale": locale,
        "release": release,
        "skill": release.skills.get(found.skill),
        "tube": found.tube,
        "example": draw.question.example_response(),
    }
    if request.method == "POST":
        context["read"] = read = observed(draw.question, read_response(request.POST, request.FILES))
        context["graded"] = graded = read.error or tried(draw, read)
        if isinstance(graded, Graded):
            context["told"] = told(draw.question, read.response, graded.details)
    return render(request, "content/challenge.html", context)


def seed_of(request: HttpRequest) -> int:
    """The seed that an address asks for; 1 without one."""
    text = request.GET.get("seed", "1")
    return min(int(text), MAX_SEED) if text.isdecimal() and len(text) < 12 else 1


def _draw(release: Release, challenge_id: str, seed: int, locale: str) -> Draw:
    if challenge_id not in release.challenges:
        raise Http404
    try:
        return release.draw(challenge_id, seed, locale)
    except GeneratorBroken as broken:
        raise Http404(str(broken)) from broken


def tried(draw: Draw, read: ReadResponse) -> Graded | str:
    """The verdict of the real grader, or why the response has no shape."""
    try:
        return draw.question.grade(read.response)
    except MalformedResponse as error:
        return malformed_in_words(error)


@role_required(Role.AUTHOR)
@require_GET
def challenge_file(request: HttpRequest, challenge_id: str, seed: int, name: str) -> HttpResponse:
    """A file that a preview draws."""
    locale = "en" if request.GET.get("locale") == "en" else "fr"
    content = _draw(published(), challenge_id, min(seed, MAX_SEED), locale).contents.get(name)
    if content is None:
        raise Http404
    headers = {
        "Content-Disposition": content_disposition_header(as_attachment=True, filename=name) or "attachment"
    }
    return HttpResponse(content, content_type="application/octet-stream", headers=headers)


@require_GET
def asset(request: HttpRequest, release: int, tube: str, name: str) -> HttpResponse:
    """A picture of a release; never changes."""
    kind = ASSET_KINDS.get(name.rpartition(".")[2].lower())
    found = asset_of(release, tube, name)
    if kind is None or found is None:
        raise Http404
    return HttpResponse(
        found, content_type=kind, headers={"Cache-Control": "public, max-age=31536000, immutable"}
    )
