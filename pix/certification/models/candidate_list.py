"""A file of candidates between its check and its confirmation."""

from __future__ import annotations

from django.conf import settings
from django.db import models

from pix.certification.models.centre import TEXT, Centre


class CandidateList(models.Model):
    """Rows that a centre sent: checked → confirmed, when they become sessions and candidates, or forgotten.

    rows: the cells of the file as texts, line by line, emptied once confirmed.
    """

    centre = models.ForeignKey(Centre, on_delete=models.CASCADE, related_name="candidate_lists")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    name = models.CharField(max_length=TEXT)
    rows: models.JSONField[list[list[str]], list[list[str]]] = models.JSONField()
    sent_at = models.DateTimeField()
    confirmed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("-sent_at", "-pk")

    def __str__(self) -> str:
        return self.name
