"""The attendance sheet: who sits the session, twenty a page, with boxes to sign on arrival and on leaving."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import override

from pix.certification.papers import wording
from pix.certification.papers.facts import CandidateFacts, SessionFacts
from pix.kit.papers.render import rendered

TEMPLATE = Path(__file__).with_name("attendance.typ")
A_PAGE = 20
FEWEST_SIGNATURES = 2


def attendance_sheet(
    session: SessionFacts, candidates: Sequence[CandidateFacts], *, locale: str, at: datetime
) -> bytes:
    """The sheet of a session, candidates in the order given."""
    with override(locale):
        title = _("Attendance sheet")
        data = {
            "words": words(session, title),
            "session": wording.session_rows(session, locale),
            "pages": pages(session, candidates, locale),
            "invigilators": signing(session),
        }
        return rendered(TEMPLATE, data, title=title, locale=locale, at=at)


def pages(session: SessionFacts, candidates: Sequence[CandidateFacts], locale: str) -> list[dict[str, Any]]:
    """The rows of each page; a session without candidates has one empty page."""
    rows = [row(rank, session, one, locale) for rank, one in enumerate(candidates, start=1)]
    counted = wording.candidates_counted(len(rows))
    return [
        {"candidates": rows[start : start + A_PAGE], "counted": counted}
        for start in range(0, max(len(rows), 1), A_PAGE)
    ]


def row(rank: int, session: SessionFacts, candidate: CandidateFacts, locale: str) -> dict[str, Any]:
    """One candidate's line."""
    return {
        "rank": rank,
        "last_name": candidate.last_name,
        "first_name": candidate.first_name,
        "born": wording.in_figures(candidate.born_on, locale) if candidate.born_on else "",
        "notes": " · ".join(wording.arrangements(session, candidate, locale)),
    }


def signing(session: SessionFacts) -> list[str]:
    """Who signs at the foot: the invigilators, and room for one more when fewer than two are known."""
    blanks = max(FEWEST_SIGNATURES - len(session.invigilators), 0)
    return [*session.invigilators, *[""] * blanks]


def words(session: SessionFacts, title: str) -> dict[str, Any]:
    """The words printed on the sheet."""
    return {
        **wording.page_words(),
        "foot": wording.session_foot(session, title),
        "columns": [
            _("No."),
            _("Candidate"),
            _("Birth"),
            _("Signature on arrival"),
            _("Signature on leaving"),
        ],
        "nobody": _("Nobody is enrolled in this session yet."),
        "present": _("Present"),
        "absent": _("Absent"),
        "invigilator": _("Invigilator, name and signature"),
    }
