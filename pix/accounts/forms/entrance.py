"""The forms at the door: sign in, sign up, keep one's work."""

from __future__ import annotations

from typing import Any

from allauth.account.forms import LoginForm, SignupForm
from django import forms
from django.core.validators import MaxLengthValidator
from django.utils.translation import gettext_lazy as _

from pix.accounts.forms.dressed import NEW_PASSWORD_HINT, Dressed
from pix.accounts.forms.names import NamesForm
from pix.accounts.models import Consent, User, canonical, check_username
from pix.accounts.usernames import free_username

LONGEST_LOGIN = 254
CONSENTS = [
    (Consent.OWN.value, _("I am 15 or over")),
    (Consent.PARENT.value, _("I am under 15 and a parent agrees")),
    (Consent.SCHOOL.value, _("I am under 15 and my school agrees")),
]


class SignInForm(Dressed, LoginForm):
    """A username or an e-mail, and a password."""

    first_focus = "login"

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        login = self.fields["login"]
        login.label = _("E-mail address or username")
        login.widget.attrs |= {"autocomplete": "username", "autocapitalize": "none", "spellcheck": "false"}
        login.validators.append(MaxLengthValidator(LONGEST_LOGIN))
        self.fields["password"].help_text = ""

    def clean_login(self) -> str:
        """The login in its canonical form."""
        return canonical(self.cleaned_data["login"])


class SignUpForm(Dressed, NamesForm, SignupForm):
    """Names, credentials, who agrees; an e-mail is welcome and not required."""

    field_order = ("first_name", "last_name", "email", "username", "password1", "consent", "notice")
    consent = forms.ChoiceField(label=_("Your age"), choices=CONSENTS, widget=forms.RadioSelect)
    notice = forms.BooleanField(
        label=_("I have read how my data are used"),
        error_messages={"required": _("Tick the box to open an account.")},
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.word_email()
        self.word_username()
        self.fields["password1"].help_text = NEW_PASSWORD_HINT

    def word_email(self) -> None:
        """Say that the e-mail is not required, and what it is for."""
        email = self.fields["email"]
        email.label = _("E-mail address")
        email.help_text = _("So that you can choose a new password by yourself. No e-mail? Leave it empty.")

    def word_username(self) -> None:
        """Say that the username is made from the names when left empty."""
        username = self.fields["username"]
        username.label, username.required, username.widget.is_required = _("Username"), False, False
        username.help_text = _("Leave it empty and we make one from your name.")
        username.widget.attrs |= {"autocapitalize": "none", "spellcheck": "false"}

    def clean_username(self) -> str:
        """The username in its canonical form, known to be free; empty lets us make one."""
        username = canonical(self.cleaned_data["username"])
        if not username:
            return ""
        if User.objects.filter(username=username).exists():
            said = _("This username is taken. %(free)s is free.") % {"free": free_username(username)}
            raise forms.ValidationError(said, code="username_taken")
        check_username(username)
        return username

    @property
    def finds_account(self) -> bool:
        """Whether the e-mail already serves an account: the page then says how to get it back."""
        return bool(self.has_error("email", "email_taken"))


class KeepForm(SignUpForm):
    """What a guest gives to keep the work begun without an account."""
