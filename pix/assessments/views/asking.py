"""What a page of a question is made of, and what it sends back: for every kind of test."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.http import content_disposition_header

from pix.assessments.models import Assessment
from pix.assessments.recording import Submission, instant, time_left
from pix.assessments.serving import unpack_file
from pix.content.queries import release_of
from pix.content.question import Question
from pix.content.responses import ReadResponse, read_response
from pix.content.tasks.observing import observed
from pix.content.tasks.telling import Told
from pix.content.tasks.trial import tried
from pix.kit import clock
from pix.kit.limits import spend

TRIALS_A_MINUTE = 20


def question_context(
    assessment: Assessment, read: ReadResponse | None = None, trial: Told | None = None
) -> dict[str, Any]:
    """The waiting question; with what was typed, and what it lacks or what its trial gave."""
    current: dict[str, Any] = assessment.current or {}
    shown = Question.from_json(current["question"])
    release = release_of(assessment.release_id)
    return {
        "assessment": assessment,
        "current": current,
        "question": shown,
        "read": read,
        "trial": trial,
        "key": current["key"],
        "draft": assessment.draft_under_way,
        "competence": release.competences[release.skills[current["skill"]].competence],
        "tube": current["tube"],
        "is_waiting_start": bool(shown.timer) and current["opened_at"] is None,
        "seconds_left": _seconds_left(shown, current["opened_at"]),
    }


def _seconds_left(shown: Question, opened_at: str | None) -> int | None:
    left = time_left(shown, instant(opened_at), clock.now())
    return None if left is None else max(0, ceil(left))


def is_of(assessment: Assessment, request: HttpRequest) -> bool:
    """Whether what was sent is about the question that waits."""
    return assessment.current is not None and assessment.current["key"] == request.POST.get("key")


def sent_response(request: HttpRequest, test: Callable[[], Assessment]) -> ReadResponse:
    """What the page sent; what was done in a task is observed here, before anything is locked.

    The test is read for a task alone: other answers do without that query.
    """
    read = read_response(request.POST, request.FILES)
    if read.sent is None or read.error:
        return read
    assessment = test()
    if assessment.current is None or not is_of(assessment, request):
        return ReadResponse({}, is_observed=True)  # Nothing waits for it: the action says what to do.
    return observed(Question.from_json(assessment.current["question"]), read)


def tried_program(request: HttpRequest, assessment: Assessment) -> tuple[ReadResponse, Told | None]:
    """A program run on the tests that the page shows; nothing is graded."""
    spend("trial", assessment.user_id, limit=TRIALS_A_MINUTE, seconds=60)
    question = Question.from_json((assessment.current or {})["question"])
    return tried(question, read_response(request.POST, request.FILES))


def submission_of(request: HttpRequest, read: ReadResponse) -> Submission:
    """The response with the question that it is for."""
    challenge, key = request.POST.get("challenge", ""), request.POST.get("key", "")
    return Submission(challenge, key, read.response, is_observed=read.is_observed)


def file_of(assessment: Assessment, number: int, name: str) -> HttpResponse:
    """A file that was drawn for a question of a test, or a 404."""
    packed = assessment.current_files
    if not assessment.current or assessment.current["number"] != number:
        packed = assessment.answers.filter(number=number).values_list("files", flat=True).first()
    content = unpack_file(packed, name)
    if content is None:
        raise Http404
    headers = {"Content-Disposition": content_disposition_header(as_attachment=True, filename=name)}
    return HttpResponse(content, content_type="application/octet-stream", headers=headers)
