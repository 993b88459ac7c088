"""Forms of a centre's sessions."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django import forms
from django.utils.translation import gettext_lazy as _

from pix.certification.models import Centre, Session
from pix.certification.models.centre import TEXT
from pix.certification.planning import Plan, instant_of
from pix.certification.queries.centres import active_schemes
from pix.kit import clock
from pix.psychometrics.models import SchemeVersion

FURTHEST = timedelta(days=730)
ISO_DATE = "%Y-%m-%d"
DATES = [ISO_DATE, "%d/%m/%Y"]
REQUIRED = {"required": _("Fill this in.")}


def date_field(label: Any, **facts: Any) -> forms.DateField:
    """A day, in the browser's own field, or as French people write it."""
    widget = forms.DateInput(format=ISO_DATE, attrs={"type": "date"})
    errors = {**REQUIRED, "invalid": _("Write a day such as 24/11/2026.")}
    return forms.DateField(label=label, widget=widget, input_formats=DATES, error_messages=errors, **facts)


def time_field(label: Any) -> forms.TimeField:
    """A time of a wall clock."""
    widget = forms.TimeInput(format="%H:%M", attrs={"type": "time"})
    errors = {**REQUIRED, "invalid": _("Write a time such as 14:30.")}
    return forms.TimeField(label=label, widget=widget, error_messages=errors)


class SchemeField(forms.ModelChoiceField[SchemeVersion]):
    """The certification schemes in force."""

    def label_from_instance(self, obj: SchemeVersion) -> str:
        """The scheme's name."""
        return str(obj.get_scheme_display())


class SessionForm(forms.Form):
    """What a centre decides about a session; dates and times are those of the centre's clocks."""

    address = forms.CharField(label=_("Address"), max_length=TEXT, error_messages=REQUIRED)
    room = forms.CharField(label=_("Room"), max_length=TEXT, error_messages=REQUIRED)
    date = date_field(_("Date"))
    time = time_field(_("Local time"))
    invigilators = forms.CharField(
        label=_("Invigilators"),
        max_length=TEXT,
        error_messages=REQUIRED,
        help_text=_("Their names, with commas between them"),
    )
    description = forms.CharField(
        label=_("Notes"),
        max_length=2000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Shown to those who prepare the session"),
    )
    scheme = SchemeField(
        label=_("Kind of test"), queryset=active_schemes(), empty_label=None, error_messages=REQUIRED
    )
    is_capped_by_profile = forms.BooleanField(
        label=_("An adaptive test never gives more than the profile"), required=False
    )
    is_trial = forms.BooleanField(label=_("Trial session: its results prove nothing"), required=False)
    enrols_from = date_field(
        _("Learners enrol by themselves from"),
        required=False,
        help_text=_("Leave both days empty when the centre alone enrols."),
    )
    enrols_until = date_field(_("Until the end of"), required=False)
    audience = forms.CharField(label=_("For whom"), max_length=TEXT, required=False)
    capacity = forms.IntegerField(
        label=_("Places"),
        required=False,
        min_value=1,
        max_value=1000,
        help_text=_("Beyond them, those who enrol by themselves wait for a place."),
    )

    def __init__(self, data: Any = None, *, centre: Centre, session: Session | None = None) -> None:
        self.centre, self.session = centre, session
        super().__init__(data, initial=self.first_values())
        zone = centre.time_zone.replace("_", " ")
        self.fields["time"].help_text = _("On the clocks of the centre (%(zone)s)") % {"zone": zone}

    def first_values(self) -> dict[str, Any]:
        """What the form shows before anything is typed: the session, or the centre's address."""
        if self.session is None:
            whole = f"{self.centre.street}, {self.centre.postal_code} {self.centre.city}"
            return {"address": whole.strip(" ,"), "scheme": active_schemes().first()}
        local = self.session.starts_at.astimezone(ZoneInfo(self.centre.time_zone))
        kept = {name: getattr(self.session, name) for name in SessionForm.base_fields if name not in WHEN}
        kept["scheme"] = active_schemes().filter(scheme=self.session.scheme.scheme).first()
        return {**kept, **opening_days(self.session), "date": local.date(), "time": local.time()}

    def clean(self) -> dict[str, Any]:
        """The instant, and the rules that bind two fields."""
        facts = super().clean() or {}
        if facts.get("date") and facts.get("time"):
            facts["starts_at"] = instant_of(facts["date"], facts["time"], self.centre)
            self.check_instant(facts["starts_at"])
        self.check_opening(facts)
        if facts.get("scheme") and facts["scheme"].data.get("is_trial") and not facts.get("is_trial"):
            self.add_error("is_trial", _("This kind of test still serves trial sessions only: tick this."))
        return facts

    def check_opening(self, facts: dict[str, Any]) -> None:
        """Refuse one day without the other, and days in the wrong order or after the session."""
        first, last = facts.get("enrols_from"), facts.get("enrols_until")
        if bool(first) != bool(last) and not {"enrols_from", "enrols_until"} & self.errors.keys():
            self.add_error("enrols_until" if first else "enrols_from", _("Give both days, or none."))
        if first and last and last < first:
            self.add_error("enrols_until", _("The last day comes before the first one."))
        if last and facts.get("date") and last > facts["date"]:
            self.add_error("enrols_until", _("Enrolment ends on the day of the session at the latest."))

    def check_instant(self, starts_at: datetime | None) -> None:
        """Refuse an hour that the clocks skip, a new date in the past, and one too far away to be meant."""
        if starts_at is None:
            self.add_error("time", _("The clocks change that night: this hour does not exist."))
            return
        is_kept = self.session is not None and self.session.starts_at == starts_at
        if not is_kept and starts_at < clock.now():
            self.add_error("date", _("This moment is in the past: choose one to come."))
        if starts_at > clock.now() + FURTHEST:
            self.add_error("date", _("This is more than two years away: check the year."))

    def plan(self) -> Plan:
        """What the action keeps."""
        facts = self.cleaned_data
        zone = ZoneInfo(self.centre.time_zone)
        first, last = facts["enrols_from"], facts["enrols_until"]
        kept = {name: facts[name] for name in PLANNED}
        return Plan(
            **kept,
            scheme_id=self.version(facts["scheme"]).pk,
            enrols_from=datetime.combine(first, time.min, zone) if first else None,
            enrols_until=datetime.combine(last + timedelta(days=1), time.min, zone) if last else None,
        )

    def version(self, chosen: SchemeVersion) -> SchemeVersion:
        """The version to keep: a session planned under an earlier one of the same kind stays under it."""
        before = self.session.scheme if self.session else chosen
        return before if before.scheme == chosen.scheme else chosen


def opening_days(session: Session) -> dict[str, date | None]:
    """The first and last day of self-enrolment, on the centre's clocks."""
    zone = ZoneInfo(session.centre.time_zone)
    first, last = session.enrols_from, session.enrols_until
    return {
        "enrols_from": first.astimezone(zone).date() if first else None,
        # It ends at midnight, which belongs to the next day.
        "enrols_until": (last - timedelta(minutes=1)).astimezone(zone).date() if last else None,
    }


PLANNED = (
    "address", "room", "starts_at", "invigilators", "description", "is_trial", "is_capped_by_profile",
    "audience", "capacity",
)  # fmt: skip
WHEN = ("date", "time")


class SessionsFilter(forms.Form):
    """Which sessions a list shows."""

    status = forms.ChoiceField(
        label=_("Status"), required=False, choices=[("", _("All")), *Session.Status.choices]
    )
    first = date_field(_("From"), required=False)
    last = date_field(_("Until"), required=False)

    def wanted(self) -> dict[str, Any]:
        """What was asked for; a value that says nothing is left out."""
        self.is_valid()
        status: str = self.cleaned_data.get("status", "")
        first: date | None = self.cleaned_data.get("first")
        return {"status": status, "first": first, "last": self.cleaned_data.get("last")}
