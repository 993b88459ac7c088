"""The forms about e-mail, password and second factor, in the house's look and words."""

from __future__ import annotations

from typing import Any

from allauth.account import forms as account_forms
from allauth.account.internal.flows.email_verification import send_verification_email_to_address
from allauth.account.models import EmailAddress
from allauth.mfa.base import forms as mfa_forms
from allauth.mfa.totp.forms import ActivateTOTPForm
from django.core.validators import MaxLengthValidator
from django.db import transaction
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from pix.accounts.forms.dressed import NEW_PASSWORD_HINT, Dressed

LONGEST_CODE = 32


class ChangeEmailForm(Dressed, account_forms.AddEmailForm):
    """The new e-mail address."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["email"].label = _("New e-mail address")

    def save(self, request: HttpRequest) -> EmailAddress:
        """Record the address beside the present one, which serves until the new one is verified."""
        waiting = EmailAddress.objects.filter(user=self.user, verified=False, primary=False)
        with transaction.atomic():
            waiting.delete()
            address = EmailAddress.objects.create(user=self.user, email=self.cleaned_data["email"])
        send_verification_email_to_address(request, address)
        return address


class AskResetForm(Dressed, account_forms.ResetPasswordForm):
    """The address to which the way to a new password is sent."""

    first_focus = "email"

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["email"].label = _("E-mail address")


class NewPassword(Dressed):
    """A new password, typed twice."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["password1"].label = _("New password")
        self.fields["password1"].help_text = NEW_PASSWORD_HINT
        self.fields["password2"].label = _("New password, once more")


class ChangePasswordForm(NewPassword, account_forms.ChangePasswordForm):
    """The current password, then the new one."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["oldpassword"].label = _("Current password")
        self.fields["oldpassword"].help_text = ""


class SetPasswordForm(NewPassword, account_forms.SetPasswordForm):
    """A first password, for a person who has none."""


class ResetPasswordForm(NewPassword, account_forms.ResetPasswordKeyForm):
    """A new password, by the link of the e-mail."""


class ConfirmPasswordForm(Dressed, account_forms.ReauthenticateForm):
    """The password again, before something that matters."""

    first_focus = "password"

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["password"].label, self.fields["password"].help_text = _("Password"), ""


class Code(Dressed):
    """A code of the phone, or a recovery code."""

    first_focus = "code"

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        code = self.fields["code"]
        code.label = _("Six-digit code, or recovery code")
        code.validators.append(MaxLengthValidator(LONGEST_CODE))
        code.widget.attrs |= {"class": "input--short", "spellcheck": "false", "autocapitalize": "none"}


class SecondFactorForm(Code, mfa_forms.AuthenticateForm):
    """The second factor at sign-in."""


class ConfirmSecondFactorForm(Code, mfa_forms.ReauthenticateForm):
    """The second factor again, before something that matters."""


class ActivateSecondFactorForm(Code, ActivateTOTPForm):
    """The first code of the phone, which proves that it is set up."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["code"].label = _("Six-digit code shown by the application")
        self.fields["code"].widget.attrs["inputmode"] = "numeric"
