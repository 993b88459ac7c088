"""Applications of organisations, and what staff answer."""

from __future__ import annotations

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from pix.accounts.errors import RoleRequired
from pix.accounts.models import Role, User
from pix.accounts.people import person
from pix.accounts.permissions import has_role
from pix.certification.actions.apply_as_centre import apply_as_centre
from pix.certification.actions.change_agreement import NEXT, change_agreement
from pix.certification.forms.centres_agreements import AgreementForm, ApplicationForm
from pix.certification.queries.centres_agreements import centres_examined, organisations_of
from pix.kit import clock

ROWS = 25


def apply(request: HttpRequest) -> HttpResponse:
    """A form for those who administer an organisation."""
    user = person(request)
    form = ApplicationForm(request.POST or None, user=user)
    if request.method == "POST" and form.is_valid():
        facts = {**form.cleaned_data}
        centre = apply_as_centre(
            user=user, organisation=facts.pop("organisation"), facts=facts, at=clock.now()
        )
        messages.success(request, _("Your application is sent."))
        return redirect("certification:centre", centre.pk)
    context = {"form": form, "may_apply": organisations_of(user).exists()}
    return render(request, "certification/centres_apply.html", context, status=422 if form.is_bound else 200)


@require_GET
def agreements(request: HttpRequest) -> HttpResponse:
    """Every centre, applications first."""
    staff_of(request)
    page = Paginator(centres_examined(), ROWS).get_page(request.GET.get("page"))
    return render(request, "certification/centres_agreements.html", {"page": page})


def agreement(request: HttpRequest, centre_id: int) -> HttpResponse:
    """One centre, and a form for what may follow."""
    staff = staff_of(request)
    centre = get_object_or_404(centres_examined(), pk=centre_id)
    form = AgreementForm(request.POST or None, centre=centre)
    if request.method == "POST" and form.is_valid():
        state = form.cleaned_data["state"]
        change_agreement(staff=staff, centre_id=centre_id, state=state, days=form.days(), at=clock.now())
        messages.success(request, _("The decision is kept."))
        return redirect("certification:agreements")
    context = {"centre": centre, "form": form if NEXT[centre.state] else None}
    return render(
        request, "certification/centres_agreement.html", context, status=422 if form.is_bound else 200
    )


def staff_of(request: HttpRequest) -> User:
    """The person who asks, of the support team or an administrator; RoleRequired for anyone else."""
    user = person(request)
    if not (has_role(user, Role.SUPPORT) or has_role(user, Role.ADMIN)):
        raise RoleRequired(role=Role.SUPPORT.label)
    return user
