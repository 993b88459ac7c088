"""What a candidate types."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from pix.certification.models import Alert
from pix.certification.models.centre import TEXT


class EntryForm(forms.Form):
    """Which session, and who."""

    session = forms.CharField(
        label=_("Number of the session"), max_length=8, help_text=_("The invigilator gives it.")
    )
    first_name = forms.CharField(label=_("First name"), max_length=TEXT)
    last_name = forms.CharField(label=_("Last name at birth"), max_length=TEXT)
    born_on = forms.DateField(
        label=_("Birth date"), widget=forms.DateInput(attrs={"type": "date", "autocomplete": "bday"})
    )


class AccessForm(forms.Form):
    """The access code that opens the test."""

    code = forms.CharField(
        label=_("Access code"),
        max_length=12,
        help_text=_("Four letters and two digits; the invigilator gives it."),
        widget=forms.TextInput(attrs={"autocomplete": "off", "autocapitalize": "characters"}),
    )


class AlertForm(forms.Form):
    """What is wrong with the question."""

    subject = forms.ChoiceField(label=_("What is the problem?"), choices=Alert.Subject.choices)
    text = forms.CharField(
        label=_("In a few words, if you like"),
        required=False,
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 3}),
    )


class FocusForm(forms.Form):
    """Evidence that the page's script sends when the page was left."""

    key = forms.RegexField(r"^[0-9a-f]{32}$")
    seconds = forms.IntegerField(min_value=0, max_value=86_400)
