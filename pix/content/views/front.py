"""The front page for visitors."""

from __future__ import annotations

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET

from pix.content.queries import published


@login_not_required
@require_GET
def front(request: HttpRequest) -> HttpResponse:
    """What Pix is, and where to begin; someone signed in goes to their profile."""
    if request.user.is_authenticated:
        return redirect("assessments:profile")
    release = published()
    context = {"areas": release.areas, "release": release}
    return render(request, "content/front.html", context)
