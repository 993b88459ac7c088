"""Answer the question that waits in a certification test."""

from __future__ import annotations

import secrets
from dataclasses import replace
from datetime import datetime, timedelta

from django.db import transaction

from pix.accounts.models import User
from pix.assessments.models import Answer, Assessment
from pix.assessments.recording import Submission, record
from pix.certification.errors.exams import ExamEnded, ExamFrozen, NotAuthorised
from pix.certification.exam import ask_next, close
from pix.certification.models import Candidate
from pix.certification.queries.exams import locked_candidacy, lost_focus, open_alert_of

TEST_FIELDS = ["trail", "last_key", "current", "current_files", "draft", "state", "ended_at"]
CANDIDATE_FIELDS = ["course", "seen_at", "end", "ended_at"]


@transaction.atomic
def answer_exam(
    *, user: User, candidate_id: int, seat: str, submission: Submission, locale: str, at: datetime
) -> Candidate:
    """Grade the response, store it, and ask the next question or end; nothing tells right from wrong."""
    candidate = locked_candidacy(user, candidate_id)
    test = exam_of(candidate)
    if test.last_key and test.last_key == submission.key:
        return candidate
    guard(candidate, seat, at)
    lost = bool(test.current) and lost_focus(candidate, (test.current or {})["number"])
    answer = record(test, replace(submission, focus_lost=lost), at)
    go_on(candidate, answer, locale)
    return candidate


def exam_of(candidate: Candidate) -> Assessment:
    """The test of someone who has started."""
    if candidate.assessment is None:
        raise ExamEnded(candidate=candidate.pk)
    return candidate.assessment


def guard(candidate: Candidate, seat: str, at: datetime) -> None:
    """Refuse what comes too late, from another browser, or while an alert waits."""
    ends = candidate.ends_at
    grace = timedelta(seconds=exam_of(candidate).rules["grace_seconds"])
    if candidate.ended_at or ends is None or at > ends + grace:
        raise ExamEnded(candidate=candidate.pk)
    if candidate.paused_at or not secrets.compare_digest(candidate.seat.encode(), seat.encode()):
        raise NotAuthorised(candidate=candidate.pk)
    if open_alert_of(candidate):
        raise ExamFrozen(candidate=candidate.pk)


def go_on(candidate: Candidate, answer: Answer, locale: str) -> None:
    """Store the answer, then the next question or the end."""
    test = answer.assessment
    answer.position = answer.number
    answer.save(force_insert=True)
    candidate.seen_at = answer.at
    if not ask_next(candidate, test, at=answer.at, locale=locale):
        close(candidate, test, end=Candidate.End.FINISHED, at=answer.at)
    test.save(update_fields=TEST_FIELDS)
    candidate.save(update_fields=CANDIDATE_FIELDS)
