"""What proves itself, once a session is published."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Q

from pix.certification.models.candidate import Candidate
from pix.certification.models.centre import TEXT


class Certificate(models.Model):
    """A published certification: valid, then expired by its date, or revoked with a reason.

    identity and result are frozen at the issue: who, where, when, score, levels. code is what people type
    (P- and 8 characters); link is the unguessable part of the verification address, which the holder may
    renew, or close (empty). profile_link: the same for the public page, that the holder opens.
    """

    candidate = models.OneToOneField(Candidate, on_delete=models.PROTECT, related_name="certificate")
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="certificates",
    )
    identifier = models.UUIDField(unique=True)
    code = models.CharField(max_length=10, unique=True)
    link = models.CharField(max_length=43, blank=True)
    profile_link = models.CharField(max_length=43, blank=True)
    identity: models.JSONField[dict[str, Any], dict[str, Any]] = models.JSONField()
    result: models.JSONField[dict[str, Any], dict[str, Any]] = models.JSONField()
    is_trial = models.BooleanField(default=False)
    add_on = models.CharField(max_length=40, blank=True)
    issued_at = models.DateTimeField()
    place = models.CharField(max_length=TEXT)
    expires_on = models.DateField(null=True, blank=True)
    revoked_at = models.DateTimeField(null=True, blank=True)
    revocation = models.CharField(max_length=TEXT, blank=True)
    status_index = models.PositiveIntegerField(unique=True)

    class Meta:
        ordering = ("-issued_at", "-pk")
        constraints = [
            models.UniqueConstraint(fields=["link"], condition=~Q(link=""), name="one_certificate_per_link"),
            models.UniqueConstraint(
                fields=["profile_link"], condition=~Q(profile_link=""), name="one_profile_per_link"
            ),
        ]
