"""Requests for help, for the support staff."""

from __future__ import annotations

from django.core.paginator import Paginator
from django.db.models import F
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST

from pix.accounts.models import Role
from pix.accounts.people import person
from pix.accounts.permissions import role_required
from pix.backoffice.actions.close_help_request import close_help_request
from pix.backoffice.models import HelpRequest
from pix.kit import clock

SHOWN = 30


@role_required(Role.SUPPORT)
@require_GET
def requests(request: HttpRequest) -> HttpResponse:
    """Waiting requests first, the oldest first, a page at a time."""
    rows = HelpRequest.objects.select_related("user").order_by(F("answered_at").asc(nulls_first=True), "at")
    page = Paginator(rows, SHOWN).get_page(request.GET.get("page"))
    waiting = HelpRequest.objects.filter(answered_at=None).count()
    return render(request, "backoffice/requests.html", {"page": page, "waiting": waiting})


@role_required(Role.SUPPORT)
@require_POST
def answered(request: HttpRequest, request_id: int) -> HttpResponse:
    """Note that a request was answered."""
    close_help_request(staff=person(request), request_id=request_id, at=clock.now())
    return redirect("backoffice:requests")
