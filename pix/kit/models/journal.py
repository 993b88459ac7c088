"""The journal: one line per act, sealed in batches, never changed, forgotten by whole batches."""

from __future__ import annotations

from typing import Any, NoReturn

from django.db import models


class JournalIsAppendOnly(RuntimeError):
    """Someone tried to change or delete a line of the journal."""


class JournalLines(models.QuerySet["JournalLine"]):
    """Lines to read; changing or deleting them is refused."""

    def update(self, **kwargs: Any) -> NoReturn:
        """Refused."""
        raise JournalIsAppendOnly("A journal line is never changed.")

    def delete(self) -> NoReturn:
        """Refused."""
        raise JournalIsAppendOnly("A journal line is never deleted.")


class JournalSeal(models.Model):
    """A batch of lines bound to the batch before it by a digest; never changed: sealed → forgotten."""

    sealed_at = models.DateTimeField()
    line_count = models.PositiveIntegerField()
    digest = models.CharField(max_length=64)

    def __str__(self) -> str:
        return f"{self.pk}: {self.line_count} lines, {self.digest[:12]}"


class JournalLine(models.Model):
    """An act of a person or a job: ids and facts, no names; written, then sealed once."""

    act = models.CharField(max_length=60)
    actor_id = models.BigIntegerField(null=True)
    subjects = models.JSONField(default=dict)
    data = models.JSONField(default=dict)
    at = models.DateTimeField()
    seal = models.ForeignKey(JournalSeal, null=True, on_delete=models.PROTECT, related_name="lines")

    objects = JournalLines.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["actor_id", "at"], name="journal_by_actor"),
            models.Index(fields=["act", "at"], name="journal_by_act"),
            models.Index(fields=["id"], condition=models.Q(seal=None), name="journal_unsealed"),
        ]

    def __str__(self) -> str:
        return f"{self.at:%Y-%m-%d %H:%M:%S} {self.act} by {self.actor_id}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Write the line once."""
        if not self._state.adding:
            raise JournalIsAppendOnly("A journal line is never changed.")
        super().save(*args, **kwargs)

    def delete(self, *args: Any, **kwargs: Any) -> NoReturn:
        """Refused."""
        raise JournalIsAppendOnly("A journal line is never deleted.")
