"""Practice before a first test: mouse, keyboard, each kind of response; nothing is kept."""

from __future__ import annotations

from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from pix.assessments.practice import exercises
from pix.content.question import Question
from pix.content.responses import ReadResponse, read_response
from pix.content.tasks.observing import observed
from pix.content.tasks.telling import Told, told
from pix.engine.grading import MalformedResponse
from pix.engine.types import Verdict
from pix.kit.limits import address_of, spend

# Anyone may try, and each try of a task takes a process.
TASKS_A_MINUTE = 20


@login_not_required
@require_GET
def practice(request: HttpRequest) -> HttpResponse:
    """What one can try."""
    return render(
        request,
        "assessments/practice.html",
        {"exercises": list(enumerate(exercises(), 1))},
    )


@login_not_required
def exercise(request: HttpRequest, number: int) -> HttpResponse:
    """One exercise, graded by the real grader, as often as one likes."""
    found = exercises()
    if not 1 <= number <= len(found):
        raise Http404
    shown = found[number - 1]
    context: dict[str, object] = {
        "question": shown,
        "number": number,
        "count": len(found),
    }
    if request.method == "POST":
        if shown.is_task:
            spend("practice", address_of(request), limit=TASKS_A_MINUTE, seconds=60)
        read = observed(shown, read_response(request.POST, request.FILES))
        context |= {
            "read": read,
            "is_right": None if read.error else _is_right(shown, read),
            "told": _told(shown, read) if read.is_observed else None,
        }
    return render(request, "assessments/exercise.html", context)


def _is_right(shown: Question, read: ReadResponse) -> bool:
    if shown.is_task and not read.is_observed:
        return False
    try:
        return shown.grade(read.response).verdict is Verdict.RIGHT
    except MalformedResponse:
        return False


def _told(shown: Question, read: ReadResponse) -> Told | None:
    return told(shown, read.response, shown.grade(read.response).details)
