"""One certification as the jury reads it: each question, what was answered, and what happened on it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _

from pix.assessments.corrections import Correction, correction_of
from pix.assessments.models import Answer
from pix.certification import scoring
from pix.certification.exam import Step
from pix.certification.models import Alert, Candidate, FocusLoss
from pix.content.release import Release
from pix.engine.types import Verdict

SAID: dict[str, Any] = {
    Verdict.RIGHT: _("Right"),
    Verdict.WRONG: _("Wrong"),
    Verdict.SKIPPED: _("Skipped"),
    Verdict.LATE: _("Right, but after the time"),
    Verdict.UNFOCUSED: _("Right, but the page was left"),
}
ERRORS: dict[str, Any] = {
    scoring.OTHER_SCHEME: _("This kind of test cannot be scored yet."),
    scoring.NO_COURSE: _("The test holds no question."),
    scoring.NO_PROFILE: _("The profile that the test checks is not there."),
}


@dataclass(frozen=True)
class Asked:
    """A question of the test; correction: the question as it was drawn, beside the response."""

    step: Step
    answer: Answer | None
    correction: Correction | None
    is_neutralised: bool
    losses: list[FocusLoss]
    alerts: list[Alert]

    @property
    def outcome(self) -> Any:
        """What the question counts as, in words."""
        if self.step["aside"] == "replaced":
            return _("Set aside, and replaced")
        if self.step["aside"] == "neutral":
            return _("Set aside")
        if self.is_neutralised:
            return _("Neutralised by the jury")
        return SAID[self.answer.verdict] if self.answer else _("Not answered")

    @property
    def is_right(self) -> bool:
        """Whether it counts as a success."""
        is_counted = self.step["aside"] is None and not self.is_neutralised
        return is_counted and self.answer is not None and self.answer.verdict == Verdict.RIGHT

    @property
    def seconds(self) -> int | None:
        """How long the question was shown before its response."""
        return int((self.answer.at - self.answer.asked_at).total_seconds()) if self.answer else None


def asked_in(
    candidate: Candidate, answers: Iterable[Answer], ruling: scoring.Ruling, release: Release, locale: str
) -> list[Asked]:
    """Every question that was asked, in order."""
    given = {answer.number: answer for answer in answers}
    losses, alerts = list(candidate.focus_losses.all()), list(candidate.alerts.all())
    steps = [step for step in candidate.course if step["number"] is not None]
    return [
        Asked(
            step,
            answer := given.get(step["number"]),
            correction_of(answer, release, locale) if answer else None,
            step["number"] in ruling.neutralised,
            [loss for loss in losses if loss.number == step["number"]],
            [alert for alert in alerts if alert.number == step["number"]],
        )
        for step in sorted(steps, key=lambda step: int(step["number"]))
    ]
