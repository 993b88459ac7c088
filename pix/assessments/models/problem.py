"""Problems that learners report on a question."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from pix.assessments.models.assessment import Assessment


class ProblemReport(models.Model):
    """What someone said of a question, with the question itself: open → handled."""

    class Subject(models.TextChoices):
        """What the problem is about."""

        QUESTION = "question", _("The question is unclear")
        PICTURE = "picture", _("A picture is missing or unreadable")
        LINK = "link", _("A link does not work")
        SIMULATOR = "simulator", _("The simulator does not work")
        FILE = "file", _("A file cannot be opened")
        ACCESSIBILITY = (
            "accessibility",
            _("I cannot do it with my equipment or my disability"),
        )
        ANSWER = "answer", _("The expected answer seems wrong")
        TUTORIAL = "tutorial", _("A tutorial is wrong or out of reach")
        OTHER = "other", _("Something else")

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    assessment = models.ForeignKey(Assessment, on_delete=models.SET_NULL, null=True, related_name="+")
    challenge = models.CharField(max_length=140)
    seed = models.BigIntegerField()
    locale = models.CharField(max_length=5)
    subject = models.CharField(max_length=15, choices=Subject.choices)
    text = models.CharField(max_length=1000, blank=True)
    at = models.DateTimeField()
    handled_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ("-at",)
