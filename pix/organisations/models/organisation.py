"""An organisation and the people who act for it."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

NAME_LENGTH = 255


class Organisation(models.Model):
    """A school, university, company or other body that brings people to Pix."""

    class Kind(models.TextChoices):
        """What the organisation is."""

        SCHOOL = "school", _("School")
        HIGHER = "higher", _("Higher education")
        COMPANY = "company", _("Company or administration")
        TRAINING = "training", _("Training body")
        OTHER = "other", _("Other organisation")

    name = models.CharField(max_length=NAME_LENGTH)
    kind = models.CharField(max_length=10, choices=Kind)
    code = models.CharField(max_length=40, blank=True)
    is_demo = models.BooleanField(default=False)
    created_at = models.DateTimeField()

    class Meta:
        ordering = ("name", "pk")
        constraints = [
            models.UniqueConstraint(
                fields=["code"], condition=~models.Q(code=""), name="one_organisation_per_code"
            ),
        ]

    def __str__(self) -> str:
        return self.name


class Membership(models.Model):
    """A person who acts for an organisation; leaving it deletes the row, the journal remembers."""

    class Role(models.TextChoices):
        """What the member may do."""

        ADMIN = "admin", _("Administrator")
        MEMBER = "member", _("Member")

    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="memberships")
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="organisation_memberships"
    )
    role = models.CharField(max_length=10, choices=Role)
    since = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["organisation", "user"], name="one_membership_per_organisation"),
        ]
