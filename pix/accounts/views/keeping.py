"""A guest keeps the work begun."""

from __future__ import annotations

from allauth.account.internal.flows.email_verification import send_verification_email_to_address
from allauth.account.utils import setup_user_email
from django.contrib.auth import update_session_auth_hash
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.debug import sensitive_post_parameters

from pix.accounts.actions.keep_account import keep_account
from pix.accounts.adapter import welcome_url
from pix.accounts.destinations import destination
from pix.accounts.forms.entrance import KeepForm
from pix.accounts.identity import Identity
from pix.accounts.models import User
from pix.accounts.people import person
from pix.kit import clock, limits

# As many as the sign-up page allows: both tell whether an address serves an account.
KEPT_A_MINUTE = 60


@sensitive_post_parameters("password1")
def keep(request: HttpRequest) -> HttpResponse:
    """The page where a guest chooses credentials; a user is already there."""
    if not person(request).is_guest:
        return redirect("accounts:settings")
    form = KeepForm(request.POST or None)
    if request.method == "POST":
        limits.spend("keep_account", limits.address_of(request), limit=KEPT_A_MINUTE, seconds=60)
    if request.method == "POST" and form.is_valid():
        return kept(request, form)
    return render(request, "accounts/keep.html", {"form": form, "next": destination(request, "/")})


def kept(request: HttpRequest, form: KeepForm) -> HttpResponse:
    """Turn the guest into a user, write to the e-mail, and go on."""
    identity = Identity.given_in(form.cleaned_data)
    user = keep_account(user_id=person(request).pk, identity=identity, at=clock.now())
    update_session_auth_hash(request, user)
    request.session.set_expiry(None)
    announce_email(request, user)
    then = destination(request, "/")
    return redirect(then if user.email else welcome_url(then))


def announce_email(request: HttpRequest, user: User) -> None:
    """Record the e-mail and send the link that verifies it."""
    address = setup_user_email(request, user, [])
    if address:
        send_verification_email_to_address(request, address, signup=True)
