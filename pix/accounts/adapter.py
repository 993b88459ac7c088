"""How allauth behaves in this house: one sentence for every failed sign-in, our actions, our mails."""

from __future__ import annotations

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.models import EmailAddress
from django.conf import settings
from django.contrib.auth.base_user import AbstractBaseUser
from django.forms import BaseForm
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import get_language, override
from django.utils.translation import gettext_lazy as _

from pix.accounts.actions.claim_email import claim_email
from pix.accounts.actions.open_account import open_account
from pix.accounts.identity import Identity
from pix.accounts.models import User
from pix.kit import clock

NOT_RECOGNISED = _("We do not recognise these details. Check them, then type your password again.")


class AccountAdapter(DefaultAccountAdapter):
    """The house's sentences and redirections."""

    error_messages = DefaultAccountAdapter.error_messages | {
        "email_password_mismatch": NOT_RECOGNISED,
        "username_password_mismatch": NOT_RECOGNISED,
        "too_many_login_attempts": _("Too many attempts on this account. Try again in five minutes."),
        "email_taken": _("This address already serves an account."),
        "duplicate_email": _("This address is already yours."),
        "enter_current_password": _("This is not your current password."),
        "incorrect_password": _("This is not your password."),
        "username_taken": _("This username is already taken."),
        "rate_limited": _("Too many attempts. Try again in a few minutes."),
    }

    def save_user(self, request: HttpRequest, user: AbstractBaseUser, form: BaseForm) -> AbstractBaseUser:  # noqa: ARG002 - allauth gives them
        """Open the account that the sign-up form describes."""
        identity = Identity.given_in(form.cleaned_data)
        return open_account(identity=identity, language=get_language() or "fr", at=clock.now())

    def post_login(self, request: HttpRequest, user: AbstractBaseUser, **how: Any) -> HttpResponse:
        """Show the username once to a new person who has nothing else to sign in with."""
        response: HttpResponse = super().post_login(request, user, **how)
        if how.get("signup") and not getattr(user, "email", ""):
            return HttpResponseRedirect(welcome_url(response["Location"]))
        return response

    def confirm_email(self, request: HttpRequest, email_address: EmailAddress) -> bool:
        """Verify an address, which then leaves any account that never proved to own it."""
        claim_email(email=email_address.email, keeper_id=email_address.user_id, at=clock.now())
        confirmed: bool = super().confirm_email(request, email_address)
        return confirmed

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        """Write in the recipient's language."""
        user = context.get("user") or User.objects.filter(email=email).first()
        words = {"user": user, "site_name": settings.PIX_SITE_NAME, "site_url": self.address_of("/")}
        words["password_reset_url"] = self.address_of(reverse("account_reset_password"))
        with override(getattr(user, "language", None) or get_language()):
            super().send_mail(template_prefix, email, words | context)

    def address_of(self, path: str) -> str:
        """The full address of one of our pages."""
        return str(self.request.build_absolute_uri(path))

    def get_password_change_redirect_url(self, request: HttpRequest) -> str:  # noqa: ARG002 - allauth gives it
        """Back to the settings."""
        return reverse("accounts:settings")

    def get_email_verification_redirect_url(self, email_address: EmailAddress) -> str:  # noqa: ARG002 - idem
        """Back to the settings, or to sign-in on another device."""
        signed_in = self.request.user.is_authenticated
        return reverse("accounts:settings" if signed_in else "account_login")


def welcome_url(next_url: str) -> str:
    """The page that shows the username, then goes on."""
    return f"{reverse('accounts:welcome')}?{urlencode({'next': next_url})}"
