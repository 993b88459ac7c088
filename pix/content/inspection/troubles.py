"""Why a file was not read, in words: what happened, what to do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

UNREADABLE: dict[str, Promise] = {
    "empty": _(
        "The file is empty. Save your work again, check that the file weighs something, then hand it in."
    ),
    "too_large": _(
        "The file is too large to be read. Lighten it, or remove what is not asked for, then try again."
    ),
    "too_many_entries": _("The archive holds too many files. Keep those that are asked for, then try again."),
    "bomb": _(
        "Once opened, the file would become huge, so it was not opened. Make it again from the files given."
    ),
    "too_deep": _("Archives are nested too deep inside this one. Put the files straight into one archive."),
    "locked": _("The file is locked by a password. Save it without a password, then hand it in again."),
    "damaged": _(
        "The file is damaged or incomplete. Open it yourself to check it, save it again, then try again."
    ),
    "unknown_format": _("This kind of file cannot be read here. Save your work in the format asked for."),
    "timeout": _("Reading the file took too long. Simplify it, or start again from the file given."),
    "busy": _(
        "Too many files are being read right now. Your file was not read: hand it in again in a minute."
    ),
    "crash": _("The file could not be read to its end. Open it yourself, save it again, then hand it in."),
}
MISMATCH = _(
    "The name says %(extension)s, but the content is %(format)s: renaming a file does not convert it."
)


def trouble_in(observation: Mapping[str, Any]) -> Promise | str:
    """The sentence for a file that was not read, or ""."""
    code = observation.get("unreadable")
    return UNREADABLE.get(str(code), UNREADABLE["crash"]) if code else ""


def mismatch_in(observation: Mapping[str, Any]) -> str:
    """The sentence for a file whose extension belongs to another format, or ""."""
    if observation.get("matches", True):
        return ""
    names = {name: str(observation.get(name) or "?").upper() for name in ("extension", "format")}
    return str(MISMATCH % names)
