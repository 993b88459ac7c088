"""Pauses, of one test or of the whole room."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST

from pix.certification.actions.pause_candidates import pause_candidates
from pix.certification.actions.resume_candidates import resume_candidates
from pix.certification.grants import invigilating, invigilator
from pix.certification.models import Session
from pix.certification.views.invigilation_acts import done, told
from pix.kit import clock


@require_POST
@invigilating
def pause(request: HttpRequest, session: Session, candidate_id: int | None = None) -> HttpResponse:
    """Stop the time of one test, or of all those under way."""
    count = counted(request, session, candidate_id, pause_candidates)
    if candidate_id is not None:
        said = _("%(name)s is paused.") if count else _("%(name)s was paused already.")
        return done(request, session, candidate_id, said)
    words = ngettext("%(n)s test is paused.", "%(n)s tests are paused.", count) % {"n": count}
    return told(request, session, words if count else _("No test under way was left to pause."))


@require_POST
@invigilating
def go_on(request: HttpRequest, session: Session, candidate_id: int | None = None) -> HttpResponse:
    """Let one paused test go on, or all of them."""
    count = counted(request, session, candidate_id, resume_candidates)
    if candidate_id is not None:
        said = _("%(name)s goes on.") if count else _("%(name)s was not paused any more.")
        return done(request, session, candidate_id, said)
    words = ngettext("%(n)s test goes on.", "%(n)s tests go on.", count) % {"n": count}
    return told(request, session, words if count else _("No test was paused any more."))


def counted(request: HttpRequest, session: Session, candidate_id: int | None, act: Callable[..., int]) -> int:
    """Do the act; for how many tests."""
    return act(session=session, candidate_id=candidate_id, by=invigilator(request), at=clock.now())
