"""What a learner keeps of the tutorials."""

from __future__ import annotations

from django.conf import settings
from django.db import models


class KeptTutorial(models.Model):
    """A tutorial that a learner saved, rated, or both."""

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.CASCADE,
        related_name="kept_tutorials",
    )
    tutorial = models.CharField(max_length=60)
    is_saved = models.BooleanField(default=False)
    is_useful = models.BooleanField(null=True)
    at = models.DateTimeField()

    class Meta:
        ordering = ("-at",)
        constraints = [models.UniqueConstraint(fields=["user", "tutorial"], name="one_mark_per_tutorial")]
