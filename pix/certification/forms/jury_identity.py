"""The identity of a candidate, as the jury corrects it."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from pix.certification.actions.correct_identity import IDENTITY
from pix.certification.birth import coded
from pix.certification.forms.centres import REQUIRED
from pix.certification.forms.centres_candidates import CandidateForm
from pix.certification.forms.jury import LONGEST
from pix.certification.models import Candidate


class IdentityForm(CandidateForm):
    """Names and birth alone, under the rules of the enrolment, with a reason."""

    reason = forms.CharField(
        label=_("Reason, for the record"),
        max_length=LONGEST,
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages=REQUIRED,
    )

    def __init__(self, data: Any = None, *, candidate: Candidate) -> None:
        super().__init__(data, session=candidate.session, candidate=candidate)
        for name in set(self.fields) - {*IDENTITY, "reason"}:
            del self.fields[name]

    def facts(self) -> dict[str, Any]:
        """What the action keeps."""
        kept = {name: self.cleaned_data[name] for name in IDENTITY}
        return kept | {"birth_insee": coded(kept["birth_country"], kept["birth_insee"])}
