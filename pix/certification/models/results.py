"""What a candidate's test was worth, result after result, and what the candidate answered."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from pix.certification.models.candidate import Candidate


class ScoredResult(models.Model):
    """One scoring of a test, never changed: the last one counts; each says what made it, by whom, and why.

    data: what the scheme computed (tallies or capacity, levels and pix by competence). error: why scoring
    failed; such a result keeps the session from being published.
    """

    class Status(models.TextChoices):
        """What becomes of the certification."""

        VALIDATED = "validated", _("Validated")
        REJECTED = "rejected", _("Rejected")
        CANCELLED = "cancelled", _("Cancelled")
        ERROR = "error", _("Could not be scored")

    class Act(models.TextChoices):
        """What made this result."""

        SCORED = "scored", _("Scored")
        RESCORED = "rescored", _("Scored again")
        NEUTRALISED = "neutralised", _("A question was neutralised")
        RESTORED = "restored", _("A question was restored")
        CANCELLED = "cancelled", _("Cancelled by the jury")
        RESUMED = "resumed", _("The jury took its decision back")
        FRAUD = "fraud", _("Rejected for fraud")

    candidate = models.ForeignKey(Candidate, on_delete=models.PROTECT, related_name="results")
    act = models.CharField(max_length=12, choices=Act)
    status = models.CharField(max_length=10, choices=Status)
    pix = models.PositiveSmallIntegerField(default=0)
    level = models.PositiveSmallIntegerField(default=0)
    data: models.JSONField[dict[str, Any], dict[str, Any]] = models.JSONField(default=dict)
    error = models.CharField(max_length=255, blank=True)
    neutralised: models.JSONField[list[int], list[int]] = models.JSONField(default=list)
    is_fraud = models.BooleanField(default=False)
    is_cancelled = models.BooleanField(default=False)
    comment = models.TextField(max_length=2000, blank=True)
    reason = models.TextField(max_length=2000, blank=True)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    at = models.DateTimeField()

    class Meta:
        ordering = ("at", "pk")
        get_latest_by = ("at", "pk")


class Appeal(models.Model):
    """A candidate asks for another look at a rejection: open → answered, by a person."""

    candidate = models.OneToOneField(Candidate, on_delete=models.CASCADE, related_name="appeal")
    text = models.TextField(max_length=5000)
    at = models.DateTimeField()
    answer = models.TextField(max_length=5000, blank=True)
    is_upheld = models.BooleanField(null=True)
    answered_at = models.DateTimeField(null=True, blank=True)
    answered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
