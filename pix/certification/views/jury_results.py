"""The results of a session, for its centre."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from pix.accounts.people import person
from pix.certification.errors.jury import ResultsNotPublished
from pix.certification.lists.writing import TYPES
from pix.certification.permissions import session_for
from pix.certification.results_list import as_csv, as_xlsx, results_of
from pix.certification.views.centres_lists import download

WRITERS = {"csv": as_csv, "xlsx": as_xlsx}


@require_GET
def results(request: HttpRequest, centre_id: int, session_id: int, kind: str) -> HttpResponse:
    """The list as a file, once the results are published."""
    session = session_for(person(request), centre_id, session_id)
    if kind not in WRITERS:
        raise Http404
    if session.published_at is None:
        raise ResultsNotPublished
    content = WRITERS[kind](results_of(session))
    return download(content, f"session-{session.number}.{kind}", TYPES[kind])
