"""Two pages for machines: alive, and ready."""

from __future__ import annotations

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from pix.kit.readiness import readiness


@login_not_required
@never_cache
@require_safe
def healthz(request: HttpRequest) -> HttpResponse:
    """The process answers; nothing else is looked at."""
    return HttpResponse("ok\n", content_type="text/plain")


@login_not_required
@never_cache
@require_safe
def readyz(request: HttpRequest) -> HttpResponse:
    """Whether to send people here: database, migrations, and what each room needs."""
    found = readiness()
    ready = not any(found.values())
    checks = {name: problem or "ok" for name, problem in found.items()}
    return JsonResponse({"ready": ready, "checks": checks}, status=200 if ready else 503)
