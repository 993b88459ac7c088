"""What people type about certificates."""

from __future__ import annotations

from datetime import date

from django import forms
from django.utils.translation import gettext_lazy as _

from pix.accounts.forms.dressed import Dressed
from pix.certification.entry import plain
from pix.certification.issuing import ALPHABET, CODE_LENGTH
from pix.certification.models.centre import TEXT

LONGEST_CODE = 40
FIRST_YEAR = 1900


class VerifyForm(Dressed, forms.Form):
    """A short code, with what only someone who was told knows: the holder's last name or birth date."""

    first_focus = "code"

    code = forms.CharField(
        label=_("Short code"),
        max_length=LONGEST_CODE,
        help_text=_("P- then eight letters or digits, as on the certificate."),
        widget=forms.TextInput(attrs={"class": "input--code", "autocomplete": "off", "spellcheck": "false"}),
    )
    last_name = forms.CharField(label=_("Last name of the holder"), max_length=TEXT, required=False)
    born_on = forms.DateField(
        label=_("Birth date of the holder"),
        required=False,
        widget=forms.DateInput(attrs={"type": "date", "autocomplete": "off", "class": "input--short"}),
    )

    def clean_code(self) -> str:
        """The code as it is stored, however it was typed."""
        typed = "".join(letter for letter in self.cleaned_data["code"].upper() if letter.isalnum())
        if len(typed) == CODE_LENGTH + 1 and typed.startswith("P"):
            typed = typed[1:]
        if len(typed) != CODE_LENGTH or not set(typed) <= set(ALPHABET):
            raise forms.ValidationError(_("This is not a short code: look at the certificate again."))
        return f"P-{typed}"

    def clean_born_on(self) -> date | None:
        """A day of someone alive."""
        day: date | None = self.cleaned_data["born_on"]
        if day and day.year < FIRST_YEAR:
            raise forms.ValidationError(_("Check the year."))
        return day

    def clean(self) -> None:
        """One of the two is needed."""
        if not self.errors and not plain(self.cleaned_data["last_name"]) and not self.cleaned_data["born_on"]:
            self.add_error("last_name", _("Give the last name or the birth date of the holder."))


class RevokeForm(Dressed, forms.Form):
    """Why a certificate is revoked."""

    reason = forms.CharField(
        label=_("Reason"),
        help_text=_("The holder reads it; those who verify do not."),
        max_length=TEXT,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
