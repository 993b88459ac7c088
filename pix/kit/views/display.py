"""How the reader likes the pages: theme and contrast, kept in this browser only."""

from __future__ import annotations

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from pix.kit.context import CONTRASTS, THEMES

YEAR = 365 * 24 * 3600


@login_not_required
def appearance(request: HttpRequest) -> HttpResponse:
    """Show the choices, or keep them."""
    if request.method != "POST":
        return render(request, "kit/appearance.html")
    response = redirect("kit:appearance")
    for name, allowed in (("theme", THEMES), ("contrast", CONTRASTS)):
        chosen = request.POST.get(name, "")
        if chosen in allowed:
            response.set_cookie(
                name, chosen, max_age=YEAR, samesite="Lax", httponly=True, secure=request.is_secure()
            )
        else:
            response.delete_cookie(name, samesite="Lax")
    return response


@login_not_required
def accessibility(request: HttpRequest) -> HttpResponse:
    """What was tested, what is known not to work, and whom to tell."""
    return render(request, "kit/accessibility.html")
