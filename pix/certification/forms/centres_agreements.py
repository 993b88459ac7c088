"""The forms of an application and of the agreement that answers it."""

from __future__ import annotations

from datetime import date
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from pix.accounts.models import User
from pix.certification.actions.change_agreement import NEXT
from pix.certification.forms.centres import REQUIRED, date_field
from pix.certification.models import Centre
from pix.certification.models.centre import TEXT
from pix.certification.queries.centres_agreements import organisations_of
from pix.organisations.models import Organisation

State = Centre.State


def text(label: Any, *, required: bool = True, most: int = TEXT) -> forms.CharField:
    """A short text."""
    return forms.CharField(label=label, max_length=most, required=required, error_messages=REQUIRED)


def paragraph(label: Any, hint: Any) -> forms.CharField:
    """A few lines."""
    widget = forms.Textarea(attrs={"rows": 3})
    return forms.CharField(
        label=label, max_length=2000, help_text=hint, widget=widget, error_messages=REQUIRED
    )


class ApplicationForm(forms.Form):
    """What an organisation says of the centre that it wants to be."""

    organisation = forms.ModelChoiceField(
        label=_("Organisation"),
        queryset=Organisation.objects.none(),
        empty_label=None,
        error_messages=REQUIRED,
    )
    name = text(_("Name of the centre"))
    street = text(_("Street"), required=False)
    postal_code = text(_("Postal code"), required=False, most=20)
    city = text(_("City"))
    country = text(_("Country"))
    time_zone = text(_("Time zone"), most=60)
    rooms = paragraph(_("Rooms"), _("How many, how many computers in each"))
    publics = paragraph(_("Who will come"), _("Pupils, students, employees, job seekers..."))
    yearly_volume = forms.IntegerField(
        label=_("Candidates planned a year"), min_value=1, max_value=1_000_000, error_messages=REQUIRED
    )
    is_open = forms.BooleanField(label=_("The centre also takes outside candidates"), required=False)

    def __init__(self, data: Any = None, *, user: User) -> None:
        super().__init__(data, initial={"country": "France", "time_zone": "Europe/Paris"})
        self.fields["organisation"].queryset = organisations_of(user)  # type: ignore[attr-defined]
        self.fields["time_zone"].help_text = _("Such as Europe/Paris or Indian/Reunion")

    def clean_time_zone(self) -> str:
        """A zone that clocks know."""
        zone = str(self.cleaned_data["time_zone"])
        if zone not in available_timezones():
            raise ValidationError(_("Write a time zone such as Europe/Paris."))
        return ZoneInfo(zone).key


class AgreementForm(forms.Form):
    """What staff decide of a centre; an approval has its days."""

    state = forms.ChoiceField(label=_("Decision"), error_messages=REQUIRED)
    agreed_from = date_field(_("First day"), required=False)
    agreed_until = date_field(_("Last day"), required=False)

    def __init__(self, data: Any = None, *, centre: Centre) -> None:
        kept = {"agreed_from": centre.agreed_from, "agreed_until": centre.agreed_until}
        super().__init__(data, initial=kept)
        choices = [(state.value, State(state).label) for state in NEXT[centre.state]]
        self.fields["state"] = forms.ChoiceField(
            label=_("Decision"), choices=choices, error_messages=REQUIRED
        )

    def clean(self) -> dict[str, Any]:
        """An approval says from when until when."""
        facts = super().clean() or {}
        first, last = facts.get("agreed_from"), facts.get("agreed_until")
        if facts.get("state") == State.APPROVED:
            for name in ("agreed_from", "agreed_until"):
                if not facts.get(name) and name not in self.errors:
                    self.add_error(name, REQUIRED["required"])
        if first and last and last < first:
            self.add_error("agreed_until", _("The last day comes before the first one."))
        return facts

    def days(self) -> tuple[date, date] | None:
        """The days of an approval."""
        facts = self.cleaned_data
        is_approval = facts["state"] == State.APPROVED
        return (facts["agreed_from"], facts["agreed_until"]) if is_approval else None
