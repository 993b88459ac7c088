"""Asking for help, signed in or not."""

from __future__ import annotations

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from pix.accounts.models import User
from pix.backoffice.actions.ask_for_help import ask_for_help
from pix.backoffice.forms.help import AskForm
from pix.kit import clock, limits

ASKED_AN_HOUR = 5


@login_not_required
def ask(request: HttpRequest) -> HttpResponse:
    """A form; what was typed is kept when something is missing."""
    user = request.user if isinstance(request.user, User) else None
    form = AskForm(request.POST or None, initial={"email": user.email if user else ""})
    if request.method == "POST" and form.is_valid():
        # A school stands behind one address: whoever signed in is counted alone.
        who = user.pk if user else limits.address_of(request)
        limits.spend("ask_for_help", who, limit=ASKED_AN_HOUR, seconds=3600)
        ask_for_help(user=user, at=clock.now(), **form.cleaned_data)
        return render(request, "backoffice/asked.html")
    return render(request, "backoffice/ask.html", {"form": form}, status=422 if form.is_bound else 200)
