"""What is offered to download: templates to fill, and the mistakes of a list."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from django.utils.translation import gettext as _

from pix.certification.lists.checked import Mistake
from pix.certification.lists.columns import columns_of
from pix.certification.models import Centre
from pix.content.files.sheet import ods, xlsx
from pix.kit.exports import export_cell

# A mark of the byte order tells old spreadsheets that accents are UTF-8.
BOM = "\ufeff"
TYPES = {
    "csv": "text/csv; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
}


def template(centre: Centre, kind: str, language: str) -> bytes:
    """A list with its header alone, required columns starred."""
    header = [f"{one.name(language)}{'*' if one.is_required else ''}" for one in columns_of(centre)]
    writers = {"xlsx": xlsx, "ods": ods}
    if kind in writers:
        return writers[kind]({_("Candidates"): [header]})
    return csv_of([header])


def mistakes_file(mistakes: Iterable[Mistake]) -> bytes:
    """Every mistake on its line, harmless for a spreadsheet."""
    header = [_("Line"), _("Column"), _("What is written"), _("What to correct")]
    return csv_of([header, *([one.line, one.column, one.value, one.sentence] for one in mistakes)])


def csv_of(rows: Iterable[Iterable[object]]) -> bytes:
    """A CSV file for the spreadsheets of here."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerows([export_cell(cell) for cell in row] for row in rows)
    return (BOM + out.getvalue()).encode()
