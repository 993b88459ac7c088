"""Administrators find people and give or take roles."""

from __future__ import annotations

from collections.abc import Callable

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from pix.accounts.actions.give_role import give_role
from pix.accounts.actions.take_role import take_role
from pix.accounts.forms.settings import RoleForm, SearchForm
from pix.accounts.models import Role, User
from pix.accounts.people import person
from pix.accounts.permissions import role_required
from pix.accounts.queries import people_matching
from pix.kit import clock

ROWS = 25


@role_required(Role.ADMIN)
def people(request: HttpRequest) -> HttpResponse:
    """A page of the people who match the words."""
    form = SearchForm(request.GET)
    words = form.cleaned_data["q"] if form.is_valid() else ""
    page = Paginator(people_matching(words), ROWS).get_page(request.GET.get("page"))
    return render(request, "accounts/people.html", {"form": form, "words": words, "page": page})


@role_required(Role.ADMIN)
def one_person(request: HttpRequest, user_id: int) -> HttpResponse:
    """One person, with a button for each role."""
    user = account_for(user_id)
    held = {grant.role: grant for grant in user.grants.select_related("given_by")}
    roles = [(role, held.get(role.value)) for role in Role]
    return render(request, "accounts/person.html", {"shown": user, "roles": roles})


@require_POST
@role_required(Role.ADMIN)
def give(request: HttpRequest, user_id: int) -> HttpResponse:
    """Give the role asked for."""
    return changed(request, user_id, give_role, _("The role is given."))


@require_POST
@role_required(Role.ADMIN)
def take(request: HttpRequest, user_id: int) -> HttpResponse:
    """Take back the role asked for."""
    return changed(request, user_id, take_role, _("The role is taken back."))


def changed(request: HttpRequest, user_id: int, act: Callable[..., None], said: str) -> HttpResponse:
    """Do one act about the role asked for, say so, and go back to the person."""
    user, role = account_for(user_id), asked_role(request)
    if role:
        act(admin=person(request), user=user, role=role, at=clock.now())
        messages.success(request, said)
    return redirect("accounts:person", user_id=user.pk)


def account_for(user_id: int) -> User:
    """A person with an account, or 404."""
    return get_object_or_404(User, pk=user_id, is_guest=False)


def asked_role(request: HttpRequest) -> Role | None:
    """The role of the request; None when it is not one of ours."""
    form = RoleForm(request.POST)
    return Role(form.cleaned_data["role"]) if form.is_valid() else None
