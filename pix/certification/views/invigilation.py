"""The invigilator's door."""

from __future__ import annotations

from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from pix.certification import grants
from pix.certification.actions.open_console import open_console
from pix.certification.errors.invigilation import ConsoleRefused
from pix.certification.forms.invigilation import ConsoleForm
from pix.certification.queries.invigilation import sessions_open_in
from pix.kit import clock
from pix.kit.limits import address_of
from pix.kit.refusals import words_of


@login_not_required
@never_cache
@require_http_methods(["GET", "POST"])
def invigilate(request: HttpRequest) -> HttpResponse:
    """Ask for a session's number and password; show the sessions already open in this browser."""
    form = ConsoleForm(request.POST if request.method == "POST" else None)
    refused: dict[str, str] = {}
    if form.is_valid():
        try:
            return opened(request, form)
        except ConsoleRefused as refusal:
            refused = words_of(refusal.code, refusal.facts)
    sessions = sessions_open_in(grants.granted(request, clock.now()))
    context = {"form": form, "refused": refused, "sessions": sessions}
    status = 422 if refused or form.errors else 200
    return render(request, "certification/invigilation_door.html", context, status=status)


def opened(request: HttpRequest, form: ConsoleForm) -> HttpResponse:
    """The console, which this browser may use from now on."""
    by, at = grants.invigilator(request), clock.now()
    session = open_console(**form.cleaned_data, address=address_of(request), by=by, at=at)
    grants.grant(request, session)
    return redirect("certification:console", session_id=session.pk)


@require_POST
@login_not_required
def leave_console(request: HttpRequest, session_id: int) -> HttpResponse:
    """Close the console of the session in this browser."""
    grants.withdraw(request, session_id)
    messages.success(request, _("You have signed out of the session. Its candidates go on."))
    return redirect("certification:invigilate")
