"""The append-only log of answers: the only source of truth."""

from __future__ import annotations

from django.db import models

from pix.assessments.models.assessment import Assessment
from pix.assessments.models.knowledge import Knowledge


class Answer(models.Model):
    """A response and its verdict, with the question as it was drawn; never changed.

    position: in the log of the knowledge; in an exam, which folds nothing, the number of the question.
    presumed: on the answer that ended a test, the skills presumed from then on. opened_at: when the clock of
    a timed question began; with at and the assessment's grace it proves a late verdict.
    """

    assessment = models.ForeignKey(Assessment, on_delete=models.CASCADE, related_name="answers")
    knowledge = models.ForeignKey(Knowledge, on_delete=models.CASCADE, related_name="answers", null=True)
    position = models.PositiveIntegerField()
    number = models.PositiveSmallIntegerField()
    challenge = models.CharField(max_length=140)
    skill = models.CharField(max_length=120)
    tube = models.CharField(max_length=80)
    level = models.PositiveSmallIntegerField()
    question = models.JSONField()
    files = models.BinaryField(null=True)
    response = models.JSONField(null=True)
    verdict = models.CharField(max_length=10)
    details = models.JSONField(default=dict)
    presumed = models.JSONField(null=True)
    key = models.CharField(max_length=32)
    asked_at = models.DateTimeField()
    opened_at = models.DateTimeField(null=True)
    at = models.DateTimeField()

    class Meta:
        ordering = ("number",)
        constraints = [
            models.UniqueConstraint(fields=["assessment", "key"], name="one_answer_per_key"),
            models.UniqueConstraint(fields=["assessment", "number"], name="one_answer_per_question"),
            models.UniqueConstraint(fields=["knowledge", "position"], name="one_answer_per_position"),
        ]
