"""Jobs of certification."""

from __future__ import annotations

from datetime import timedelta

from pix.certification.actions.end_due_exams import end_due_exams
from pix.kit import clock
from pix.kit.jobs import job


@job(every=timedelta(minutes=1))
def end_exams_in_time() -> None:
    """Close the tests whose time is over, whether or not their candidate is there to see it."""
    end_due_exams(at=clock.now())
