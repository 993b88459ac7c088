"""What a queue lacks: who is running a job until when, and what comes back on its own."""

from __future__ import annotations

from django.db import models


class JobLease(models.Model):
    """A worker's hold on a job, pushed ahead while the worker lives; it counts the attempts."""

    job = models.OneToOneField(
        "django_tasks_database.DBTaskResult", primary_key=True, on_delete=models.CASCADE, related_name="lease"
    )
    worker = models.CharField(max_length=64)
    attempts = models.PositiveSmallIntegerField(default=0)
    leased_until = models.DateTimeField(db_index=True)

    def __str__(self) -> str:
        return f"{self.job_id} by {self.worker}, attempt {self.attempts}"


class JobSchedule(models.Model):
    """When a job that comes back on its own is next enqueued."""

    name = models.CharField(max_length=100, unique=True)
    next_at = models.DateTimeField(db_index=True)
    last_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"{self.name} at {self.next_at}"
