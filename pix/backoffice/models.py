"""What people ask us."""

from __future__ import annotations

from django.conf import settings
from django.db import models


class HelpRequest(models.Model):
    """A question to the support staff: waiting → answered."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    email = models.EmailField(blank=True)
    subject = models.CharField(max_length=120)
    text = models.CharField(max_length=2000)
    at = models.DateTimeField()
    answered_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ("-at",)
