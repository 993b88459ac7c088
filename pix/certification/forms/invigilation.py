"""The forms of an invigilator."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from pix.accounts.forms.dressed import Dressed
from pix.certification.documents import Document
from pix.certification.models import Alert

LONGEST = 40
MOST_AT_ONCE = 60


class ConsoleForm(Dressed, forms.Form):
    """What opens the console of a session."""

    first_focus = "number"

    number = forms.CharField(
        label=_("Session number"),
        max_length=LONGEST,
        widget=forms.TextInput(attrs={"class": "input--code", "autocomplete": "off", "spellcheck": "false"}),
    )
    password = forms.CharField(
        label=_("Invigilator password"),
        help_text=_("Both are on the sheet that the centre gave you. Capitals and spaces do not matter."),
        max_length=LONGEST,
        strip=False,
        widget=forms.PasswordInput(
            attrs={
                "class": "input--code",
                "autocomplete": "off",
                "autocapitalize": "none",
            }
        ),
    )


class PresenceForm(Dressed, forms.Form):
    """The kind of identity document that was shown."""

    document = forms.ChoiceField(
        label=_("Document shown"), choices=[("", _("Choose")), *Document.choices], initial=""
    )

    def clean_document(self) -> Document:
        """One of the kinds."""
        return Document(self.cleaned_data["document"])


class TimeForm(Dressed, forms.Form):
    """Minutes to add, and the total that the page showed."""

    minutes = forms.IntegerField(
        label=_("Minutes to add"),
        min_value=1,
        max_value=MOST_AT_ONCE,
        initial=5,
        widget=forms.NumberInput(attrs={"class": "input--short", "inputmode": "numeric"}),
    )
    known = forms.IntegerField(min_value=0, max_value=10_000, widget=forms.HiddenInput)


class AlertForm(Dressed, forms.Form):
    """What was decided of which alert; a cause when it is validated."""

    alert = forms.IntegerField(min_value=1, max_value=2**62, widget=forms.HiddenInput)
    outcome = forms.ChoiceField(choices=Alert.Outcome.choices)
    cause = forms.ChoiceField(
        label=_("What the problem is, as you see it"),
        choices=[("", _("Choose")), *Alert.Subject.choices],
        error_messages={"required": _("Say what the problem is: it stays with the question.")},
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.data.get("outcome") == Alert.Outcome.DISMISSED:
            self.fields["cause"].required = False

    def clean_cause(self) -> Alert.Subject | None:
        """A cause for a validation, none for a dismissal."""
        cause = self.cleaned_data["cause"]
        return Alert.Subject(cause) if self.fields["cause"].required else None
