"""Whole steps of a learner (answer, next question, page), in one process: one JSON line per figure.

Usage: python bench/answers.py [LEARNERS]    (a temporary database; DATABASE_URL chooses another kind)
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

FOLDER = Path(tempfile.mkdtemp(prefix="pix-bench-"))
os.environ.setdefault("DATABASE_URL", f"sqlite:///{FOLDER / 'bench.sqlite3'}")
os.environ.setdefault("PIX_LOG_LEVEL", "ERROR")
os.environ["DJANGO_SETTINGS_MODULE"] = "pix.config.settings.test"

import django  # noqa: E402 - the environment comes first
from line import say  # noqa: E402

django.setup()

from django.conf import settings  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.test import Client  # noqa: E402

from pix.accounts.models import User  # noqa: E402
from pix.assessments.models import Assessment  # noqa: E402
from pix.content.actions.publish_release import publish_release  # noqa: E402
from pix.content.bank.snapshot import gather  # noqa: E402
from pix.content.question import Question  # noqa: E402
from pix.kit import clock  # noqa: E402

MOST_QUESTIONS = 30


def main() -> None:
    """Let some learners skip and answer through one competence each, and tell the times."""
    learners = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    call_command("migrate", verbosity=0)
    publish_release(snapshot=gather(settings.BANK_DIR).snapshot, note="bench", at=clock.now())
    steps, pages = [], []
    for n in range(learners):
        took = play(User.objects.create(username=f"bench-{n}-{time.time_ns()}"))
        steps += took[0]
        pages += took[1]
    for name, times in (("answer", steps), ("question page", pages)):
        say("answers", name, count=len(times), **spread(times))


def play(user: User) -> tuple[list[float], list[float]]:
    """CPU milliseconds of each answer (redirect included) and of each question page of one test."""
    client = Client(headers={"accept-language": "fr"})
    client.force_login(user)
    client.post("/competences/1.2/start/")
    steps, pages = [], []
    for number in range(MOST_QUESTIONS):
        test = Assessment.objects.filter(user=user, state="started").first()
        if test is None or test.current is None:
            break
        door, sent = f"/assessments/{test.pk}/", form_of(test.current, number)
        pages.append(cpu_ms(partial(client.get, door)))
        steps.append(cpu_ms(partial(client.post, f"{door}answer/", sent)))
    return steps, pages


def form_of(current: dict[str, Any], number: int) -> dict[str, Any]:
    """What the page would send: a right response, or a skip one time in three."""
    question = Question.from_json(current["question"])
    sent: dict[str, Any] = {"challenge": current["challenge"], "key": current["key"]}
    response = question.example_response()
    if number % 3 == 2 or question.timer or question.is_task:
        return {**sent, "skip": "1"}
    if isinstance(response, str):
        return {**sent, "text": response}
    if question.kind == "order":
        return sent | {f"place-{item}": str(place) for place, item in enumerate(response, 1)}
    if isinstance(response, list):
        return {**sent, "choice": response}
    prefix = "pair" if question.kind == "match" else "blank"
    return sent | {f"{prefix}-{name}": value for name, value in response.items()}


def cpu_ms(act: Callable[[], object]) -> float:
    """CPU time of a call, in milliseconds."""
    begun = time.process_time()
    act()
    return (time.process_time() - begun) * 1000


def spread(times: list[float]) -> dict[str, float]:
    """Median, 95th percentile and mean in milliseconds."""
    ordered = sorted(times)
    return {
        "p50_ms": round(statistics.median(ordered), 2),
        "p95_ms": round(ordered[int(len(ordered) * 0.95) - 1], 2),
        "mean_ms": round(statistics.mean(ordered), 2),
    }


if __name__ == "__main__":
    main()
