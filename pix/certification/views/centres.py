"""A centre's own pages: its list of sessions and its agreement."""

from __future__ import annotations

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from pix.accounts.people import person
from pix.certification.forms.centres import SessionsFilter
from pix.certification.permissions import centre_for, centres_of, is_administrator, sessions_for
from pix.certification.queries.centres import sessions_listed

ROWS = 25


@require_GET
def centres(request: HttpRequest) -> HttpResponse:
    """The centres that the person acts for."""
    page = Paginator(centres_of(person(request)), ROWS).get_page(request.GET.get("page"))
    return render(request, "certification/centres_list.html", {"page": page})


@require_GET
def centre(request: HttpRequest, centre_id: int) -> HttpResponse:
    """A centre's sessions, filtered, a page at a time, with its agreement."""
    user = person(request)
    shown = centre_for(user, centre_id)
    form = SessionsFilter(request.GET)
    wanted = form.wanted()
    rows = sessions_listed(sessions_for(user, centre_id), shown, **wanted)
    context = {
        "centre": shown,
        "form": form,
        "is_filtered": any(wanted.values()),
        "page": Paginator(rows, ROWS).get_page(request.GET.get("page")),
        "administers": is_administrator(user, shown),
    }
    return render(request, "certification/centres_centre.html", context)
