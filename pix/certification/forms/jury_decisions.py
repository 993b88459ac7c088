"""What the jury writes."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from pix.certification.forms.centres import REQUIRED
from pix.certification.forms.jury import LONGEST
from pix.certification.models import Candidate, ScoredResult
from pix.certification.rulings import ON_A_QUESTION, Decision, countable

Act = ScoredResult.Act
ACTS = [
    (Act.RESCORED, _("Score it again, or only change the comment")),
    (Act.NEUTRALISED, _("Neutralise a question")),
    (Act.RESTORED, _("Restore a question that the jury neutralised")),
    (Act.CANCELLED, _("Cancel the certification")),
    (Act.FRAUD, _("Reject it for fraud")),
    (Act.RESUMED, _("Take back a cancellation or a rejection for fraud")),
]
LINES = {"rows": 3}


class SettlementForm(forms.Form):
    """How a report is settled."""

    settlement = forms.CharField(
        label=_("What is decided, and why"),
        max_length=LONGEST,
        widget=forms.Textarea(attrs=LINES),
        error_messages=REQUIRED,
    )


class DecisionForm(forms.Form):
    """One act on a certification, with its reason."""

    act = forms.ChoiceField(
        label=_("Decision"), choices=ACTS, widget=forms.RadioSelect, error_messages=REQUIRED
    )
    number = forms.TypedChoiceField(label=_("Question"), required=False, coerce=int, empty_value=None)
    reason = forms.CharField(
        label=_("Reason, for the record"),
        max_length=LONGEST,
        widget=forms.Textarea(attrs=LINES),
        error_messages=REQUIRED,
    )
    comment = forms.CharField(
        label=_("Comment for the centre"),
        required=False,
        max_length=LONGEST,
        widget=forms.Textarea(attrs=LINES),
        help_text=_("Written in the results of the session"),
    )

    def __init__(self, data: Any = None, *, candidate: Candidate, comment: str = "") -> None:
        super().__init__(data, initial={"comment": comment})
        numbers = [(number, number) for number in sorted(countable(candidate))]
        self.fields["number"].choices = [("", "—"), *numbers]  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        """Ask for the question that the decision is about."""
        facts = super().clean() or {}
        if facts.get("act") in ON_A_QUESTION and facts.get("number") is None and "number" not in self.errors:
            self.add_error("number", _("Choose the question."))
        return facts

    def decision(self) -> Decision:
        """What the action keeps."""
        facts = self.cleaned_data
        number = facts["number"] if facts["act"] in ON_A_QUESTION else None
        return Decision(Act(facts["act"]), facts["reason"], facts["comment"], number)
