"""A certification scheme frozen with its data."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class Scheme(models.TextChoices):
    """How a certification measures."""

    CONFIRMATION = "confirmation", _("Confirmation of the profile")
    ADAPTIVE = "adaptive", _("Adaptive test")


class SchemeVersion(models.Model):
    """One version of a scheme, never edited: draft → active → retired; one is active for each scheme.

    data: what tests under this version keep for ever. report: what its simulation said.
    """

    class State(models.TextChoices):
        """Where the version stands."""

        DRAFT = "draft", pgettext_lazy("version", "Draft")
        ACTIVE = "active", pgettext_lazy("version", "Active")
        RETIRED = "retired", pgettext_lazy("version", "Retired")

    scheme = models.CharField(max_length=12, choices=Scheme)
    number = models.PositiveSmallIntegerField()
    data: models.JSONField[dict[str, Any], dict[str, Any]] = models.JSONField()
    state = models.CharField(max_length=8, choices=State, default=State.DRAFT)
    report: models.JSONField[dict[str, Any] | None, dict[str, Any] | None] = models.JSONField(null=True)
    created_at = models.DateTimeField()
    activated_at = models.DateTimeField(null=True, blank=True)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    activated_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )

    class Meta:
        ordering = ("scheme", "-number")
        constraints = [
            models.UniqueConstraint(fields=["scheme", "number"], name="one_version_per_number"),
            models.UniqueConstraint(
                fields=["scheme"], condition=Q(state="active"), name="one_active_version_per_scheme"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.scheme} {self.number}"
