"""Planning, changing and deleting sessions."""

from __future__ import annotations

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from pix.accounts.people import person
from pix.certification.actions.delete_session import delete_session
from pix.certification.actions.edit_session import edit_session
from pix.certification.actions.plan_session import plan_session
from pix.certification.errors.centres import CentreNotApproved, SessionBegan
from pix.certification.forms.centres import SessionForm
from pix.certification.models import Centre, Session
from pix.certification.permissions import centre_for, session_for
from pix.certification.queries.centres import (
    enrolled_in,
    has_begun,
    invigilators_named,
    invigilators_needed,
    to_convoke,
)
from pix.kit import clock

CANDIDATES = 50


def plan(request: HttpRequest, centre_id: int) -> HttpResponse:
    """A form for a new session."""
    shown = centre_for(person(request), centre_id)
    if shown.state != Centre.State.APPROVED:
        raise CentreNotApproved
    form = SessionForm(request.POST or None, centre=shown)
    if request.method == "POST" and form.is_valid():
        made = plan_session(user=person(request), centre_id=shown.pk, plan=form.plan(), at=clock.now())
        messages.success(request, _("The session is planned."))
        return redirect("certification:session", shown.pk, made.pk)
    context = {"form": form, "centre": shown}
    return render(request, "certification/centres_plan.html", context, status=422 if form.is_bound else 200)


def edit(request: HttpRequest, centre_id: int, session_id: int) -> HttpResponse:
    """The same form for a session that has not begun."""
    shown = unbegun(request, centre_id, session_id)
    form = SessionForm(request.POST or None, centre=shown.centre, session=shown)
    if request.method == "POST" and form.is_valid():
        edit_session(user=person(request), session_id=shown.pk, plan=form.plan(), at=clock.now())
        messages.success(request, _("The session is changed."))
        return redirect("certification:session", centre_id, shown.pk)
    context = {"form": form, "centre": shown.centre, "session": shown}
    return render(request, "certification/centres_plan.html", context, status=422 if form.is_bound else 200)


def delete(request: HttpRequest, centre_id: int, session_id: int) -> HttpResponse:
    """A question before the session goes, and its list with it."""
    shown = unbegun(request, centre_id, session_id)
    if request.method == "POST":
        delete_session(user=person(request), session_id=shown.pk, at=clock.now())
        messages.success(request, _("The session is deleted."))
        return redirect("certification:centre", centre_id)
    context = {"centre": shown.centre, "session": shown, "count": shown.candidates.count()}
    return render(request, "certification/centres_delete.html", context)


@require_GET
def session(request: HttpRequest, centre_id: int, session_id: int) -> HttpResponse:
    """A session: codes, candidates a page at a time, and what is still missing."""
    shown = session_for(person(request), centre_id, session_id)
    expected = enrolled_in(shown).count()
    rows = shown.candidates.order_by("is_waiting", "last_name", "first_name", "pk")
    context = {
        "centre": shown.centre,
        "session": shown,
        "page": Paginator(rows, CANDIDATES).get_page(request.GET.get("page")),
        "expected": expected,
        "started": shown.candidates.exclude(started_at=None).count(),
        "to_convoke": to_convoke(shown).count(),
        "has_begun": has_begun(shown),
        "needed": invigilators_needed(expected),
        "named": invigilators_named(shown),
    }
    return render(request, "certification/centres_session.html", context)


def unbegun(request: HttpRequest, centre_id: int, session_id: int) -> Session:
    """A session that may still change, or SessionBegan."""
    shown = session_for(person(request), centre_id, session_id)
    if has_begun(shown):
        raise SessionBegan
    return shown
