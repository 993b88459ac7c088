"""What the jury reads, decides and publishes."""

from __future__ import annotations

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from pix.accounts.models import Role
from pix.accounts.people import person
from pix.accounts.permissions import role_required
from pix.certification.actions.publish_session import publish_session
from pix.certification.actions.rule_on_candidate import rule_on_candidate
from pix.certification.actions.settle_report import settle_report
from pix.certification.forms.jury_decisions import DecisionForm, SettlementForm
from pix.certification.models import Candidate, Certificate, IssueReport, Session
from pix.certification.queries.exams import answers_of
from pix.certification.queries.jury import (
    begun_in,
    judged_candidate,
    judged_session,
    last_results,
    reports_waiting,
    ruling_of,
    sessions_with_jury,
)
from pix.certification.records import ERRORS, asked_in
from pix.content.queries import release_of
from pix.kit import clock

SESSIONS = 25


@require_GET
@role_required(Role.JURY)
def jury(request: HttpRequest) -> HttpResponse:
    """The sessions that wait, the oldest first, a page at a time."""
    page = Paginator(sessions_with_jury(), SESSIONS).get_page(request.GET.get("page"))
    return render(request, "certification/jury_waiting.html", {"page": page})


@require_GET
@role_required(Role.JURY)
def session(request: HttpRequest, session_id: int) -> HttpResponse:
    """A session: what its centre says, each certification with its result, and publication."""
    shown = judged_session(session_id)
    results = last_results(shown)
    unsettled = list(reports_waiting(shown).values_list("candidate_id", flat=True))
    candidates = list(begun_in(shown))
    context = {
        "session": shown,
        "rows": [(one, results.get(one.pk), one.pk in unsettled) for one in candidates],
        "unsettled": len(unsettled),
        "errors": sum(one.pk not in results or bool(results[one.pk].error) for one in candidates),
    }
    return render(request, "certification/jury_session.html", context)


@require_POST
@role_required(Role.JURY)
def publish(request: HttpRequest, session_id: int) -> HttpResponse:
    """Publish what the jury has done with."""
    publish_session(session_id=judged_session(session_id).pk, at=clock.now(), by=person(request))
    messages.success(request, _("The results are published."))
    return redirect("certification:jury")


@require_GET
@role_required(Role.JURY)
def judged(request: HttpRequest, candidate_id: int) -> HttpResponse:
    """The record of one certification."""
    return _record(request, judged_candidate(candidate_id))


@require_POST
@role_required(Role.JURY)
def decide(request: HttpRequest, candidate_id: int) -> HttpResponse:
    """Keep a decision, or show the record again with what is missing."""
    candidate = judged_candidate(candidate_id)
    form = DecisionForm(request.POST, candidate=candidate)
    if not form.is_valid():
        return _record(request, candidate, form=form)
    rule_on_candidate(candidate_id=candidate.pk, decision=form.decision(), by=person(request), at=clock.now())
    messages.success(request, _("The decision is kept, and the test is scored again."))
    return redirect("certification:judged", candidate.pk)


@require_POST
@role_required(Role.JURY)
def settle(request: HttpRequest, report_id: int) -> HttpResponse:
    """Settle a report, or show the record again when nothing was written."""
    report = get_object_or_404(IssueReport, pk=report_id, candidate__isnull=False)
    candidate = judged_candidate(report.candidate_id or 0)
    form = SettlementForm(request.POST, prefix=f"report{report.pk}")
    if not form.is_valid():
        return _record(request, candidate, settlement=form)
    words = form.cleaned_data["settlement"]
    settle_report(report_id=report.pk, settlement=words, by=person(request), at=clock.now())
    messages.success(request, _("The report is settled."))
    return redirect("certification:judged", candidate.pk)


def _record(
    request: HttpRequest,
    candidate: Candidate,
    *,
    form: DecisionForm | None = None,
    settlement: SettlementForm | None = None,
) -> HttpResponse:
    ruling = ruling_of(candidate)
    release = release_of(candidate.assessment.release_id) if candidate.assessment else None
    results = list(candidate.results.select_related("by"))
    forms = {settlement.prefix: settlement} if settlement else {}
    prefixes = {
        report: f"report{report.pk}" for report in candidate.reports.select_related("by", "settled_by")
    }
    context = {
        "candidate": candidate,
        "session": candidate.session,
        "is_open": candidate.session.status == Session.Status.IN_JURY,
        "last": results[-1] if results else None,
        "results": [(one, ERRORS.get(one.error, "")) for one in reversed(results)],
        "reports": [
            (one, forms.get(prefix) or SettlementForm(prefix=prefix)) for one, prefix in prefixes.items()
        ],
        "asked": asked_in(candidate, answers_of(candidate), ruling, release, get_language() or "fr")
        if release
        else [],
        "never_asked": sum(step["number"] is None for step in candidate.course),
        "form": form or DecisionForm(candidate=candidate, comment=ruling.comment),
        "settlement": settlement,
        "certificate": Certificate.objects.filter(candidate=candidate, revoked_at=None).first(),
    }
    status = 422 if form or settlement else 200
    return render(request, "certification/jury_record.html", context, status=status)
