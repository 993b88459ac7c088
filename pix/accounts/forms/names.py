"""What a person is called: asked at the door and in the settings alike."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from pix.accounts.models.people import NAME_LENGTH


class NamesForm(forms.Form):
    """A first and a last name."""

    first_name = forms.CharField(
        label=_("First name"),
        max_length=NAME_LENGTH,
        widget=forms.TextInput(attrs={"autocomplete": "given-name"}),
    )
    last_name = forms.CharField(
        label=_("Last name"),
        max_length=NAME_LENGTH,
        help_text=_("As on your identity papers: they will stand on your certificate."),
        widget=forms.TextInput(attrs={"autocomplete": "family-name"}),
    )
