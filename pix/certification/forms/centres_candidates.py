"""The form of a candidate."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from pix.certification.billing import billing_problems, bills
from pix.certification.birth import coded, day_problem, is_a_name, place_problems
from pix.certification.extra_time import MOST_PERCENT, percent_of, permil_of
from pix.certification.forms.centres import REQUIRED, date_field
from pix.certification.models import Candidate, Session
from pix.certification.models.centre import TEXT
from pix.certification.queries.centres import namesake
from pix.kit import clock
from pix.organisations.models.learners import Sex

WHO_PAYS = ("billing", "fee", "prepayment_code")
E_MAIL = {"invalid": _("An address looks like name@example.org: correct it, or leave this empty.")}
SAME_PERSON = _("Someone with the same names and birth date is already in this session.")


def words(label: Any, *, required: bool = False, most: int = TEXT, hint: Any = "") -> forms.CharField:
    """A short text."""
    return forms.CharField(
        label=label, required=required, max_length=most, help_text=hint, error_messages=REQUIRED
    )


def check_name(value: str) -> None:
    """Refuse what cannot be a name."""
    if not is_a_name(value):
        raise ValidationError(_("A name has letters, spaces, hyphens and apostrophes."))


class CandidateForm(forms.Form):
    """Everything that a centre knows of a candidate."""

    last_name = words(_("Birth name"), required=True, hint=_("As on the identity document"))
    first_name = words(_("First name"), required=True)
    born_on = date_field(_("Birth date"))
    sex = forms.ChoiceField(
        label=_("Sex"), choices=Sex.choices, widget=forms.RadioSelect, error_messages=REQUIRED
    )
    birth_country = words(_("Country of birth"), required=True)
    birth_insee = words(
        _("INSEE code of the commune of birth"), most=5, hint=_("Born in France: this code alone is enough.")
    )
    birth_postal_code = words(
        _("Postal code of birth"), most=20, hint=_("Born in France, without the INSEE code")
    )
    birth_city = words(_("City of birth"), hint=_("Born abroad, or in France without the INSEE code"))
    email = forms.EmailField(label=_("E-mail for the convocation"), required=False, error_messages=E_MAIL)
    results_email = forms.EmailField(
        label=_("E-mail of who receives the results"), required=False, error_messages=E_MAIL
    )
    external_id = words(_("Your own identifier"))
    extra_time = forms.DecimalField(
        label=_("Extra time, in %"),
        required=False,
        min_value=0,
        max_value=MOST_PERCENT,
        decimal_places=1,
        localize=True,
        help_text=_("A third is 33.3: 105 minutes become 140."),
        error_messages={"invalid": _("Write a number such as 33.3.")},
    )
    adjustment = words(
        _("Accessibility adjustment"), hint=_("Such as a reader, a separate room, a screen magnifier")
    )
    is_excused = forms.BooleanField(
        label=_("With this adjustment, leaving the window is not held against the candidate"), required=False
    )
    add_on = forms.ChoiceField(label=_("What is taken"), required=False)
    billing = forms.ChoiceField(
        label=_("Who pays"), required=False, choices=[("", _("Choose")), *Candidate.Billing.choices]
    )
    fee = forms.DecimalField(
        label=_("Price, in euros"), required=False, min_value=0, decimal_places=2, localize=True
    )
    prepayment_code = words(_("Prepayment code"), most=40)

    def __init__(self, data: Any = None, *, session: Session, candidate: Candidate | None = None) -> None:
        self.session, self.candidate = session, candidate
        super().__init__(data, initial=first_values(candidate))
        choices = [("", _("The sixteen competences")), *((name, name) for name in session.centre.add_ons)]
        self.fields["add_on"] = forms.ChoiceField(label=_("What is taken"), required=False, choices=choices)
        if not session.centre.add_ons:
            del self.fields["add_on"]
        if not bills(session.centre):
            for name in WHO_PAYS:
                del self.fields[name]
        else:
            self.fields["fee"].help_text = _("At most %(fee)s €") % {"fee": settings.PIX_CERTIFICATION_FEE}
        for name in ("first_name", "last_name"):
            self.fields[name].validators.append(check_name)

    def clean_born_on(self) -> Any:
        """A day on which someone who comes may have been born."""
        born_on = self.cleaned_data["born_on"]
        if problem := day_problem(born_on, clock.now().date()):
            raise ValidationError(problem)
        return born_on

    def clean_birth_insee(self) -> str:
        """Corsican codes are written in capitals."""
        return str(self.cleaned_data["birth_insee"]).upper().replace(" ", "")

    def clean(self) -> dict[str, Any]:
        """The rules that bind several fields."""
        facts = super().clean() or {}
        for field, problem in {**self.place(facts), **self.payment(facts)}.items():
            self.add_error(field, problem)
        self.check_alone(facts)
        return facts

    def check_alone(self, facts: dict[str, Any]) -> None:
        """Refuse someone who is already on the list."""
        first_name, last_name, born_on = (facts.get(name) for name in ("first_name", "last_name", "born_on"))
        if not (first_name and last_name and born_on):
            return
        but = self.candidate.pk if self.candidate else None
        if namesake(self.session, first_name=first_name, last_name=last_name, born_on=born_on, but=but):
            self.add_error(None, SAME_PERSON)

    def place(self, facts: dict[str, Any]) -> dict[str, Any]:
        """What is wrong in the birth place, once a country is given."""
        country = facts.get("birth_country", "")
        given = {name: facts.get(f"birth_{name}", "") for name in ("city", "postal_code", "insee")}
        return {**place_problems(country=country, **given)} if country else {}

    def payment(self, facts: dict[str, Any]) -> dict[str, Any]:
        """What is wrong in the billing, where it is asked."""
        if "billing" not in self.fields:
            return {}
        given = {name: facts.get(name) or "" for name in ("billing", "prepayment_code")}
        return {**billing_problems(self.session.centre, fee=facts.get("fee"), **given)}

    def facts(self) -> dict[str, Any]:
        """What the action keeps, named as the model names it."""
        kept = {**self.cleaned_data}
        kept["extra_time"] = permil_of(kept["extra_time"] or Decimal(0))
        kept["birth_insee"] = coded(kept["birth_country"], kept["birth_insee"])
        return kept


def first_values(candidate: Candidate | None) -> dict[str, Any]:
    """What the form shows before anything is typed."""
    if candidate is None:
        return {"birth_country": "France"}
    kept = {name: getattr(candidate, name) for name in CandidateForm.base_fields}
    return kept | {"extra_time": percent_of(candidate.extra_time) or None}
