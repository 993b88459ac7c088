"""The forms of the settings page and of the people page."""

from __future__ import annotations

from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from pix.accounts.forms.dressed import Dressed
from pix.accounts.forms.names import NamesForm
from pix.accounts.models import Role, User, canonical, check_username
from pix.accounts.models.people import USERNAME_LENGTH


class DetailsForm(Dressed, NamesForm):
    """Names and username."""

    username = forms.CharField(
        label=_("Username"),
        max_length=USERNAME_LENGTH,
        widget=forms.TextInput(
            attrs={"autocomplete": "username", "autocapitalize": "none", "spellcheck": "false"}
        ),
    )

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user

    def clean_username(self) -> str:
        """The username in its canonical form, known to be free."""
        username = canonical(self.cleaned_data["username"])
        check_username(username)
        if User.objects.filter(username=username).exclude(pk=self.user.pk).exists():
            raise forms.ValidationError(_("This username is already taken."), code="username_taken")
        return username


class LanguageForm(Dressed, forms.Form):
    """One of the languages of the interface."""

    language = forms.ChoiceField(label=_("Language"), choices=lambda: settings.LANGUAGES)


class SearchForm(Dressed, forms.Form):
    """Words that find people."""

    q = forms.CharField(label=_("Name, username or e-mail"), max_length=100, required=False)


class RoleForm(Dressed, forms.Form):
    """One role."""

    role = forms.ChoiceField(label=_("Role"), choices=Role.choices)
