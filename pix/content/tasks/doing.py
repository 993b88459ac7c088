"""Does a task as declared: what its page would send of an end state, a file or a program."""

from __future__ import annotations

import json
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile

from pix.content.question import Question
from pix.content.release import Release
from pix.content.responses import Sent
from pix.content.tasks.observing import Observation, observe


def sent_of(question: Question, done: Any) -> Sent:
    """What the page would send of something done; an end state may come with its event counts."""
    if question.kind == "file":
        return Sent("file", file=SimpleUploadedFile(done.name, done.content))
    if question.kind == "code":
        return Sent("code", text=done)
    has_events = isinstance(done, dict) and set(done) == {"state", "events"}
    return Sent("simulator", text=json.dumps(done if has_events else {"state": done, "events": {}}))


def right_observation(release: Release, question: Question) -> Observation:
    """What is observed of someone who does a task as its solution says."""
    solution = release.draw(question.challenge, question.seed, question.locale).solution
    return observe(question, sent_of(question, solution))
