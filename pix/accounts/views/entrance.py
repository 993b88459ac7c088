"""The door: sign in, sign up, sign out, begin as a guest."""

from __future__ import annotations

from allauth.account import views as allauth_views
from django.contrib.auth import login
from django.contrib.auth.decorators import login_not_required
from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.views.decorators.http import require_POST

from pix.accounts.actions.begin_as_guest import begin_as_guest
from pix.accounts.destinations import destination
from pix.accounts.models import User
from pix.accounts.notice import GUEST_DAYS
from pix.accounts.people import person
from pix.kit import clock, limits
from pix.kit.refusals import refusal_response

BACKEND = "pix.accounts.backends.SignInBackend"
GUESTS_PER_MINUTE = 60


@login_not_required
def sign_in(request: HttpRequest) -> HttpResponse:
    """The sign-in page; a guest may leave the guest's work for an existing account."""
    if isinstance(request.user, User) and request.user.is_guest:
        request.guest_at_door = True  # type: ignore[attr-defined]
        request.user = AnonymousUser()
    response: HttpResponse = allauth_views.login(request)
    return response


@login_not_required
def sign_out(request: HttpRequest) -> HttpResponse:
    """Sign out, and have the browser forget what it kept; a guest, who cannot come back, is asked first."""
    guest_leaves = getattr(request.user, "is_guest", False) and request.method == "POST"
    if guest_leaves and "leave" not in request.POST:
        return redirect("account_logout")
    response: HttpResponse = allauth_views.logout(request)
    if request.method == "POST":
        response["Clear-Site-Data"] = '"storage"'
    return response


@require_POST
@login_not_required
def guest(request: HttpRequest) -> HttpResponse:
    """Begin without an account, then go where the person was going."""
    if not request.user.is_authenticated:
        limits.spend("guest", limits.address_of(request), limit=GUESTS_PER_MINUTE, seconds=60)
        user = begin_as_guest(language=get_language() or "fr", at=clock.now())
        login(request, user, backend=BACKEND)
        request.session.set_expiry(GUEST_DAYS * 24 * 3600)
    return HttpResponseRedirect(destination(request, "/"))


def welcome(request: HttpRequest) -> HttpResponse:
    """Show a new person the username to write down."""
    context = {"user": person(request), "next": destination(request, "/")}
    return render(request, "accounts/welcome.html", context)


@login_not_required
def too_many_attempts(request: HttpRequest) -> HttpResponse:
    """429: this address or this account tried too often."""
    return refusal_response(request, "too_many_attempts", status=429, facts={"minutes": 1})
