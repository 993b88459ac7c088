"""Runs a program on the tests that its page shows, before it is handed in; nothing is graded."""

from __future__ import annotations

from dataclasses import replace

from pix.content.question import Question
from pix.content.responses import ReadResponse
from pix.content.tasks.observing import observed
from pix.content.tasks.telling import Told, told


def tried(question: Question, read: ReadResponse) -> tuple[ReadResponse, Told | None]:
    """What was typed, and what the shown tests say of it; or the sentence that says why they were not run."""
    shown = replace(question, tests=tuple(question.shown_tests), checks=(), solution=None)
    seen = observed(shown, read)
    if seen.error or not seen.is_observed:
        return seen, None
    return seen, told(shown, seen.response, shown.grade(seen.response).details)
