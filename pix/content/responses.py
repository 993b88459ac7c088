"""Is a response well-formed? Reads what a question's page sends, by the names of its inputs."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from django.core.files.uploadedfile import UploadedFile
from django.http import QueryDict
from django.utils.datastructures import MultiValueDict
from django.utils.translation import gettext as _

MAX_FIELDS = 200


@dataclass(frozen=True)
class Sent:
    """What a task's page sends, not judged yet: an end state as JSON, a file, or a program."""

    kind: str
    text: str = ""
    file: UploadedFile[bytes] | None = None


@dataclass(frozen=True)
class ReadResponse:
    """A response (None to skip), what was typed by input name, and what is missing.

    sent: of a task, what must be observed before there is a response. is_observed: the response is that.
    """

    response: Any
    typed: dict[str, list[str]] = field(default_factory=dict)
    error: str = ""
    sent: Sent | None = None
    is_observed: bool = False


def read_response(
    data: QueryDict, files: MultiValueDict[str, UploadedFile[bytes]] | None = None
) -> ReadResponse:
    """The response of a submitted page, told by the names of its inputs; error says what is missing."""
    if "skip" in data:
        return ReadResponse(None)
    typed = {name: data.getlist(name)[:MAX_FIELDS] for name in list(data)[:MAX_FIELDS]}
    if sent := _sent(data, files or MultiValueDict()):
        return ReadResponse(None, typed, _lacking(sent), sent)
    for prefix, read in (("blank-", _blanks), ("place-", _places), ("pair-", _pairs)):
        if found := {
            name.removeprefix(prefix): rows[0]
            for name, rows in typed.items()
            if name.startswith(prefix) and rows
        }:
            return ReadResponse(*read(found, typed))
    if "text" in data:
        text = str(data["text"])
        return ReadResponse(
            text,
            typed,
            "" if text.strip() else _("Write an answer, or skip the question."),
        )
    chosen = typed.get("choice", [])
    return ReadResponse(chosen, typed, "" if chosen else _("Choose an answer, or skip the question."))


def _sent(data: QueryDict, files: MultiValueDict[str, UploadedFile[bytes]]) -> Sent | None:
    if "simulator" in data:
        return Sent("simulator", text=str(data["simulator"]))
    if "program" in data:
        return Sent("code", text=str(data["program"]))
    # A browser leaves out a file field in which nothing was chosen: the page says by a text that it has one.
    if "handin" in files or "handin" in data:
        return Sent("file", file=files.get("handin"))
    return None


def _lacking(sent: Sent) -> str:
    if sent.kind == "file":
        return "" if sent.file else _("Choose your file, or skip the question.")
    if sent.text.strip():
        return ""
    if sent.kind == "code":
        return _("Write your program, or skip the question.")
    return _("The simulator has not started: reload the page, or skip the question.")


Read = tuple[Any, dict[str, list[str]], str]


def _blanks(found: dict[str, str], typed: dict[str, list[str]]) -> Read:
    is_empty = not any(text.strip() for text in found.values())
    return found, typed, _("Write an answer, or skip the question.") if is_empty else ""


def _places(found: dict[str, str], typed: dict[str, list[str]]) -> Read:
    if sorted(found.values()) != sorted(str(n + 1) for n in range(len(found))):
        return (
            [],
            typed,
            _("Give each line its own place, from 1 to %(last)s.") % {"last": len(found)},
        )
    return sorted(found, key=lambda item: int(found[item])), typed, ""


def _pairs(found: dict[str, str], typed: dict[str, list[str]]) -> Read:
    return (
        found,
        typed,
        "" if all(found.values()) else _("Pair every line, or skip the question."),
    )
