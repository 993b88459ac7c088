"""The form that finalises a session."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from django import forms
from django.forms import BoundField
from django.utils.translation import gettext_lazy as _

from pix.certification.closing import Closing, Said
from pix.certification.models import Alert, Candidate, IssueReport
from pix.certification.queries.jury import is_unfinished, ran_out_of_time

End, Subject = Candidate.End, IssueReport.Subject
LONGEST, LONGEST_COMMENT = 2000, 5000
PROBLEMS = {
    1: _("Number of a question that had a problem"),
    2: _("Number of another question that had a problem"),
}
REASONS = [(End.LEFT, End.LEFT.label), (End.TECHNICAL, End.TECHNICAL.label)]
OUT_OF_TIME = [(End.TIME, End.TIME.label), *REASONS]


@dataclass(frozen=True)
class Row:
    """One candidate of the form: why the test stopped, if it did, and what can be reported."""

    candidate: Candidate
    end: BoundField | None
    reports: list[BoundField]

    @property
    def is_open(self) -> bool:
        """Whether something was written, or is to be corrected, among the reports."""
        return any(field.value() or field.errors for field in self.reports)


def written(label: Any, most: int = LONGEST) -> forms.CharField:
    """Some lines of text."""
    widget = forms.Textarea(attrs={"rows": 3})
    return forms.CharField(label=label, required=False, max_length=most, widget=widget)


def report_fields() -> dict[str, forms.Field]:
    """What can be reported of one candidate."""
    fields: dict[str, forms.Field] = {
        "signature": forms.BooleanField(label=Subject.SIGNATURE.label, required=False),
        "identity": written(_("Data to correct, as they should be")),
    }
    for place, label in PROBLEMS.items():
        fields[f"number{place}"] = forms.IntegerField(label=label, required=False, min_value=1)
        fields[f"cause{place}"] = forms.ChoiceField(
            label=_("What was wrong with it"), required=False, choices=[("", "—"), *Alert.Subject.choices]
        )
        fields[f"problem{place}"] = written(_("What happened on it"))
    fields["fraud"] = written(_("Suspicion of fraud: what was seen, when, by whom"))
    fields["note"] = written(_("For information"))
    return fields


def end_field(candidate: Candidate) -> forms.ChoiceField:
    """Why a test stopped; that its time was up is known already."""
    is_late = ran_out_of_time(candidate)
    return forms.ChoiceField(
        label=_("Why did the test of %(name)s stop?") % {"name": candidate},
        choices=OUT_OF_TIME if is_late else REASONS,
        initial=End.TIME if is_late else None,
        widget=forms.RadioSelect,
        error_messages={"required": _("Choose one: what was left unanswered depends on it.")},
    )


class FinalisationForm(forms.Form):
    """What the centre says of each candidate who started, then of the session."""

    is_signed = forms.BooleanField(label=_("The attendance sheet is signed, and we keep it"), required=False)
    comment = written(_("Comment on the whole session"), LONGEST_COMMENT)

    def __init__(self, data: Any = None, *, candidates: Iterable[Candidate]) -> None:
        super().__init__(data)
        self.candidates = list(candidates)
        for candidate in self.candidates:
            if is_unfinished(candidate):
                self.fields[f"end-{candidate.pk}"] = end_field(candidate)
            for name, field in report_fields().items():
                self.fields[f"{name}-{candidate.pk}"] = field
        self.order_fields([name for name in self.fields if "-" in name])

    def rows(self) -> list[Row]:
        """The candidates with their fields."""
        return [
            Row(
                one,
                self[f"end-{one.pk}"] if f"end-{one.pk}" in self.fields else None,
                [self[f"{name}-{one.pk}"] for name in report_fields()],
            )
            for one in self.candidates
        ]

    def clean(self) -> dict[str, Any]:
        """Hold each problem of a question to a question that was asked, and to a cause."""
        facts = super().clean() or {}
        for candidate in self.candidates:
            for place in PROBLEMS:
                self.check_problem(candidate, place, facts)
        return facts

    def check_problem(self, candidate: Candidate, place: int, facts: dict[str, Any]) -> None:
        """A problem needs its number and its cause, or nothing at all."""
        names = [f"{part}{place}-{candidate.pk}" for part in ("number", "cause", "problem")]
        number, cause, text = (facts.get(name) for name in names)
        if number is None and (cause or text) and names[0] not in self.errors:
            self.add_error(names[0], _("Write the number of the question: the page of the test shows it."))
        if number is not None and not cause and names[1] not in self.errors:
            self.add_error(names[1], _("Choose what was wrong."))
        if number is not None and number not in asked_of(candidate):
            message = _("The test of %(name)s had no question %(number)s.")
            self.add_error(names[0], message % {"name": candidate, "number": number})

    def closing(self) -> Closing:
        """What the action keeps."""
        facts = self.cleaned_data
        ends = {one.pk: End(end) for one in self.candidates if (end := facts.get(f"end-{one.pk}"))}
        said = tuple(report for one in self.candidates for report in self.reports_on(one))
        return Closing(ends, said, facts["comment"], facts["is_signed"])

    def reports_on(self, candidate: Candidate) -> Iterator[Said]:
        """The reports on one candidate."""
        facts = {name: self.cleaned_data[f"{name}-{candidate.pk}"] for name in report_fields()}
        if facts["signature"]:
            yield Said(candidate.pk, Subject.SIGNATURE)
        for place in PROBLEMS:
            if number := facts[f"number{place}"]:
                cause, text = facts[f"cause{place}"], facts[f"problem{place}"]
                yield Said(candidate.pk, Subject.CHALLENGE, text, number, cause)
        for subject in (Subject.IDENTITY, Subject.FRAUD, Subject.NOTE):
            if text := facts[subject]:
                yield Said(candidate.pk, subject, text)


def asked_of(candidate: Candidate) -> set[int]:
    """The numbers of the questions that someone was asked."""
    return {step["number"] for step in candidate.course if step["number"] is not None}
