"""The clock ends tests at the instant that the server computed, not when the job happens to come."""

from __future__ import annotations

from datetime import timedelta

from pix.certification.actions.end_due_exams import end_due_exams
from pix.certification.models import Candidate
from pix.certification.tasks import end_exams_in_time
from pix.kit import clock


def test_a_test_ends_at_its_own_end(sitting: Candidate) -> None:
    assert sitting.ends_at is not None
    assert end_due_exams(at=sitting.ends_at - timedelta(seconds=1)) == 0
    with clock.stopped(sitting.ends_at + timedelta(minutes=7)):
        end_exams_in_time.func()
    ended = Candidate.objects.get()
    assert (ended.end, ended.ended_at) == (Candidate.End.TIME, sitting.ends_at)
    assert end_due_exams(at=sitting.ends_at + timedelta(hours=1)) == 0
