"""The people who act for a centre."""

from __future__ import annotations

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from pix.accounts.people import person
from pix.certification.actions.add_member import add_member
from pix.certification.actions.remove_member import remove_member
from pix.certification.errors.centres import NobodyOfThisName
from pix.certification.forms.centres_members import MemberForm
from pix.certification.permissions import centre_for, is_administrator
from pix.kit import clock, limits

ROWS = 25
ADDED_AN_HOUR = 60


def members(request: HttpRequest, centre_id: int) -> HttpResponse:
    """The list, and for its administrators a form that adds to it."""
    user = person(request)
    centre = centre_for(user, centre_id)
    form = MemberForm(request.POST or None)
    if request.method == "POST" and form.is_valid() and is_added(request, centre_id, form):
        messages.success(request, _("This person acts for the centre."))
        return redirect("certification:members", centre_id)
    rows = centre.memberships.select_related("user").order_by("user__last_name", "user__first_name", "pk")
    context = {
        "centre": centre,
        "form": form,
        "administers": is_administrator(user, centre),
        "page": Paginator(rows, ROWS).get_page(request.GET.get("page")),
    }
    return render(
        request, "certification/centres_members.html", context, status=422 if form.is_bound else 200
    )


def is_added(request: HttpRequest, centre_id: int, form: MemberForm) -> bool:
    """Add the person asked for; nobody of that name is said in the form."""
    # Otherwise the form would tell who has an account, as often as one likes to ask.
    limits.spend("add_member", person(request).pk, limit=ADDED_AN_HOUR, seconds=3600)
    try:
        add_member(user=person(request), centre_id=centre_id, at=clock.now(), **form.cleaned_data)
    except NobodyOfThisName:
        form.add_error("login", _("Nobody has this username or e-mail: check it with the person."))
        return False
    return True


@require_POST
def remove(request: HttpRequest, centre_id: int, member_id: int) -> HttpResponse:
    """Take one member off."""
    remove_member(user=person(request), centre_id=centre_id, member_id=member_id, at=clock.now())
    messages.success(request, _("This person no longer acts for the centre."))
    if member_id == person(request).pk:
        return redirect("certification:centres")
    return redirect("certification:members", centre_id)
