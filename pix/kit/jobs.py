"""Work that happens after the answer: enqueued by name, with the transaction."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, ParamSpec, TypeVar

from django_tasks import task
from django_tasks.base import Task
from django_tasks_db.models import DBTaskResult

from pix.kit.rooms import modules_named

P = ParamSpec("P")
T = TypeVar("T")
Job = DBTaskResult[Any, Any]


class UnknownJob(LookupError):
    """No room has a job of this name."""


@dataclass(frozen=True)
class Terms:
    """How a job runs: how often it is tried, and how often it comes back on its own."""

    attempts: int = 5
    every: timedelta | None = None


_terms: dict[str, Terms] = {}


def job(*, attempts: int = 5, every: timedelta | None = None) -> Callable[[Callable[P, T]], Task[P, T]]:
    """Declare a job in a room's tasks.py; it may run more than once, so it must be safe to repeat."""

    def declare(function: Callable[P, T]) -> Task[P, T]:
        declared: Task[P, T] = task()(function)
        _terms[declared.module_path] = Terms(attempts=attempts, every=every)
        return declared

    return declare


def enqueue(name: str, *, run_at: datetime | None = None, **kwargs: Any) -> None:
    """Ask for "room.task" once the transaction commits, not before `run_at`."""
    asked = named(name)
    (asked.using(run_after=run_at) if run_at else asked).enqueue(**kwargs)


def named(name: str) -> Task[..., Any]:
    """The job of a name such as "assessments.send_report"; UnknownJob when there is none."""
    try:
        return every_job()[name]
    except KeyError:
        raise UnknownJob(f"No job is named {name!r}.") from None


def every_job() -> dict[str, Task[..., Any]]:
    """Each room's jobs by their names."""
    return {
        f"{room}.{word}": value
        for room, tasks in modules_named("tasks")
        for word, value in vars(tasks).items()
        if isinstance(value, Task)
    }


def terms_of(task_path: str) -> Terms:
    """The terms of the job at a path; the usual ones when it declared none."""
    every_job()
    return _terms.get(task_path, Terms())


def waiting() -> list[Job]:
    """The jobs that wait, run or failed, the first hundred of them."""
    return list(DBTaskResult.objects.exclude(status="SUCCESSFUL").select_related("lease")[:100])
