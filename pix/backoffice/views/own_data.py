"""A person takes a copy of their data, or erases them."""

from __future__ import annotations

from django.contrib.auth import logout
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters

from pix.accounts.people import person
from pix.backoffice.actions.erase_account import erase_account
from pix.backoffice.actions.export_data import export_data
from pix.backoffice.forms.erasure import EraseForm
from pix.kit import clock, limits


@never_cache
def export(request: HttpRequest) -> HttpResponse:
    """What the copy holds; a POST downloads it."""
    if request.method != "POST":
        return render(request, "backoffice/own_data_export.html")
    limits.spend("export_data", person(request).pk, limit=10, seconds=3600)
    made = export_data(user=person(request), at=clock.now())
    response = JsonResponse(made, json_dumps_params={"ensure_ascii": False, "indent": 2})
    response["Content-Disposition"] = f'attachment; filename="pix-{made["made_at"]:%Y-%m-%d}.json"'
    return response


@sensitive_post_parameters("password")
def erase(request: HttpRequest) -> HttpResponse:
    """What is erased and what remains; a confirmed POST erases at once."""
    user = person(request)
    if request.method == "POST":
        limits.spend("erase_account", user.pk, limit=5, seconds=300)
    form = EraseForm(request.POST or None, user=user)
    if request.method == "POST" and form.is_valid():
        return erased_response(request)
    return render(request, "backoffice/own_data_erase.html", {"form": form})


def erased_response(request: HttpRequest) -> HttpResponse:
    """Erase, sign out, and have the browser forget what it kept."""
    user = person(request)
    erase_account(user=user, by=user, at=clock.now())
    logout(request)
    response = redirect("own_data:erased")
    response["Clear-Site-Data"] = '"storage"'
    return response


@login_not_required
def erased(request: HttpRequest) -> HttpResponse:
    """It is done."""
    return render(request, "backoffice/own_data_erased.html")
