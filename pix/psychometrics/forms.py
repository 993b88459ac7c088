"""What staff choose for a new version."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from pix.psychometrics.models import Scheme
from pix.psychometrics.terms import Terms


class VersionForm(forms.Form):
    """The scheme, the minutes of its test, how long its certificates last, and how much it asks."""

    scheme = forms.ChoiceField(label=_("Scheme"), choices=Scheme.choices)
    minutes = forms.IntegerField(
        label=_("Minutes of test"), min_value=15, max_value=240, initial=Terms.minutes
    )
    validity_years = forms.IntegerField(
        label=_("Years of validity"),
        help_text=_("Empty: the certificate has no end."),
        min_value=1,
        max_value=20,
        required=False,
        initial=Terms.validity_years,
    )
    per_competence = forms.IntegerField(
        label=_("Challenges per competence"),
        help_text=_("For the confirmation alone."),
        min_value=1,
        max_value=6,
        initial=Terms.per_competence,
    )

    def clean(self) -> dict[str, Any]:
        """The fields as the terms of a version."""
        cleaned = super().clean() or {}
        if not self.errors:
            cleaned["terms"] = Terms(cleaned["minutes"], cleaned["validity_years"], cleaned["per_competence"])
        return cleaned
