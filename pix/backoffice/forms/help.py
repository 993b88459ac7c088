"""The shape of a request for help."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

FEW_WORDS = _("Write a few words here.")


class AskForm(forms.Form):
    """A question to the support staff."""

    subject = forms.CharField(
        label=_("What is it about?"), max_length=120, error_messages={"required": FEW_WORDS}
    )
    text = forms.CharField(
        label=_("Describe what happens"),
        max_length=2000,
        help_text=_("2,000 characters at most"),
        error_messages={"required": FEW_WORDS},
        widget=forms.Textarea(attrs={"rows": 6}),
    )
    email = forms.EmailField(
        label=_("Your e-mail address"),
        required=False,
        max_length=254,
        help_text=_("If you want an answer by mail"),
        error_messages={
            "invalid": _("An address looks like name@example.org: correct it, or leave this empty.")
        },
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
    )
