"""What a centre says of a session when it finalises it, and what a rule can settle of that."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from pix.certification.models import Alert, Candidate, IssueReport

Subject = IssueReport.Subject
SETTLED_BY_NATURE = (Subject.SIGNATURE, Subject.NOTE)


@dataclass(frozen=True)
class Said:
    """One report about a candidate; number and cause are those of a question."""

    candidate_id: int
    subject: IssueReport.Subject
    text: str = ""
    number: int | None = None
    cause: str = ""


@dataclass(frozen=True)
class Closing:
    """The whole form: why each unfinished test stopped, by candidate, and the reports."""

    ends: Mapping[int, Candidate.End] = field(default_factory=dict)
    said: tuple[Said, ...] = ()
    comment: str = ""
    is_signed: bool = False


def settles_itself(report: IssueReport, alerts: Iterable[Alert]) -> bool:
    """Whether a rule settles a report: nothing to decide, or its question was set aside in the room."""
    if report.subject in SETTLED_BY_NATURE:
        return True
    question = (report.candidate_id, report.number)
    handled = {(a.candidate_id, a.number) for a in alerts if a.outcome == Alert.Outcome.VALIDATED}
    return report.subject == Subject.CHALLENGE and question in handled
