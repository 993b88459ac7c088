"""The candidate's way: the door, the waiting room, the test, the end."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from pix.accounts.people import person
from pix.assessments.models import Assessment
from pix.assessments.views.asking import (
    file_of,
    is_of,
    question_context,
    sent_response,
    submission_of,
    tried_program,
)
from pix.certification.actions.answer_exam import answer_exam, exam_of
from pix.certification.actions.enter_session import Identity, enter_session
from pix.certification.actions.keep_exam_draft import keep_exam_draft
from pix.certification.actions.note_focus_loss import note_focus_loss
from pix.certification.actions.note_sign_of_life import note_sign_of_life
from pix.certification.actions.open_exam_question import open_exam_question
from pix.certification.actions.raise_alert import raise_alert
from pix.certification.actions.start_exam import start_exam
from pix.certification.errors.exams import ExamEnded
from pix.certification.forms.exams import AccessForm, AlertForm, EntryForm, FocusForm
from pix.certification.models import Alert, Candidate
from pix.certification.queries.exams import candidacy_for, open_alert_of
from pix.content.languages import bank_locale
from pix.content.responses import ReadResponse
from pix.content.tasks.telling import Told
from pix.kit import clock
from pix.kit.limits import spend

CODES_A_MINUTE = 10
ENTRIES_AN_HOUR = 30


def enter(request: HttpRequest) -> HttpResponse:
    """The door of a session: which one, and who."""
    user = person(request)
    names = {"first_name": user.first_name, "last_name": user.last_name}
    form = EntryForm(request.POST if request.method == "POST" else None, initial=names)
    if request.method == "POST" and form.is_valid():
        spend("session-entry", user.pk, limit=ENTRIES_AN_HOUR, seconds=3600)
        candidate = enter_session(user=user, identity=Identity(**form.cleaned_data), at=clock.now())
        return redirect("certification:exam", candidate.pk)
    status = 422 if form.is_bound else 200
    return render(request, "certification/exams_enter.html", {"form": form}, status=status)


@never_cache
@require_http_methods(["GET", "POST"])
def exam(request: HttpRequest, candidate_id: int) -> HttpResponse:
    """The waiting room: presence, then the access code; later the way back to the question, or the end."""
    candidate = candidacy_for(person(request), candidate_id)
    form = AccessForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        return sit_down(request, candidate_id, form.cleaned_data["code"])
    if is_over(candidate):
        return render(request, "certification/exams_end.html", {"candidate": candidate})
    if request.method == "GET" and has_the_seat(request, candidate) and not candidate.paused_at:
        return redirect("certification:question", candidate_id)
    context = {"candidate": candidate, "session": candidate.session, "form": form}
    status = 422 if form.is_bound else 200
    return render(request, "certification/exams_waiting.html", context, status=status)


def sit_down(request: HttpRequest, candidate_id: int, code: str) -> HttpResponse:
    """Start or resume, and let this browser keep the seat."""
    user = person(request)
    spend("access-code", user.pk, limit=CODES_A_MINUTE, seconds=60)
    candidate = start_exam(
        user=user, candidate_id=candidate_id, code=code, at=clock.now(), locale=bank_locale()
    )
    request.session[seat_name(candidate_id)] = candidate.seat
    return redirect("certification:question", candidate_id)


def seat_name(candidate_id: int) -> str:
    """Where this browser keeps its seat."""
    return f"exam_seat_{candidate_id}"


def seat_of(request: HttpRequest, candidate_id: int) -> str:
    """The seat that this browser was given, empty if none."""
    return str(request.session.get(seat_name(candidate_id), ""))


def has_the_seat(request: HttpRequest, candidate: Candidate) -> bool:
    """Whether this browser is the one that answers."""
    return bool(candidate.seat) and candidate.seat == seat_of(request, candidate.pk)


def is_over(candidate: Candidate) -> bool:
    """Whether the test has ended, or its time is past and the job that closes it has not come yet."""
    is_late = candidate.ends_at is not None and not candidate.paused_at and clock.now() > candidate.ends_at
    return candidate.ended_at is not None or is_late


@never_cache
@require_GET
def question(request: HttpRequest, candidate_id: int) -> HttpResponse:
    """The question that waits, or why it has to wait."""
    candidate = candidacy_for(person(request), candidate_id)
    if is_over(candidate) or candidate.paused_at or not has_the_seat(request, candidate):
        return redirect("certification:exam", candidate_id)
    alert = open_alert_of(candidate)
    if alert:
        context = {"candidate": candidate, "alert": alert, "seconds_to_end": seconds_to_end(candidate)}
        return render(request, "certification/exams_alert.html", context)
    return show_question(request, candidate)


def seconds_to_end(candidate: Candidate) -> int:
    """What is left of the time, by the server's clock."""
    if candidate.ends_at is None:
        raise ExamEnded(candidate=candidate.pk)
    return max(0, int((candidate.ends_at - clock.now()).total_seconds()))


def show_question(
    request: HttpRequest, candidate: Candidate, read: ReadResponse | None = None, trial: Told | None = None
) -> HttpResponse:
    """The waiting question as a page of the exam."""
    asked = sum(step["aside"] != "replaced" for step in candidate.course)
    context = {
        **question_context(exam_of(candidate), read, trial),
        "candidate": candidate,
        "answer_url": reverse("certification:answer", args=[candidate.pk]),
        "open_url": reverse("certification:open", args=[candidate.pk]),
        "draft_url": reverse("certification:draft", args=[candidate.pk]),
        "file_door": "certification:file",
        "file_owner": candidate.pk,
        "length": asked,
        "place": exam_of(candidate).answered + 1 - (len(candidate.course) - asked),
        "seconds_to_end": seconds_to_end(candidate),
        "alert_form": AlertForm(),
    }
    return render(
        request, "certification/exams_question.html", context, status=422 if read and read.error else 200
    )


def answer(request: HttpRequest, candidate_id: int) -> HttpResponse:
    """Take the response, or show what it lacks; who comes back here from signing in sees the question."""
    if request.method != "POST":
        return redirect("certification:question", candidate_id)
    if "try" in request.POST:
        return try_program(request, candidate_id)
    read = sent_response(request, lambda: waiting_test(request, candidate_id))
    if read.error:
        return show_incomplete(request, candidate_id, read)
    candidate = answer_exam(
        user=person(request),
        candidate_id=candidate_id,
        seat=seat_of(request, candidate_id),
        submission=submission_of(request, read),
        locale=bank_locale(),
        at=clock.now(),
    )
    return next_page(request, candidate)


def waiting_test(request: HttpRequest, candidate_id: int) -> Assessment:
    """The test of one's own candidacy."""
    return exam_of(candidacy_for(person(request), candidate_id))


def try_program(request: HttpRequest, candidate_id: int) -> HttpResponse:
    """Run a program on the tests shown; the question stays."""
    candidate = candidacy_for(person(request), candidate_id)
    if not is_of(exam_of(candidate), request):
        return next_page(request, candidate)
    return show_question(request, candidate, *tried_program(request, exam_of(candidate)))


def show_incomplete(request: HttpRequest, candidate_id: int, read: ReadResponse) -> HttpResponse:
    """The same question with what was typed; the next page when it was answered meanwhile."""
    candidate = candidacy_for(person(request), candidate_id)
    if not is_of(exam_of(candidate), request):
        return next_page(request, candidate)
    return show_question(request, candidate, read)


def next_page(request: HttpRequest, candidate: Candidate) -> HttpResponse:
    """Where the test goes on; a script gets the address alone, so that the page is made once."""
    name = "certification:exam" if candidate.ended_at else "certification:question"
    if request.headers.get("X-Requested-With") == "fetch":
        return HttpResponse(status=204, headers={"Location": reverse(name, args=[candidate.pk])})
    return redirect(name, candidate.pk)


def open_timed(request: HttpRequest, candidate_id: int) -> HttpResponse:
    """Start the clock of a timed question."""
    if request.method == "POST":
        open_exam_question(
            user=person(request),
            candidate_id=candidate_id,
            seat=seat_of(request, candidate_id),
            at=clock.now(),
        )
    return redirect("certification:question", candidate_id)


@require_POST
def draft(request: HttpRequest, candidate_id: int) -> HttpResponse:
    """Keep what is under way, sent by the page's script now and then."""
    keep_exam_draft(
        user=person(request),
        candidate_id=candidate_id,
        key=request.POST.get("key", ""),
        draft=request.POST.get("draft", ""),
    )
    return HttpResponse(status=204)


@require_http_methods(["GET", "POST"])
def alert(request: HttpRequest, candidate_id: int) -> HttpResponse:
    """Report a problem on the question; the test then waits for the invigilator."""
    candidate = candidacy_for(person(request), candidate_id)
    form = AlertForm(request.POST if request.method == "POST" else None)
    if request.method == "GET" or not form.is_valid():
        context = {"candidate": candidate, "form": form}
        return render(request, "certification/exams_tell.html", context, status=422 if form.is_bound else 200)
    raise_alert(
        user=person(request),
        candidate_id=candidate_id,
        seat=seat_of(request, candidate_id),
        subject=Alert.Subject(form.cleaned_data["subject"]),
        text=form.cleaned_data["text"],
        at=clock.now(),
    )
    return redirect("certification:question", candidate_id)


@require_POST
def seen(request: HttpRequest, candidate_id: int) -> HttpResponse:
    """A sign of life of the page; it learns in return whether something changed, and the time left."""
    candidate = note_sign_of_life(
        user=person(request), candidate_id=candidate_id, seat=seat_of(request, candidate_id), at=clock.now()
    )
    current = exam_of(candidate).current or {}
    waits = open_alert_of(candidate) is not None
    is_here = has_the_seat(request, candidate) and not candidate.paused_at
    state = "over" if is_over(candidate) else "elsewhere" if not is_here else "alert" if waits else "running"
    return JsonResponse({"state": state, "key": current.get("key", ""), "seconds": seconds_to_end(candidate)})


@require_POST
def focus(request: HttpRequest, candidate_id: int) -> HttpResponse:
    """Evidence that the page of a focused question was left."""
    form = FocusForm(request.POST)
    if form.is_valid():
        note_focus_loss(
            user=person(request),
            candidate_id=candidate_id,
            seat=seat_of(request, candidate_id),
            at=clock.now(),
            **form.cleaned_data,
        )
    return HttpResponse(status=204 if form.is_valid() else 422)


@require_GET
def question_file(request: HttpRequest, candidate_id: int, number: int, name: str) -> HttpResponse:
    """A file that was drawn for a question of one's own test."""
    return file_of(exam_of(candidacy_for(person(request), candidate_id)), number, name)
