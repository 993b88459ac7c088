"""The identity of a candidate, corrected by the jury."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from pix.accounts.models import Role
from pix.accounts.people import person
from pix.accounts.permissions import role_required
from pix.certification.actions.correct_identity import correct_identity
from pix.certification.errors.jury import NotWithJury
from pix.certification.forms.jury_identity import IdentityForm
from pix.certification.models import Session
from pix.certification.queries.jury import judged_candidate
from pix.kit import clock


@role_required(Role.JURY)
def identity(request: HttpRequest, candidate_id: int) -> HttpResponse:
    """A form over what the session knows of the candidate, while the jury has the session."""
    candidate = judged_candidate(candidate_id)
    if candidate.session.status != Session.Status.IN_JURY:
        raise NotWithJury
    form = IdentityForm(request.POST or None, candidate=candidate)
    if request.method == "POST" and form.is_valid():
        correct_identity(
            candidate_id=candidate.pk,
            facts=form.facts(),
            reason=form.cleaned_data["reason"],
            by=person(request),
            at=clock.now(),
        )
        messages.success(request, _("The identity is corrected; the one before is kept among the reports."))
        return redirect("certification:judged", candidate.pk)
    context = {"form": form, "candidate": candidate, "session": candidate.session}
    return render(request, "certification/jury_identity.html", context, status=422 if form.is_bound else 200)
