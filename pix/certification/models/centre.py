"""A centre that may hold certification sessions, and who acts for it."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from pix.organisations.models import Organisation

TEXT = 255


class Centre(models.Model):
    """An organisation approved to certify: applied → approved → suspended or ended, suspended → approved.

    is_open: it also takes outside candidates, who may pay. time_zone: an IANA name, that of its sessions.
    """

    class State(models.TextChoices):
        """Where the application or the agreement stands."""

        APPLIED = "applied", _("Application to examine")
        APPROVED = "approved", _("Approved")
        REFUSED = "refused", _("Refused")
        SUSPENDED = "suspended", _("Suspended")
        ENDED = "ended", _("Ended")

    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="centres")
    name = models.CharField(max_length=TEXT)
    street = models.CharField(max_length=TEXT, blank=True)
    postal_code = models.CharField(max_length=20, blank=True)
    city = models.CharField(max_length=TEXT)
    country = models.CharField(max_length=TEXT)
    time_zone = models.CharField(max_length=60, default="Europe/Paris")
    rooms = models.TextField(max_length=2000, blank=True)
    publics = models.TextField(max_length=2000, blank=True)
    yearly_volume = models.PositiveIntegerField(default=0)
    is_open = models.BooleanField(default=False)
    add_ons: models.JSONField[list[str], list[str]] = models.JSONField(default=list)
    referent = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    state = models.CharField(max_length=10, choices=State, default=State.APPLIED)
    applied_at = models.DateTimeField()
    agreed_from = models.DateField(null=True, blank=True)
    agreed_until = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ("name", "pk")

    def __str__(self) -> str:
        return self.name


class CentreMembership(models.Model):
    """A person who acts for a centre; leaving it deletes the row, the journal remembers."""

    class Role(models.TextChoices):
        """What the member may do: administrators also name members."""

        ADMIN = "admin", _("Administrator")
        MEMBER = "member", _("Member")

    centre = models.ForeignKey(Centre, on_delete=models.CASCADE, related_name="memberships")
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="centre_memberships"
    )
    role = models.CharField(max_length=10, choices=Role)
    since = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["centre", "user"], name="one_membership_per_centre"),
        ]
