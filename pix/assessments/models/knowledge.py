"""What a learner is known to master, folded from the log of answers and events."""

from __future__ import annotations

from django.conf import settings
from django.db import models


class Knowledge(models.Model):
    """One learner's knowledge of one competence; rebuilt identically by replaying the log up to position.

    tubes: tube → [floor, ceiling, [direct levels], instant of the failure that set the ceiling].
    presumed: skills that count until their own tube settles them. seen: skill → challenges asked, the latest
    last. position: length of the log folded so far.
    """

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="knowledge")
    competence = models.CharField(max_length=10)
    tubes = models.JSONField(default=dict)
    presumed = models.JSONField(default=list)
    seen = models.JSONField(default=dict)
    position = models.PositiveIntegerField(default=0)
    moved_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["user", "competence"], name="one_knowledge_per_competence")
        ]


class KnowledgeEvent(models.Model):
    """A turn in the log that is no answer: an improvement begun (with its delay), a competence reset."""

    class Kind(models.TextChoices):
        """What turned."""

        IMPROVEMENT = "improvement"
        RESET = "reset"

    knowledge = models.ForeignKey(Knowledge, on_delete=models.CASCADE, related_name="events")
    position = models.PositiveIntegerField()
    kind = models.CharField(max_length=12, choices=Kind.choices)
    delay_days = models.PositiveSmallIntegerField(default=0)
    at = models.DateTimeField()

    class Meta:
        ordering = ("position",)
        constraints = [
            models.UniqueConstraint(fields=["knowledge", "position"], name="one_event_per_position")
        ]
