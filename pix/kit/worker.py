"""The worker: claims a job under a lease, runs it, retries it, and picks up what a dead worker left."""

from __future__ import annotations

import logging
import secrets
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from uuid import UUID

from django.db import DatabaseError, close_old_connections, connection, transaction
from django.db.models import F, Q, QuerySet
from django_tasks import TaskResultStatus
from django_tasks_db.models import DBTaskResult, get_date_max

from pix.kit import clock
from pix.kit.jobs import Job, terms_of
from pix.kit.models import JobLease
from pix.kit.schedule import enqueue_due

LEASE = timedelta(seconds=120)
HEARTBEAT = 20.0
WAIT_FOR_DATABASE = 5.0
FIRST_WAIT = timedelta(seconds=10)
LONGEST_WAIT = timedelta(hours=1)
logger = logging.getLogger("pix.jobs")


class JobAbandoned(RuntimeError):
    """The worker that held the job stopped giving signs of life."""


def work(*, once: bool, pause: float = 1.0, stop: threading.Event | None = None) -> int:
    """Run jobs until told to stop, or until none is ready when `once`; how many ran."""
    worker, ended, ran = secrets.token_hex(6), stop or threading.Event(), 0
    while not ended.is_set():
        worked = work_or_wait(worker, ended, once=once)
        ran += worked
        if not worked and once:
            break
        if not worked:
            ended.wait(pause)
        refresh_connection(once=once)
    return ran


def work_or_wait(worker: str, ended: threading.Event, *, once: bool) -> bool:
    """One job, if any is ready; a database that is away is waited for, unless `once`."""
    try:
        return work_one(worker)
    except DatabaseError:
        if once:
            raise
        logger.exception("the database is away or busy")
        ended.wait(WAIT_FOR_DATABASE)
        return False


def work_one(worker: str) -> bool:
    """Look after schedule and abandoned jobs, then run one job; false when none is ready."""
    tidy(clock.now())
    found = claim(worker, clock.now())
    if found:
        run(found, worker)
    return found is not None


def refresh_connection(*, once: bool) -> None:
    """Drop a connection that a restart of the database made useless; a single pass keeps its own."""
    if not once and not connection.in_atomic_block:
        close_old_connections()


def tidy(at: datetime) -> None:
    """Before each look: enqueue what the schedule says, free what a dead worker held."""
    enqueue_due(at)
    rescue_abandoned(at)


def ready(at: datetime) -> QuerySet[Job]:
    """The jobs whose time has come, most urgent first."""
    timely = Q(run_after=get_date_max()) | Q(run_after__lte=at)
    return DBTaskResult.objects.filter(timely, status=TaskResultStatus.READY)


@transaction.atomic
def claim(worker: str, at: datetime) -> Job | None:
    """Take one ready job under a lease, counting the attempt; None when none is ready."""
    found = ready(at).select_for_update(skip_locked=True).first()
    if found is None:
        return None
    found.claim(worker)
    JobLease.objects.get_or_create(job=found, defaults={"worker": worker, "leased_until": at + LEASE})
    JobLease.objects.filter(job=found).update(
        worker=worker, leased_until=at + LEASE, attempts=F("attempts") + 1
    )
    return found


def run(found: Job, worker: str) -> None:
    """Run a claimed job under its heartbeat, and record how it ended."""
    began = time.perf_counter()
    try:
        with heartbeat(found, worker):
            result = found.task_result
            value = found.task.call(*result.args, **result.kwargs)
        if holds(found, worker):
            found.set_successful(value)
        logger.info("job %s done", found.task_path, extra={"facts": {"ms": elapsed(began)}})
    except Exception as error:
        logger.exception("job %s failed", found.task_path, extra={"facts": {"ms": elapsed(began)}})
        if holds(found, worker):
            retry_or_fail(found, error, clock.now())


def holds(found: Job, worker: str) -> bool:
    """False when the lease ran out and another worker took the job: the outcome is then theirs to record."""
    return JobLease.objects.filter(job=found, worker=worker).exists()


def elapsed(began: float) -> int:
    """Milliseconds since a reading of the performance counter."""
    return round((time.perf_counter() - began) * 1000)


@contextmanager
def heartbeat(found: Job, worker: str) -> Iterator[None]:
    """Push the lease ahead while the job runs, from a thread of its own."""
    ended = threading.Event()
    beating = threading.Thread(target=beat_until, args=(ended, found.pk, worker), daemon=True)
    beating.start()
    try:
        yield
    finally:
        ended.set()
        beating.join(timeout=HEARTBEAT)


def beat_until(ended: threading.Event, job_id: UUID, worker: str) -> None:
    """The heartbeat's thread: one update every so often, on its own connection."""
    while not ended.wait(HEARTBEAT):
        try:
            beat(job_id, worker, clock.now())
        except Exception:
            logger.exception("heartbeat missed")
        finally:
            connection.close()


def beat(job_id: UUID, worker: str, at: datetime) -> bool:
    """Push one lease ahead; false when another worker took the job meanwhile."""
    held = JobLease.objects.filter(job_id=job_id, worker=worker)
    return bool(held.update(leased_until=at + LEASE))


def retry_or_fail(found: Job, error: Exception, at: datetime) -> None:
    """Back to the queue after a wait that doubles, or failed for good after the last attempt."""
    attempts = JobLease.objects.get(job=found).attempts
    if attempts >= terms_of(found.task_path).attempts:
        found.set_failed(error)
        return
    found.status, found.run_after = TaskResultStatus.READY, at + wait_before(attempts)
    found.save(update_fields=["status", "run_after"])


def wait_before(attempts: int) -> timedelta:
    """How long to wait after so many attempts: 10 s, 20 s, 40 s ... up to an hour."""
    doublings: int = 2 ** (attempts - 1)
    return min(FIRST_WAIT * doublings, LONGEST_WAIT)


def rescue_abandoned(at: datetime) -> int:
    """Retry, or fail, each running job whose lease has run out; how many."""
    with transaction.atomic():
        lost = list(
            DBTaskResult.objects.select_for_update(skip_locked=True, of=("self",)).filter(
                status=TaskResultStatus.RUNNING, lease__leased_until__lt=at
            )[:50]
        )
        for found in lost:
            logger.warning("job %s abandoned", found.task_path)
            retry_or_fail(found, JobAbandoned(found.task_path), at)
    return len(lost)
