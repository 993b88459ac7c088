"""Pages that explain: the privacy notice, and how to get an account back."""

from __future__ import annotations

from datetime import date

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from pix.accounts.notice import CONSENT_AGE, KEPT, NOTICE_VERSION


@login_not_required
def privacy(request: HttpRequest) -> HttpResponse:
    """What is kept, why and for how long; the rule for minors; one's rights."""
    context = {"kept": KEPT, "consent_age": CONSENT_AGE, "version": date.fromisoformat(NOTICE_VERSION)}
    return render(request, "accounts/privacy.html", context)


@login_not_required
def recover(request: HttpRequest) -> HttpResponse:
    """The ways back to an account, whatever was forgotten."""
    return render(request, "accounts/recover.html")
