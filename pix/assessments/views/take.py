"""Taking a test: the question, the answer, the checkpoint."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST

from pix.accounts.people import person
from pix.assessments.actions.keep_draft import keep_draft
from pix.assessments.actions.open_question import open_question
from pix.assessments.actions.report_problem import report_problem
from pix.assessments.actions.submit_answer import submit_answer
from pix.assessments.corrections import CHECKPOINT_EVERY, correction_of, shown_until
from pix.assessments.forms import ProblemForm
from pix.assessments.models import Assessment
from pix.assessments.queries import answers_of, assessment_for
from pix.assessments.replay import shown_state
from pix.assessments.serving import report_of
from pix.assessments.tutorials import recommended
from pix.assessments.views.asking import (
    file_of,
    is_of,
    question_context,
    sent_response,
    submission_of,
    tried_program,
)
from pix.content.languages import bank_locale
from pix.content.queries import release_of
from pix.content.responses import ReadResponse
from pix.content.tasks.telling import Told
from pix.kit import clock


@never_cache
@require_GET
def question(request: HttpRequest, assessment_id: int) -> HttpResponse:
    """The question that waits."""
    assessment = assessment_for(person(request), assessment_id)
    if assessment.current is None:
        return redirect("assessments:results", assessment_id)
    return show_question(request, assessment)


def show_question(
    request: HttpRequest,
    assessment: Assessment,
    read: ReadResponse | None = None,
    trial: Told | None = None,
) -> HttpResponse:
    """The waiting question as a page; with what was typed, and what it lacks or what its trial gave."""
    context = {
        **question_context(assessment, read, trial),
        "answer_url": reverse("assessments:answer", args=[assessment.pk]),
        "open_url": reverse("assessments:open", args=[assessment.pk]),
        "draft_url": reverse("assessments:draft", args=[assessment.pk]),
        "squares": _squares(assessment.answered % CHECKPOINT_EVERY),
        "before_checkpoint": CHECKPOINT_EVERY - assessment.answered % CHECKPOINT_EVERY,
        "problem_form": ProblemForm(),
    }
    return render(request, "assessments/question.html", context, status=422 if read and read.error else 200)


def _squares(done: int) -> list[tuple[str, int]]:
    """The five squares to the next checkpoint: class and position."""
    return [("done" if n < done else "now" if n == done else "", 2 + 22 * n) for n in range(CHECKPOINT_EVERY)]


def answer(request: HttpRequest, assessment_id: int) -> HttpResponse:
    """Take the response, or show what it lacks; who comes back here from signing in sees the question."""
    if request.method != "POST":
        return question_again(request, assessment_id)
    if "try" in request.POST:
        return try_program(request, assessment_id)
    read = sent_response(request, lambda: assessment_for(person(request), assessment_id))
    if read.error:
        return show_incomplete(request, assessment_id, read)
    assessment = submit_answer(
        user=person(request),
        assessment_id=assessment_id,
        submission=submission_of(request, read),
        locale=bank_locale(),
        at=clock.now(),
    )
    return _next_page(request, assessment)


def try_program(request: HttpRequest, assessment_id: int) -> HttpResponse:
    """Run a program on the tests shown; the question stays."""
    assessment = assessment_for(person(request), assessment_id)
    if not is_of(assessment, request):
        return _next_page(request, assessment)
    return show_question(request, assessment, *tried_program(request, assessment))


@require_POST
def draft(request: HttpRequest, assessment_id: int) -> HttpResponse:
    """Keep what is under way, sent by the page's script now and then."""
    keep_draft(
        user=person(request),
        assessment_id=assessment_id,
        key=request.POST.get("key", ""),
        draft=request.POST.get("draft", ""),
    )
    return HttpResponse(status=204)


def question_again(request: HttpRequest, assessment_id: int) -> HttpResponse:
    """Lead to the question of one's own test."""
    return redirect("assessments:question", assessment_for(person(request), assessment_id).pk)


def show_incomplete(request: HttpRequest, assessment_id: int, read: ReadResponse) -> HttpResponse:
    """The same question with what was typed; the next page when it was answered meanwhile."""
    assessment = assessment_for(person(request), assessment_id)
    if not is_of(assessment, request):
        return _next_page(request, assessment)
    return show_question(request, assessment, read)


def _next_page(request: HttpRequest, assessment: Assessment) -> HttpResponse:
    """Where the test goes on; a script gets the address alone, so that the page is made once."""
    name = "question"
    if not assessment.is_open:
        name = "results"
    elif assessment.answered % CHECKPOINT_EVERY == 0:
        name = "checkpoint"
    if request.headers.get("X-Requested-With") == "fetch":
        address = reverse(f"assessments:{name}", args=[assessment.pk])
        return HttpResponse(status=204, headers={"Location": address})
    return redirect(f"assessments:{name}", assessment.pk)


def open_timed(request: HttpRequest, assessment_id: int) -> HttpResponse:
    """Start the clock of a timed question."""
    if request.method != "POST":
        return question_again(request, assessment_id)
    open_question(user=person(request), assessment_id=assessment_id, at=clock.now())
    return redirect("assessments:question", assessment_id)


@never_cache
@require_GET
def checkpoint(request: HttpRequest, assessment_id: int) -> HttpResponse:
    """After five answers: what was right, and tutorials for the rest."""
    assessment = assessment_for(person(request), assessment_id)
    if not assessment.is_open:
        return redirect("assessments:results", assessment_id)
    reached = shown_until(assessment)
    if not reached:
        return redirect("assessments:question", assessment_id)
    release = release_of(assessment.release_id)
    last = list(answers_of(assessment)[reached - CHECKPOINT_EVERY : reached])
    corrections = [correction_of(one, release, bank_locale()) for one in last]
    context = {
        "assessment": assessment,
        "competence": release.competences[assessment.competence],
        "release": release,
        "corrections": corrections,
        "right": sum(one.is_right for one in corrections),
        "report": report_of(assessment, shown_state(assessment), until=reached),
        "questions_left": assessment.rules["limit"] - assessment.answered,
        "tutorials": recommended(last, release, person(request), bank_locale()),
    }
    return render(request, "assessments/checkpoint.html", context)


@require_GET
def question_file(request: HttpRequest, assessment_id: int, number: int, name: str) -> HttpResponse:
    """A file that was drawn for a question of one's own test."""
    return file_of(assessment_for(person(request), assessment_id), number, name)


def problem(request: HttpRequest, assessment_id: int) -> HttpResponse:
    """Say what is wrong with the waiting question."""
    assessment = assessment_for(person(request), assessment_id)
    form = ProblemForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        report_problem(
            user=person(request),
            assessment_id=assessment_id,
            at=clock.now(),
            **form.cleaned_data,
        )
        return render(request, "assessments/problem_thanks.html", {"assessment": assessment})
    status = 422 if form.is_bound else 200
    return render(
        request,
        "assessments/problem.html",
        {"form": form, "assessment": assessment},
        status=status,
    )
