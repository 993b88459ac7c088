"""What a learner writes about a question."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy

from pix.assessments.models import ProblemReport


class ProblemForm(forms.Form):
    """What is wrong with a question."""

    subject = forms.ChoiceField(
        label=gettext_lazy("What is the problem?"),
        choices=ProblemReport.Subject.choices,
    )
    text = forms.CharField(
        label=gettext_lazy("Tell us more"),
        required=False,
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 4}),
    )
