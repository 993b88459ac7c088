"""Anyone verifies a certificate: by its short code and something of the holder's, or by its link."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import wraps
from typing import Any

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from pix.certification.entry import is_the_same_name, plain
from pix.certification.forms.certificates import VerifyForm
from pix.certification.models import Certificate
from pix.certification.queries.certificates import certificate_of_code, certificate_of_link
from pix.certification.views.certificates import shown_context
from pix.kit.limits import address_of, spend

TRIES_OF_AN_ADDRESS, IN_SECONDS = 20, 600
# Whoever knows a code must not find the birth date out by trying days.
TRIES_OF_A_CODE, IN_AN_HOUR = 30, 3600


def kept_out_of_sight(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """No engine lists the page, and its address goes to nobody else."""

    @wraps(view)
    def shown(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        response = view(request, *args, **kwargs)
        response["X-Robots-Tag"] = "noindex, nofollow"
        response["Referrer-Policy"] = "same-origin"
        return response

    return shown


@login_not_required
@never_cache
@kept_out_of_sight
@require_http_methods(["GET", "HEAD", "POST"])
def verify(request: HttpRequest) -> HttpResponse:
    """Ask for a code, and show what it leads to; unknown codes and wrong names get the same words."""
    form = VerifyForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        spend("verify", address_of(request), limit=TRIES_OF_AN_ADDRESS, seconds=IN_SECONDS)
        spend("verify-code", form.cleaned_data["code"], limit=TRIES_OF_A_CODE, seconds=IN_AN_HOUR)
        found = certificate_of_code(form.cleaned_data["code"])
        if found and is_of(found, form.cleaned_data["last_name"], form.cleaned_data["born_on"]):
            return verdict(request, found)
        form.add_error(None, _("No certificate has this code and this holder. Check both, then try again."))
    status = 422 if form.is_bound else 200
    return render(request, "certification/certificates_verify.html", {"form": form}, status=status)


def is_of(found: Certificate, last_name: str, born_on: date | None) -> bool:
    """Whether what was given is the holder's, both when both were given."""
    identity = found.identity
    has_name = not plain(last_name) or is_the_same_name(last_name, identity["last_name"])
    has_birth = born_on is None or born_on.isoformat() == identity["born_on"]
    return has_name and has_birth


@login_not_required
@never_cache
@kept_out_of_sight
@require_safe
def verified(request: HttpRequest, link: str) -> HttpResponse:
    """What a link leads to; one that was closed or replaced leads nowhere, and the page says so."""
    found = certificate_of_link(link)
    if found is None:
        return render(request, "certification/certificates_nowhere.html", status=404)
    return verdict(request, found)


def verdict(request: HttpRequest, found: Certificate) -> HttpResponse:
    """What the certificate is worth today; births are never shown."""
    return render(request, "certification/certificates_verified.html", shown_context(found))
