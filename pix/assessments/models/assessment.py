"""A test under way, with everything that was decided at its start."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Q

from pix.assessments.models.knowledge import Knowledge
from pix.content.models import BankRelease


class Assessment(models.Model):
    """A test: started → ended, or started → dropped (by a reset).

    purpose: positioning (one competence, folded into its knowledge) or certification (a room above decides
    what is asked, and nothing is folded: knowledge and competence are empty).
    rules: settings frozen at the start. trail: the moves of this test, as the policy reads them.
    current: the question last served, with its key and instants; null once ended. report: what the test says.
    draft: what is under way in the simulator of the current question, with its key; graded by nobody.
    """

    class State(models.TextChoices):
        """Where the test stands."""

        STARTED = "started"
        ENDED = "ended"
        DROPPED = "dropped"

    class Purpose(models.TextChoices):
        """What the test is for."""

        POSITIONING = "positioning"
        CERTIFICATION = "certification"

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="assessments")
    purpose = models.CharField(
        max_length=13, choices=Purpose, default=Purpose.POSITIONING, db_default=Purpose.POSITIONING
    )
    knowledge = models.ForeignKey(Knowledge, on_delete=models.CASCADE, related_name="assessments", null=True)
    release = models.ForeignKey(BankRelease, on_delete=models.PROTECT, related_name="+")
    competence = models.CharField(max_length=10, blank=True)
    state = models.CharField(max_length=8, choices=State.choices, default=State.STARTED)
    policy = models.CharField(max_length=20)
    rules = models.JSONField()
    seed = models.BigIntegerField()
    trail = models.JSONField(default=list)
    current = models.JSONField(null=True)
    current_files = models.BinaryField(null=True)
    draft = models.JSONField(null=True)
    last_key = models.CharField(max_length=32, blank=True)
    pix_before = models.PositiveSmallIntegerField(default=0)
    level_before = models.PositiveSmallIntegerField(default=0)
    report = models.JSONField(null=True)
    started_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ("-started_at",)
        constraints = [
            models.UniqueConstraint(
                fields=["knowledge"],
                condition=Q(state="started"),
                name="one_open_test_per_competence",
            ),
            models.CheckConstraint(
                condition=Q(state="started") | Q(current__isnull=True),
                name="no_question_once_ended",
            ),
            models.CheckConstraint(
                condition=Q(purpose="certification") | Q(knowledge__isnull=False),
                name="positioning_has_its_knowledge",
            ),
        ]

    @property
    def is_open(self) -> bool:
        """Whether a question waits."""
        return self.state == self.State.STARTED

    @property
    def draft_under_way(self) -> dict[str, Any] | None:
        """What was kept of the question that waits."""
        kept = self.draft if self.current and self.draft else {}
        return kept["work"] if kept and kept["key"] == (self.current or {})["key"] else None

    @property
    def answered(self) -> int:
        """How many questions were answered in this test."""
        return len(self.trail)
