"""The results of a published session as its centre receives them."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from zoneinfo import ZoneInfo

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from pix.certification.lists.writing import BOM
from pix.certification.models import Candidate, ScoredResult, Session
from pix.certification.queries.jury import begun_in, last_results
from pix.content.files.sheet import xlsx
from pix.content.queries import published
from pix.kit.exports import export_cell

# What stands for a level or a score that there is not.
NONE = "-"
DAY = "SHORT_DATE_FORMAT"


def header(codes: Sequence[str]) -> list[str]:
    """The columns, one for each competence among them."""
    first = [
        _("Number"), _("First name"), _("Last name"), _("Birth date"), _("Place of birth"), _("External id"),
        _("Kind"), _("Status"), _("Pix"),
    ]  # fmt: skip
    return [*first, *codes, _("Comment"), _("Session"), _("Centre"), _("Date")]


def results_of(session: Session) -> list[list[str]]:
    """The header, then a line for each candidate who started."""
    codes, results = list(published().competences), last_results(session)
    day = date_format(session.starts_at.astimezone(ZoneInfo(session.centre.time_zone)), DAY)
    held = [session.number, session.centre.name, day]
    lines = [
        [*identity(one), *measured(results[one.pk], codes), results[one.pk].comment, *held]
        for one in begun_in(session)
    ]
    return [header(codes), *([harmless(cell) for cell in line] for line in lines)]


def identity(candidate: Candidate) -> list[str]:
    """Who took what."""
    place = ", ".join(filter(None, [candidate.birth_city or candidate.birth_insee, candidate.birth_country]))
    return [
        str(candidate.pk),
        candidate.first_name,
        candidate.last_name,
        date_format(candidate.born_on, DAY),
        place,
        candidate.external_id,
        candidate.add_on or _("Core"),
    ]


def measured(result: ScoredResult, codes: Sequence[str]) -> list[str]:
    """Status, score and levels: nothing but the status when the certification was not validated."""
    status = str(ScoredResult.Status(result.status).label)
    if result.status != ScoredResult.Status.VALIDATED:
        return [status, NONE, *[NONE for _code in codes]]
    found = result.data["competences"]
    return [
        status,
        str(result.pix),
        *[str(found[code]["level"]) if code in found else NONE for code in codes],
    ]


def harmless(cell: str) -> str:
    """A cell that no spreadsheet runs."""
    return cell if cell == NONE else export_cell(cell)


def as_csv(rows: Sequence[Sequence[str]]) -> bytes:
    """The list for any spreadsheet of here; its cells are harmless already."""
    out = io.StringIO()
    csv.writer(out, delimiter=";", lineterminator="\r\n").writerows(rows)
    return (BOM + out.getvalue()).encode()


def as_xlsx(rows: Sequence[Sequence[str]]) -> bytes:
    """The same list as a workbook."""
    return xlsx({_("Results"): [list(row) for row in rows]})
