"""A list of candidates: sent, checked, corrected, confirmed."""

from __future__ import annotations

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import get_language, ngettext
from django.views.decorators.http import require_GET, require_POST

from pix.accounts.people import person
from pix.certification.actions.plan_many import plan_many
from pix.certification.actions.send_list import send_list
from pix.certification.errors.centres import CentreNotApproved
from pix.certification.forms.centres_lists import ListForm
from pix.certification.lists.checked import Checked
from pix.certification.lists.checking import check
from pix.certification.lists.columns import columns_of
from pix.certification.lists.writing import TYPES, mistakes_file, template
from pix.certification.models import CandidateList, Centre
from pix.certification.permissions import centre_for
from pix.certification.queries.centres import scheme_of_lists
from pix.kit import clock, limits

MISTAKES = 100
FILES_AN_HOUR = 60


def send(request: HttpRequest, centre_id: int) -> HttpResponse:
    """The templates, and a form for a list."""
    centre = centre_for(person(request), centre_id)
    if centre.state != Centre.State.APPROVED:
        raise CentreNotApproved
    if request.method == "POST":
        limits.spend("send_list", person(request).pk, limit=FILES_AN_HOUR, seconds=3600)
    form = ListForm(request.POST, request.FILES) if request.method == "POST" else ListForm()
    if form.is_bound and form.is_valid():
        name = str(form.cleaned_data["file"].name)
        kept = send_list(user=person(request), centre_id=centre_id, name=name, rows=form.rows, at=clock.now())
        return redirect("certification:list", centre_id, kept.pk)
    language = get_language() or "fr"
    columns = [(column, column.name(language)) for column in columns_of(centre)]
    context = {"centre": centre, "form": form, "columns": columns, "kinds": [*TYPES]}
    return render(request, "certification/centres_send.html", context, status=422 if form.is_bound else 200)


@require_GET
def blank(request: HttpRequest, centre_id: int, kind: str) -> HttpResponse:
    """A template to fill."""
    centre = centre_for(person(request), centre_id)
    if kind not in TYPES:
        raise Http404
    content = template(centre, kind, get_language() or "fr")
    return download(content, f"candidates.{kind}", TYPES[kind])


@require_GET
def sent(request: HttpRequest, centre_id: int, list_id: int) -> HttpResponse:
    """What the list comes to, or everything to correct in it."""
    kept = list_for(request, centre_id, list_id)
    checked = checked_list(kept)
    page = Paginator(checked.mistakes, MISTAKES).get_page(request.GET.get("page"))
    context = {"centre": kept.centre, "list": kept, "checked": checked, "page": page}
    return render(request, "certification/centres_sent.html", context)


@require_GET
def mistakes(request: HttpRequest, centre_id: int, list_id: int) -> HttpResponse:
    """Every mistake of the list, as a file."""
    checked = checked_list(list_for(request, centre_id, list_id))
    return download(mistakes_file(checked.mistakes), "corrections.csv", TYPES["csv"])


@require_POST
def confirm(request: HttpRequest, centre_id: int, list_id: int) -> HttpResponse:
    """Plan and enrol all that the list says."""
    kept = plan_many(user=person(request), centre_id=centre_id, list_id=list_id, at=clock.now())
    count = kept.candidates
    said = ngettext("%(count)s candidate is enrolled.", "%(count)s candidates are enrolled.", count)
    messages.success(request, said % {"count": count})
    return redirect("certification:centre", centre_id)


def list_for(request: HttpRequest, centre_id: int, list_id: int) -> CandidateList:
    """A list of the centre that waits for its confirmation, or 404."""
    waiting = centre_for(person(request), centre_id).candidate_lists.filter(confirmed_at=None)
    return get_object_or_404(waiting.select_related("centre__organisation"), pk=list_id)


def checked_list(kept: CandidateList) -> Checked:
    """The list against what is planned and enrolled now."""
    return check(kept.rows, kept.centre, scheme_id=scheme_of_lists().pk, now=clock.now())


def download(content: bytes, name: str, kind: str) -> HttpResponse:
    """A file to save."""
    response = HttpResponse(content, content_type=kind)
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response
