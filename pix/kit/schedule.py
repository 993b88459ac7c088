"""Jobs that come back on their own: declared in code, their next time kept in one table."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.db import transaction

from pix.kit.jobs import enqueue, every_job, terms_of
from pix.kit.models import JobSchedule


def scheduled() -> dict[str, timedelta]:
    """The jobs that declared a period, by name."""
    periods = {name: terms_of(found.module_path).every for name, found in every_job().items()}
    return {name: every for name, every in periods.items() if every}


def enqueue_due(at: datetime) -> list[str]:
    """Enqueue each job whose time has come, once however many workers ask; their names."""
    # Read first: a worker looks every second, and each transaction below takes SQLite's only write lock.
    later = set(JobSchedule.objects.filter(next_at__gt=at).values_list("name", flat=True))
    due = [(name, every) for name, every in sorted(scheduled().items()) if name not in later]
    return [name for name, every in due if enqueue_when_due(name, every, at)]


@transaction.atomic
def enqueue_when_due(name: str, every: timedelta, at: datetime) -> bool:
    """Enqueue one job when due, and set its next time; a long stop is caught up by a single run."""
    JobSchedule.objects.get_or_create(name=name, defaults={"next_at": at})
    row = JobSchedule.objects.select_for_update(skip_locked=True).filter(name=name, next_at__lte=at).first()
    if row is None:
        return False
    enqueue(name)
    row.last_at, row.next_at = at, at + every
    row.save(update_fields=["last_at", "next_at"])
    return True
