"""The end of a session, for its centre."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from pix.accounts.people import person
from pix.certification.actions.finalise_session import finalisable, finalise_session
from pix.certification.forms.jury import FinalisationForm
from pix.certification.models import Session
from pix.certification.permissions import session_for
from pix.kit import clock


def finalise(request: HttpRequest, centre_id: int, session_id: int) -> HttpResponse:
    """One form for the whole session, once nobody's test goes on."""
    session = session_for(person(request), centre_id, session_id)
    at = clock.now()
    form = FinalisationForm(request.POST or None, candidates=finalisable(session, at))
    if request.method == "POST" and form.is_valid():
        done = finalise_session(user=person(request), session_id=session.pk, closing=form.closing(), at=at)
        messages.success(request, said_of(done))
        return redirect("certification:session", centre_id, session_id)
    context = {"form": form, "session": session, "centre": session.centre}
    return render(request, "certification/jury_finalise.html", context, status=422 if form.is_bound else 200)


def said_of(session: Session) -> str:
    """What becomes of the session, for who has just finalised it."""
    if session.published_at:
        return _("The session is finalised, and its results are published.")
    return _("The session is finalised. The jury looks at it before its results are published.")
