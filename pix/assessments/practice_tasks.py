"""Exercises of the practice page in which something is done: a simulator, a file, a program."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _

from pix.content.languages import bank_locale
from pix.content.question import Question
from pix.content.simulators.file_manager.building import Disk

ANY_FILE = ("txt", "odt", "docx", "pdf", "jpg")


def tasks() -> list[Question]:
    """The tasks in the reader's language."""
    return [_simulator(), _file(), _code()]


def _task(kind: str, instruction: str, **shown: Any) -> Question:
    locale = bank_locale()
    return Question(
        challenge=f"practice-{kind}", skill="practice", kind=kind, locale=locale, seed=0,
        instruction=instruction, why="", solution=None, **shown,
    )  # fmt: skip


def _check(op: str, path: str, say: str, value: Any = None) -> dict[str, Any]:
    return {"id": path.replace("/", "-"), "op": op, "path": path, "value": value, "say": say}


def _simulator() -> Question:
    old, new = _("draft.txt"), _("letter.txt")
    disk = Disk(features=["rename"], name=_("My files"))
    disk.file(old, size=2_000)
    return _task(
        "simulator",
        _("Here is a small file manager to try. Rename the file **%(old)s** as **%(new)s**.")
        % {"old": old, "new": new},
        simulator="file-manager",
        start=disk.state,
        checks=(_check("exists", f"state/files/{new}", _("The file has its new name.")),),
    )


def _file() -> Question:
    return _task(
        "file",
        _("Hand in any file of your device, such as a picture or a letter. It is read, then forgotten."),
        accepts=ANY_FILE,
        checks=(_check("exists", "format", _("The file can be read.")),),
    )


def _code() -> Question:
    word = _("hello")
    return _task(
        "code",
        _("Complete this program so that it prints the word **%(word)s**.") % {"word": word},
        starter='print("")',
        tests=({"input": [], "expect": word, "shown": True},),
    )
