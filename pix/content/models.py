"""Published banks."""

from __future__ import annotations

from django.db import models


class BankRelease(models.Model):
    """A published bank: immutable once written; the newest is the one that new assessments use."""

    digest = models.CharField(max_length=64)
    content = models.BinaryField()
    note = models.CharField(max_length=200, blank=True)
    published_at = models.DateTimeField()

    class Meta:
        ordering = ("-pk",)
