"""The end of a test: by someone, or by the clock; what was answered stays."""

from __future__ import annotations

from datetime import timedelta

from pix.assessments.models import Answer
from pix.certification.actions.end_exam import end_exam
from pix.certification.models import Candidate
from pix.certification.tests.factories import DAY
from pix.certification.tests.factories_exams import answered_exam
from pix.kit.models import JournalLine

SOON = DAY + timedelta(minutes=20)


def test_who_ends_it_closes_it_once_and_what_was_answered_stays(sitting: Candidate) -> None:
    answered_exam(sitting, at=DAY)
    end_exam(candidate_id=sitting.pk, end=Candidate.End.INVIGILATOR, at=SOON)
    again = end_exam(candidate_id=sitting.pk, end=Candidate.End.TIME, at=SOON + timedelta(hours=1))
    assert (again.end, again.ended_at) == (Candidate.End.INVIGILATOR, SOON)
    assert again.assessment is not None
    assert again.assessment.current is None
    assert Answer.objects.filter(assessment=again.assessment).count() == 1
    assert JournalLine.objects.filter(act="certification.end_exam").count() == 1
