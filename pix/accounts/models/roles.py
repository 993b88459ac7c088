"""What staff let a person do."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class Role(models.TextChoices):
    """The rooms that a grant opens."""

    AUTHOR = "author", _("author")
    SUPPORT = "support", _("support")
    ADMIN = "admin", _("administrator")
    JURY = "jury", _("jury")


class RoleGrant(models.Model):
    """A role that staff gave a person; taking it back deletes the row, the journal remembers."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="grants")
    role = models.CharField(max_length=10, choices=Role)
    given_at = models.DateTimeField()
    given_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["user", "role"], name="one_grant_per_role"),
            models.CheckConstraint(condition=models.Q(role__in=Role.values), name="grant_role_is_known"),
        ]

    def __str__(self) -> str:
        return f"{self.role} ({self.user_id})"
