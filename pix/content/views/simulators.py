"""The gallery of simulators, for authors: each in each sample state, and what would be observed."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any
from zlib import crc32

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from pix.accounts.models import Role
from pix.accounts.permissions import role_required
from pix.content.responses import ReadResponse
from pix.content.simulators import registry
from pix.engine.grading import MalformedResponse


@dataclass(frozen=True)
class Shown:
    """What the page of a simulator asks of a question."""

    simulator: str
    start: Any
    locale: str
    kind: str = field(default="simulator")


@role_required(Role.AUTHOR)
@require_GET
def gallery(request: HttpRequest) -> HttpResponse:
    """Every simulator with its samples."""
    rows = [registry.simulator(name) for name in sorted(registry.PACKAGES)]
    return render(request, "content/simulators.html", {"simulators": rows})


@role_required(Role.AUTHOR)
def sample(request: HttpRequest, name: str, sample: str) -> HttpResponse:
    """One simulator in one sample state; sent back, what the checks of a challenge would look at."""
    if name not in registry.PACKAGES or sample not in registry.simulator(name).samples:
        raise Http404
    found = registry.simulator(name)
    locale = "en" if request.GET.get("locale") == "en" else "fr"
    shown = Shown(name, found.samples[sample], locale)
    context = {"found": found, "sample": sample, "locale": locale, "question": shown, "draft": None}
    context["key"] = f"gallery-{name}-{sample}-{crc32(json.dumps(shown.start).encode())}"
    context["read"] = ReadResponse(None)
    if request.method != "POST":
        return render(request, "content/simulator.html", context)
    return render(request, "content/simulator.html", **_observed(context, request.POST.get("simulator", "")))


def _observed(context: dict[str, Any], sent: str) -> dict[str, Any]:
    """The page's context with the observation or why there is none, and its status."""
    try:
        observation = registry.observe_sent(context["found"].name, sent)
    except MalformedResponse as error:
        return {"context": {**context, "refused": error}, "status": 422}
    text = json.dumps(observation, ensure_ascii=False, indent=1)
    draft = {**json.loads(sent), "step": 1}
    return {"context": {**context, "observed": text, "draft": draft}, "status": 200}
