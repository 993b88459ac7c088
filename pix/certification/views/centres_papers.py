"""The papers of a session, and convocations by mail."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import get_language, ngettext
from django.views.decorators.http import require_GET, require_POST

from pix.accounts.people import person
from pix.certification.actions.send_convocations import send_convocations
from pix.certification.paper_facts import candidate_facts, convocation_facts, kit_facts, session_facts
from pix.certification.papers.attendance import attendance_sheet
from pix.certification.papers.convocation import convocation
from pix.certification.papers.invigilator_kit import invigilator_kit
from pix.certification.permissions import candidate_for, session_for
from pix.certification.queries.centres import enrolled_in
from pix.certification.views.centres_lists import download
from pix.kit import clock

PDF = "application/pdf"


@require_GET
def attendance(request: HttpRequest, centre_id: int, session_id: int) -> HttpResponse:
    """The sheet that candidates sign."""
    session = session_for(person(request), centre_id, session_id)
    rows = [candidate_facts(one) for one in enrolled_in(session)]
    content = attendance_sheet(session_facts(session), rows, locale=language(), at=clock.now())
    return download(content, f"attendance-{session.number}.pdf", PDF)


@require_GET
def kit(request: HttpRequest, centre_id: int, session_id: int) -> HttpResponse:
    """What the invigilator keeps at hand."""
    session = session_for(person(request), centre_id, session_id)
    console = request.build_absolute_uri(reverse("certification:invigilate"))
    facts = kit_facts(session, console=console, entry=entry(request))
    content = invigilator_kit(facts, locale=language(), at=clock.now())
    return download(content, f"invigilator-{session.number}.pdf", PDF)


@require_GET
def summons(request: HttpRequest, centre_id: int, session_id: int, candidate_id: int) -> HttpResponse:
    """One candidate's convocation."""
    candidate = candidate_for(person(request), centre_id, session_id, candidate_id)
    facts = convocation_facts(candidate, entry(request))
    content = convocation(facts, locale=language(), at=clock.now())
    return download(content, f"convocation-{candidate.pk}.pdf", PDF)


@require_POST
def convoke(request: HttpRequest, centre_id: int, session_id: int) -> HttpResponse:
    """Write to those who have an address and were not convoked yet."""
    session = session_for(person(request), centre_id, session_id)
    count = send_convocations(
        user=person(request),
        session_id=session.pk,
        entry=entry(request),
        locale=language(),
        at=clock.now(),
    )
    said = ngettext("%(count)s convocation is on its way.", "%(count)s convocations are on their way.", count)
    messages.success(request, said % {"count": count})
    return redirect("certification:session", centre_id, session_id)


def entry(request: HttpRequest) -> str:
    """The whole link to the page where candidates enter."""
    return request.build_absolute_uri(reverse("certification:enter"))


def language() -> str:
    """The reader's language, in which the papers are printed."""
    return get_language() or "fr"
