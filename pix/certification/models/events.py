"""What happened during a session and was written down."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from pix.certification.models.candidate import Candidate
from pix.certification.models.session import Session


class Alert(models.Model):
    """A problem that a candidate reported on a question: open → dismissed, or validated with a cause."""

    class Subject(models.TextChoices):
        """What candidates say, and invigilators confirm."""

        DISPLAY = "display", _("The question does not display properly")
        FILE = "file", _("The file cannot be downloaded or opened")
        SITE = "site", _("A site cannot be reached")
        SIMULATOR = "simulator", _("The simulator does not work")
        ACCESSIBILITY = "accessibility", _("I cannot do it with my equipment or my disability")
        FOCUS = "focus", _("I had to leave the page for a good reason")
        OTHER = "other", _("Something else")

    class Outcome(models.TextChoices):
        """What the invigilator decided."""

        DISMISSED = "dismissed", _("Dismissed")
        VALIDATED = "validated", _("Validated")

    candidate = models.ForeignKey(Candidate, on_delete=models.CASCADE, related_name="alerts")
    number = models.PositiveSmallIntegerField()
    challenge = models.CharField(max_length=140)
    subject = models.CharField(max_length=15, choices=Subject)
    text = models.TextField(max_length=1000, blank=True)
    raised_at = models.DateTimeField()
    outcome = models.CharField(max_length=10, choices=Outcome, blank=True)
    cause = models.CharField(max_length=15, choices=Subject, blank=True)
    handled_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("raised_at",)
        constraints = [
            models.UniqueConstraint(
                fields=["candidate"], condition=Q(outcome=""), name="one_open_alert_per_candidate"
            ),
            models.CheckConstraint(
                condition=~Q(outcome="validated") | ~Q(cause=""), name="a_validated_alert_has_a_cause"
            ),
        ]


class FocusLoss(models.Model):
    """Evidence: the candidate left the page of a focused question, and for how long."""

    candidate = models.ForeignKey(Candidate, on_delete=models.CASCADE, related_name="focus_losses")
    number = models.PositiveSmallIntegerField()
    key = models.CharField(max_length=32)
    at = models.DateTimeField()
    seconds = models.PositiveIntegerField(null=True, blank=True)

    class Meta:
        ordering = ("at",)
        constraints = [
            models.UniqueConstraint(fields=["candidate", "key"], name="one_focus_loss_per_key"),
        ]


class IssueReport(models.Model):
    """What the centre says at finalisation: settled by a rule, or waiting for the jury."""

    class Subject(models.TextChoices):
        """What the report is about."""

        SIGNATURE = "signature", _("The signature is missing")
        IDENTITY = "identity", _("The candidate’s data must be corrected")
        CHALLENGE = "challenge", _("A question had a problem")
        FRAUD = "fraud", _("Suspicion of fraud")
        NOTE = "note", _("For information")

    session = models.ForeignKey(Session, on_delete=models.CASCADE, related_name="reports")
    candidate = models.ForeignKey(
        Candidate, on_delete=models.CASCADE, null=True, blank=True, related_name="reports"
    )
    subject = models.CharField(max_length=10, choices=Subject)
    number = models.PositiveSmallIntegerField(null=True, blank=True)
    cause = models.CharField(max_length=15, choices=Alert.Subject, blank=True)
    text = models.TextField(max_length=2000, blank=True)
    at = models.DateTimeField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    settled_at = models.DateTimeField(null=True, blank=True)
    settled_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    settlement = models.TextField(max_length=2000, blank=True)

    class Meta:
        ordering = ("at", "pk")
