"""Jobs: with the transaction, under a lease, retried, scheduled."""

import threading
from datetime import UTC, datetime, timedelta
from io import StringIO
from typing import Any

import pytest
from django.core.management import call_command
from django.db import OperationalError, transaction
from django_tasks_db.models import DBTaskResult

from pix.kit import clock, jobs, schedule, tasks, worker
from pix.kit.models import JobLease, JobSchedule

pytestmark = pytest.mark.django_db
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
calls: list[int] = []


@jobs.job(attempts=3)
def note(number: int) -> int:
    """Note a number; a negative one breaks."""
    calls.append(number)
    if number < 0:
        raise ValueError("negative")
    return number


@pytest.fixture(autouse=True)
def _named_job(monkeypatch: pytest.MonkeyPatch) -> None:
    calls.clear()
    monkeypatch.setattr(tasks, "note", note, raising=False)
    monkeypatch.setattr(schedule, "scheduled", dict)


def only_job() -> DBTaskResult:
    return DBTaskResult.objects.get()


def test_every_job_has_a_name() -> None:
    assert {"kit.seal_journal", "kit.forget_finished_jobs", "kit.note"} <= set(jobs.every_job())
    with pytest.raises(jobs.UnknownJob, match="nowhere"):
        jobs.enqueue("nowhere.task")


def test_a_job_runs_once() -> None:
    jobs.enqueue("kit.note", number=3)
    assert worker.work(once=True) == 1
    assert (calls, only_job().status, only_job().return_value) == ([3], "SUCCESSFUL", 3)


def test_a_rolled_back_transaction_enqueues_nothing() -> None:
    with transaction.atomic():
        jobs.enqueue("kit.note", number=1)
        transaction.set_rollback(True)
    assert not DBTaskResult.objects.exists()


def test_a_job_waits_for_its_time() -> None:
    jobs.enqueue("kit.note", run_at=NOON + timedelta(minutes=1), number=1)
    assert worker.claim("w", NOON) is None
    assert worker.claim("w", NOON + timedelta(minutes=2))


def test_a_failure_is_retried_later_and_later_then_fails() -> None:
    jobs.enqueue("kit.note", number=-1)
    waits = []
    for hours in range(3):
        with clock.stopped(NOON + timedelta(hours=hours)):
            assert worker.work(once=True) == 1
            waits.append(only_job().run_after - clock.now())
    assert waits[:2] == [timedelta(seconds=10), timedelta(seconds=20)]
    assert (calls, only_job().status) == ([-1, -1, -1], "FAILED")
    assert "negative" in only_job().traceback


def test_waits_stop_growing_at_an_hour() -> None:
    assert worker.wait_before(30) == timedelta(hours=1)


def test_a_dead_workers_job_is_rescued() -> None:
    jobs.enqueue("kit.note", number=5)
    assert worker.claim("dead", NOON)
    assert worker.rescue_abandoned(NOON + timedelta(seconds=60)) == 0
    assert worker.rescue_abandoned(NOON + timedelta(minutes=3)) == 1
    with clock.stopped(NOON + timedelta(minutes=4)):
        assert worker.work(once=True) == 1
    assert (calls, JobLease.objects.get().attempts) == ([5], 2)


def test_a_slow_worker_does_not_requeue_what_another_took() -> None:
    jobs.enqueue("kit.note", number=-1)
    slow = worker.claim("slow", NOON)
    assert slow
    worker.rescue_abandoned(NOON + timedelta(minutes=3))
    assert worker.claim("quick", NOON + timedelta(minutes=4))
    worker.run(slow, "slow")
    assert only_job().status == "RUNNING"


def test_a_slow_worker_does_not_end_what_another_took() -> None:
    """Else the other's failure would put a finished job back in the queue."""
    jobs.enqueue("kit.note", number=1)
    slow = worker.claim("slow", NOON)
    assert slow
    worker.rescue_abandoned(NOON + timedelta(minutes=3))
    quick = worker.claim("quick", NOON + timedelta(minutes=4))
    assert quick
    worker.run(slow, "slow")
    assert only_job().status == "RUNNING"
    worker.run(quick, "quick")
    assert only_job().status == "SUCCESSFUL"


def test_a_database_that_is_away_is_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    ended = threading.Event()

    def away(worker_id: str) -> bool:
        ended.set()
        raise OperationalError("database is locked")

    monkeypatch.setattr(worker, "work_one", away)
    assert worker.work(once=False, stop=ended) == 0
    with pytest.raises(OperationalError):
        worker.work(once=True)


def test_a_heartbeat_keeps_the_lease() -> None:
    jobs.enqueue("kit.note", number=5)
    found = worker.claim("alive", NOON)
    assert found
    assert worker.beat(found.pk, "alive", NOON + timedelta(minutes=2))
    assert not worker.beat(found.pk, "another", NOON + timedelta(minutes=2))
    assert worker.rescue_abandoned(NOON + timedelta(minutes=3)) == 0


def test_the_heart_beats_until_told(monkeypatch: pytest.MonkeyPatch) -> None:
    beats: list[Any] = []
    ended = threading.Event()

    def beat(*args: Any) -> None:
        beats.append(args)
        ended.set()
        raise RuntimeError("database away")

    monkeypatch.setattr(worker, "HEARTBEAT", 0.01)
    monkeypatch.setattr(worker, "beat", beat)
    thread = threading.Thread(target=worker.beat_until, args=(ended, 1, "w"))
    thread.start()
    thread.join(5)
    assert len(beats) == 1


def test_the_schedule_enqueues_once_per_period(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(schedule, "scheduled", lambda: {"kit.note": timedelta(minutes=5)})
    instants = [NOON, NOON + timedelta(minutes=4), NOON + timedelta(minutes=30), NOON + timedelta(minutes=31)]
    assert [schedule.enqueue_due(at) for at in instants] == [["kit.note"], [], ["kit.note"], []]
    assert JobSchedule.objects.get().next_at == NOON + timedelta(minutes=35)


def test_looking_at_a_schedule_with_nothing_due_only_reads(
    monkeypatch: pytest.MonkeyPatch, django_assert_num_queries: Any
) -> None:
    periods = {"kit.note": timedelta(minutes=5), "kit.seal_journal": timedelta(minutes=5)}
    monkeypatch.setattr(schedule, "scheduled", lambda: periods)
    assert schedule.enqueue_due(NOON) == ["kit.note", "kit.seal_journal"]
    with django_assert_num_queries(1):
        assert schedule.enqueue_due(NOON + timedelta(minutes=4)) == []


def test_declared_periods_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    assert schedule.scheduled()["kit.seal_journal"] == timedelta(minutes=5)


def test_old_jobs_are_forgotten() -> None:
    jobs.enqueue("kit.note", number=1)
    worker.work(once=True)
    assert tasks.forget_finished_jobs.call() == 0
    with clock.travel(days=8):
        assert tasks.forget_finished_jobs.call() == 2


def test_the_command_works_and_lists() -> None:
    out = StringIO()
    call_command("jobs", "list", stdout=out)
    jobs.enqueue("kit.note", number=2)
    call_command("jobs", "list", stdout=out)
    call_command("jobs", "work", "--once", stdout=out)
    assert "No job waits." in out.getvalue()
    assert "READY" in out.getvalue()
    assert "1 jobs run." in out.getvalue()
