"""Jobs of certification."""

from __future__ import annotations

from datetime import timedelta

from pix.certification import letters
from pix.certification.actions.end_due_exams import end_due_exams
from pix.certification.actions.forget_old_lists import forget_old_lists
from pix.kit import clock
from pix.kit.jobs import job


@job(every=timedelta(minutes=1))
def end_exams_in_time() -> None:
    """Close the tests whose time is over, whether or not their candidate is there to see it."""
    end_due_exams(at=clock.now())


@job(every=timedelta(days=1))
def forget_lists() -> int:
    """Forget the lists of candidates that were sent and not confirmed."""
    return forget_old_lists(at=clock.now())


@job()
def write_convocation(candidate_id: int, entry: str, locale: str) -> None:
    """Write to one candidate; tried again while the mail server is away."""
    letters.convoke(candidate_id, entry, locale)
