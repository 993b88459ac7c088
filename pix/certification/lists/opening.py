"""The door of lists: bounds first, then the killable child; a hostile file is only a sentence."""

from __future__ import annotations

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from pix.certification.lists.limits import MOST_LINES
from pix.content.inspection.limits import FILE_BYTES
from pix.content.tasks.worker import MEGABYTE, Failed, Limits, run_killable

READER = "pix.certification.lists.reading:read"
LIMITS = Limits(wall_seconds=15.0, cpu_seconds=10, memory_bytes=500_000_000, result_bytes=8 * MEGABYTE)
SENTENCES: dict[str, Promise] = {
    "empty": _("This file is empty."),
    "too_large": _("This file is too large: 5 MB at most."),
    "too_many_lines": _("This list is too long: cut it into files of %(most)s lines at most."),
    "too_wide": _("This file has too many columns: start from one of the templates."),
    "not_a_list": _("This is not a list: send a CSV, XLSX or ODS file."),
    "locked": _("This file is locked by a password: save it without one."),
    "bomb": _("This file unfolds into something far too large: it was not opened."),
    "busy": _("Many files are being read at this moment: send yours again in a minute."),
    "damaged": _("This file is damaged, or is not what its name says: save it again, then send it."),
}
CODES = {"busy": "busy", "payload_too_large": "too_large", "memory": "bomb", "time": "bomb"}


class UnreadableList(Exception):
    """A file whose rows were not read; it says why in one sentence."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code

    def __str__(self) -> str:
        known = {"unknown_format": "not_a_list"}.get(self.code, self.code)
        return str(SENTENCES.get(known, SENTENCES["damaged"])) % {"most": MOST_LINES}


def rows_of(name: str, content: bytes) -> list[list[str]]:
    """The rows of a file, cell by cell, as texts; UnreadableList when it has none."""
    if len(content) > FILE_BYTES:
        raise UnreadableList("too_large")
    told = run_killable(READER, {"name": name, "content": content}, LIMITS)
    if isinstance(told, Failed):
        raise UnreadableList(CODES.get(told.code, "damaged"))
    if "unreadable" in told:
        raise UnreadableList(told["unreadable"])
    rows: list[list[str]] = told["rows"]
    return rows
