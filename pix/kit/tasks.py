"""The kit's own jobs."""

from __future__ import annotations

from datetime import timedelta

from django.contrib.sessions.models import Session
from django_tasks_db.models import DBTaskResult

from pix.kit import clock, journal, journal_forgetting
from pix.kit.jobs import job

SUCCESSES_KEPT = timedelta(days=7)
FAILURES_KEPT = timedelta(days=60)


@job(every=timedelta(minutes=5))
def seal_journal() -> int:
    """Seal the journal's settled lines."""
    return journal.seal_all()


@job(every=timedelta(days=1))
def forget_old_journal() -> int:
    """Forget the journal's batches older than PIX_JOURNAL_DAYS."""
    return journal_forgetting.forget_all(clock.now())


@job(every=timedelta(days=1))
def forget_finished_jobs() -> int:
    """Delete the records of jobs that ended long ago."""
    at = clock.now()
    done = DBTaskResult.objects.filter(status="SUCCESSFUL", finished_at__lt=at - SUCCESSES_KEPT).delete()[0]
    failed = DBTaskResult.objects.filter(status="FAILED", finished_at__lt=at - FAILURES_KEPT).delete()[0]
    return done + failed


@job(every=timedelta(days=1))
def forget_expired_sessions() -> int:
    """Delete the sessions that nobody can resume."""
    return Session.objects.filter(expire_date__lt=clock.now()).delete()[0]
