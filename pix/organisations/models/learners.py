"""What an organisation knows of a learner, whether or not the learner has an account."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from pix.organisations.models.organisation import NAME_LENGTH, Organisation


class Sex(models.TextChoices):
    """As civil records and school exports write it."""

    FEMALE = "F", _("Female")
    MALE = "M", _("Male")


class LearnerRecord(models.Model):
    """A learner as the organisation wrote them; linked to an account once reconciled."""

    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="learner_records")
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="learner_records",
    )
    number = models.CharField(max_length=40, blank=True)
    first_name = models.CharField(max_length=NAME_LENGTH)
    last_name = models.CharField(max_length=NAME_LENGTH)
    born_on = models.DateField(null=True, blank=True)
    sex = models.CharField(max_length=1, choices=Sex, blank=True)
    birth_place: models.JSONField[dict[str, Any], dict[str, Any]] = models.JSONField(default=dict)
    email = models.EmailField(blank=True)
    group = models.CharField(max_length=NAME_LENGTH, blank=True)
    attributes: models.JSONField[dict[str, Any], dict[str, Any]] = models.JSONField(default=dict)
    created_at = models.DateTimeField()

    class Meta:
        ordering = ("last_name", "first_name", "pk")
        constraints = [
            models.UniqueConstraint(
                fields=["organisation", "number"],
                condition=~models.Q(number=""),
                name="one_record_per_number",
            ),
        ]
        indexes = [models.Index(fields=["organisation", "group"], name="records_by_group")]

    def __str__(self) -> str:
        return f"{self.first_name} {self.last_name}"
