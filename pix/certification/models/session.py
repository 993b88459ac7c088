"""A sitting of candidates in one room, on one day."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from pix.certification.models.centre import TEXT, Centre
from pix.psychometrics.models import SchemeVersion


class Session(models.Model):
    """A certification session: created → finalised → in jury → published, derived from its instants.

    number: what people type; access_code: what candidates type once let in; invigilator_password: what opens
    the console. starts_at is an instant, shown in the centre's time. enrols_from..enrols_until: when learners
    may enrol by themselves; both null when they may not.
    """

    class Status(models.TextChoices):
        """Derived, never stored."""

        CREATED = "created", _("Planned")
        FINALISED = "finalised", _("Finalised")
        IN_JURY = "in_jury", _("With the jury")
        PUBLISHED = "published", _("Published")

    centre = models.ForeignKey(Centre, on_delete=models.PROTECT, related_name="sessions")
    scheme = models.ForeignKey(SchemeVersion, on_delete=models.PROTECT, related_name="+")
    number = models.CharField(max_length=8, unique=True)
    access_code = models.CharField(max_length=6)
    invigilator_password = models.CharField(max_length=12)
    address = models.CharField(max_length=TEXT)
    room = models.CharField(max_length=TEXT)
    starts_at = models.DateTimeField()
    invigilators = models.CharField(max_length=TEXT)
    description = models.TextField(max_length=2000, blank=True)
    is_trial = models.BooleanField(default=False)
    is_capped_by_profile = models.BooleanField(default=False)
    browser_keys: models.JSONField[list[str], list[str]] = models.JSONField(default=list)
    enrols_from = models.DateTimeField(null=True, blank=True)
    enrols_until = models.DateTimeField(null=True, blank=True)
    audience = models.CharField(max_length=TEXT, blank=True)
    capacity = models.PositiveSmallIntegerField(null=True, blank=True)
    created_at = models.DateTimeField()
    finalised_at = models.DateTimeField(null=True, blank=True)
    is_signed = models.BooleanField(default=False)
    comment = models.TextField(max_length=5000, blank=True)
    jury_at = models.DateTimeField(null=True, blank=True)
    published_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("-starts_at", "-pk")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(published_at=None) | models.Q(finalised_at__isnull=False),
                name="published_once_finalised",
            ),
            models.CheckConstraint(
                condition=models.Q(jury_at=None) | models.Q(finalised_at__isnull=False),
                name="in_jury_once_finalised",
            ),
        ]
        indexes = [models.Index(fields=["centre", "starts_at"], name="sessions_by_centre")]

    def __str__(self) -> str:
        return self.number

    @property
    def status(self) -> Session.Status:
        """Where the session stands."""
        if self.published_at:
            return self.Status.PUBLISHED
        if self.jury_at:
            return self.Status.IN_JURY
        return self.Status.FINALISED if self.finalised_at else self.Status.CREATED
