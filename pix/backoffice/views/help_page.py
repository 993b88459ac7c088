"""Questions and answers, by topic."""

from __future__ import annotations

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from pix.backoffice.help_topics import HELP_TOPICS, answered, rules_of_today


@login_not_required
@require_GET
def help_page(request: HttpRequest) -> HttpResponse:
    """What people ask most, with the limits and delays that this service sets."""
    rules = rules_of_today()
    topics = [(topic, answered(topic, rules)) for topic in HELP_TOPICS]
    return render(request, "backoffice/help.html", {"topics": topics})
