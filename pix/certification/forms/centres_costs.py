"""The form of the cost planner."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from pix.certification.costs import CentreYear
from pix.certification.forms.centres import REQUIRED


def whole(label: Any, first: int, *, most: int, least: int = 0, hint: Any = "") -> forms.IntegerField:
    """A count."""
    return forms.IntegerField(
        label=label, initial=first, min_value=least, max_value=most, help_text=hint, error_messages=REQUIRED
    )


def euros(label: Any, first: str, *, most: int, hint: Any = "") -> forms.DecimalField:
    """An amount to the cent."""
    return forms.DecimalField(
        label=label,
        initial=Decimal(first),
        min_value=0,
        max_value=most,
        decimal_places=2,
        localize=True,
        help_text=hint,
        error_messages=REQUIRED,
    )


class CostsForm(forms.Form):
    """A year of a centre, with the figures of an ordinary one to begin with."""

    sessions = whole(_("Sessions a year"), 30, most=5000)
    candidates_per_session = whole(_("Candidates a session"), 20, most=1000, least=1)
    test_minutes = whole(_("Session, in minutes"), 120, most=600)
    extra_time_minutes = whole(_("Allowance for extra time, in minutes"), 40, most=600)
    administration_minutes = whole(_("Administration of a session, in minutes"), 50, most=6000)
    hourly_cost = euros(_("Cost of an hour of work, in euros"), "18.71", most=1000)
    fixed_cost = euros(
        _("Fixed costs of the year, in euros"),
        "0",
        most=10_000_000,
        hint=_("The referent’s days, missions, half a day of administration a week"),
    )
    outside_sessions = whole(_("Sessions of outside candidates"), 3, most=5000)
    fee = euros(_("What an outside candidate pays, in euros"), "45", most=10_000)
    share = euros(_("Of which for the service, in euros"), "10", most=10_000)

    def __init__(self, data: Any = None) -> None:
        super().__init__(data)
        fee = self.fields["fee"]
        fee.help_text = _("At most %(fee)s €") % {"fee": settings.PIX_CERTIFICATION_FEE}

    def clean_fee(self) -> Decimal:
        """Within what a candidate may be asked."""
        fee: Decimal = self.cleaned_data["fee"]
        if fee > settings.PIX_CERTIFICATION_FEE:
            raise forms.ValidationError(_("At most %(fee)s €.") % {"fee": settings.PIX_CERTIFICATION_FEE})
        return fee

    def year(self) -> CentreYear:
        """What is computed."""
        facts = self.cleaned_data
        return CentreYear(
            sessions=facts["sessions"],
            candidates_per_session=facts["candidates_per_session"],
            candidates_per_invigilator=settings.PIX_CANDIDATES_PER_INVIGILATOR,
            test_hours=Fraction(facts["test_minutes"], 60),
            extra_time_minutes=Fraction(facts["extra_time_minutes"]),
            administration_minutes=Fraction(facts["administration_minutes"]),
            hourly_cost=Fraction(facts["hourly_cost"]),
            outside_sessions=facts["outside_sessions"],
            fee=Fraction(facts["fee"]),
            share=Fraction(facts["share"]),
        )
