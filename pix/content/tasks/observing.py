"""Turns what a task's page sent into the observation that the engine grades; never inside a transaction."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import PurePosixPath
from typing import Any

from django.conf import settings
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext as _

from pix.content.inspection import inspect
from pix.content.question import Question
from pix.content.responses import ReadResponse, Sent
from pix.content.simulators import registry
from pix.content.tasks import program
from pix.engine.grading import MalformedResponse

Observation = dict[str, Any]
LONGEST_NAME = 150


class NotObserved(Exception):
    """What was sent cannot be taken, in a sentence for the page; nothing is counted."""


def observed(question: Question, read: ReadResponse) -> ReadResponse:
    """The response with its observation, or with the sentence that says why there is none."""
    if read.sent is None or read.error:
        return read
    try:
        return replace(read, response=observe(question, read.sent), is_observed=True)
    except NotObserved as reason:
        return replace(read, error=str(reason))


def observe(question: Question, sent: Sent) -> Observation:
    """What a person did in a task; NotObserved when it does not suit the question."""
    if sent.kind != question.kind:
        raise NotObserved(_("This page is not the one of the question: reload it."))
    return OBSERVERS[sent.kind](question, sent)


def observe_simulator(question: Question, sent: Sent) -> Observation:
    """What is observed of the end state of a simulator."""
    try:
        return registry.observe_sent(question.simulator, sent.text)
    except MalformedResponse as error:
        raise NotObserved(
            _("What the simulator sent cannot be read. Reload the page; if that does not help, start over.")
        ) from error


def observe_file(question: Question, sent: Sent) -> Observation:
    """What is observed of a file handed in, read in a child process."""
    if sent.file is None:
        raise NotObserved(_("Choose your file, or skip the question."))
    name = fitting_name(question, sent.file)
    found = inspect(name, sent.file.read(), question.password)
    if found.get("unreadable") == "busy":
        raise busy()
    return {**found, "name": name}


def fitting_name(question: Question, file: UploadedFile[bytes]) -> str:
    """The file's name, once its size and its extension are those asked for."""
    limit = settings.PIX_UPLOAD_LIMIT
    if (file.size or 0) > limit:
        raise NotObserved(
            _("This file is too large: it must be under %(size)s MB.") % {"size": limit // 1_000_000}
        )
    name = (file.name or "").replace("\x00", "")[-LONGEST_NAME:]
    if PurePosixPath(name).suffix.lower().lstrip(".") not in question.accepts:
        wanted = ", ".join(f".{one}" for one in question.accepts)
        raise NotObserved(
            _("“%(name)s” has not the format asked for: hand in a file in %(wanted)s.")
            % {"name": name, "wanted": wanted}
        )
    return name


def observe_program(question: Question, sent: Sent) -> Observation:
    """What is observed of a program, run on its tests in a child process."""
    found = program.run(question, sent.text)
    if found.get("failed") == "busy":
        raise busy()
    return found


def busy() -> NotObserved:
    """The server has its hands full; nothing is lost."""
    return NotObserved(_("Many people are validating right now. Wait a few seconds, then validate again."))


OBSERVERS: dict[str, Callable[[Question, Sent], Observation]] = {
    "simulator": observe_simulator,
    "file": observe_file,
    "code": observe_program,
}
