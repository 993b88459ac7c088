"""The workshop of authors: a challenge straight from its files, why right or wrong, what the bank covers."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils.http import content_disposition_header
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from pix.accounts.models import Role
from pix.accounts.permissions import role_required
from pix.content.drawing.filling import GeneratorBroken
from pix.content.queries import published
from pix.content.question import Draw
from pix.content.responses import ReadResponse, read_response
from pix.content.tasks.observing import observed
from pix.content.tasks.telling import told
from pix.content.views.bank import ASSET_KINDS, MAX_SEED, seed_of, tried
from pix.content.workshop.coverage import LEVELS, coverage_of
from pix.content.workshop.opening import Opened, folder_of, newest, opened, stamp_of
from pix.content.workshop.seeing import declared, judged, seen
from pix.engine.grading import Graded

MOST_RECENT = 30


@dataclass(frozen=True)
class Asked:
    """What the address of a preview asks for."""

    challenge: str
    seed: int
    locale: str
    state: str
    is_learner: bool

    @property
    def query(self) -> str:
        """The same, as an address says it."""
        view = "&view=learner" if self.is_learner else ""
        return f"?seed={self.seed}&locale={self.locale}{view}"


@role_required(Role.AUTHOR)
@require_GET
def coverage(request: HttpRequest) -> HttpResponse:
    """Competence by level: how many skills, by doing, and reviewed."""
    release = published()
    rows = [(release.competences[row.code], row) for row in coverage_of(release.number)]
    return render(request, "content/coverage.html", {"rows": rows, "levels": LEVELS, "release": release})


@role_required(Role.AUTHOR)
@require_GET
def index(request: HttpRequest) -> HttpResponse:
    """The skills whose files changed last, each with its first challenge."""
    root = _files()
    rows = [f"{path.parent.name}-{path.stem}" for path in newest(root, MOST_RECENT)]
    return render(request, "content/workshop.html", {"skills": rows, "folder": root.name})


@role_required(Role.AUTHOR)
def preview(request: HttpRequest, challenge_id: str) -> HttpResponse:
    """One challenge as its files are now; tried, why it is right or wrong."""
    folder = _folder(challenge_id)
    found = opened(_files(), folder, challenge_id)
    asked = _asked(request, challenge_id)
    context: dict[str, Any] = {"asked": asked, "faults": found.faults, "stamp": stamp_of(folder)}
    context |= {"challenge": found.challenge, "siblings": _siblings(found, challenge_id)}
    try:
        draw = _draw(found, asked)
    except GeneratorBroken as broken:
        context["faults"] = list(dict.fromkeys([*found.faults, str(broken)]))
        return render(request, "content/preview.html", context)
    return render(request, "content/preview.html", context | _shown(request, draw, asked))


def _shown(request: HttpRequest, draw: Draw, asked: Asked) -> dict[str, Any]:
    """The question, what was tried, and for the author what its declared states become."""
    question = draw.question
    context: dict[str, Any] = {"question": question, "draw": draw, "example": question.example_response()}
    read = ReadResponse(None)
    if request.method == "POST":
        read = observed(question, read_response(request.POST, request.FILES))
        context["graded"] = graded = read.error or tried(draw, read)
        context["seen"] = seen(question, read.response)
        if isinstance(graded, Graded):
            context["told"] = told(question, read.response, graded.details)
        if read.is_observed:
            context["observed"] = json.dumps(read.response, ensure_ascii=False, indent=1, default=str)
    if not asked.is_learner:
        context["judged"] = judged(draw)
    return context | {"read": read, "draft": _opening_state(draw, asked, read)}


def _opening_state(draw: Draw, asked: Asked, read: ReadResponse) -> dict[str, Any] | None:
    """A simulator opens in the state asked for: the solution, or a near-miss."""
    done = dict(declared(draw)).get(asked.state)
    if read.is_observed or draw.question.kind != "simulator" or not isinstance(done, dict):
        return None
    has_events = set(done) == {"state", "events"}
    return {
        "state": done["state"] if has_events else done,
        "events": done["events"] if has_events else {},
        "step": 1,
    }


def _asked(request: HttpRequest, challenge_id: str) -> Asked:
    query = request.GET
    locale = "en" if query.get("locale") == "en" else "fr"
    return Asked(
        challenge_id, seed_of(request), locale, query.get("state", ""), query.get("view") == "learner"
    )


def _siblings(found: Opened, challenge_id: str) -> list[str]:
    """The challenges of the same tube."""
    tube = found.challenge.tube if found.challenge else ""
    return [one.id for one in found.release.challenges.values() if one.tube == tube]


def _draw(found: Opened, asked: Asked) -> Draw:
    if found.challenge is None:
        raise GeneratorBroken(_("This challenge cannot be read yet."))
    try:
        return found.release.draw(asked.challenge, asked.seed, asked.locale)
    except GeneratorBroken:
        raise
    except Exception as error:
        raise GeneratorBroken(f"{type(error).__name__}: {error}") from error


def _files() -> Path:
    """The bank's files, when this server opens them to authors."""
    if not (settings.DEBUG or settings.PIX_WORKSHOP):
        raise Http404
    return Path(settings.BANK_DIR)


def _folder(challenge_id: str) -> Path:
    folder = folder_of(_files(), challenge_id)
    if folder is None:
        raise Http404
    return folder


@role_required(Role.AUTHOR)
@require_GET
def stamp(request: HttpRequest, challenge_id: str) -> HttpResponse:
    """What changes whenever the files of the challenge do."""
    return JsonResponse({"stamp": stamp_of(_folder(challenge_id))})


@role_required(Role.AUTHOR)
@require_GET
def drawn_file(request: HttpRequest, challenge_id: str, seed: int, name: str) -> HttpResponse:
    """A file that the challenge draws."""
    found = opened(_files(), _folder(challenge_id), challenge_id)
    asked = Asked(
        challenge_id, min(seed, MAX_SEED), _asked(request, challenge_id).locale, "", is_learner=False
    )
    try:
        content = _draw(found, asked).contents.get(name)
    except GeneratorBroken as broken:
        raise Http404 from broken
    if content is None:
        raise Http404
    headers = {"Content-Disposition": content_disposition_header(as_attachment=True, filename=name) or ""}
    return HttpResponse(content, content_type="application/octet-stream", headers=headers)


@role_required(Role.AUTHOR)
@require_GET
def asset(request: HttpRequest, challenge_id: str, name: str) -> HttpResponse:
    """A picture of the tube's folder."""
    kind = ASSET_KINDS.get(name.rpartition(".")[2].lower())
    path = _folder(challenge_id) / "assets" / Path(name).name
    if kind is None or not path.is_file():
        raise Http404
    return HttpResponse(path.read_bytes(), content_type=kind, headers={"Cache-Control": "no-store"})
