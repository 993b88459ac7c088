"""A person enrolled in a session, and their day."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from pix.assessments.models import Assessment
from pix.certification.models.centre import TEXT
from pix.certification.models.session import Session
from pix.organisations.models import LearnerRecord
from pix.organisations.models.learners import Sex

PERMIL = 1000


class Candidate(models.Model):
    """Someone enrolled: waiting (list) → enrolled → present → started → ended, derived from its instants.

    user: the account, linked at entry; it and the test with its answers are gone once the account is erased.
    extra_time is in thousandths of the test (333 for one third).
    authorised_at: the invigilator lets the candidate start or resume; cleared once used. ends_at: the end
    the server computed. seat: the one browser that may answer. profile: levels and pix by competence that the
    test checks. course: what is or was to be asked, in order. is_excused: an accessibility adjustment under
    which lost focus is not held against. request: what someone who enrolled alone asks for, such as extra
    time, until the centre settles it. end: why the test ended; given at finalisation when unfinished.
    """

    class Billing(models.TextChoices):
        """Who pays."""

        FREE = "free", _("Free")
        PAID = "paid", _("Paid")
        PREPAID = "prepaid", _("Prepaid, with a code")
        STAFF = "staff", _("Staff: nothing is owed")

    class End(models.TextChoices):
        """Why a test is over."""

        FINISHED = "finished", _("Finished")
        TIME = "time", _("Time is up")
        INVIGILATOR = "invigilator", _("Ended by the invigilator")
        LEFT = "left", _("The candidate left")
        TECHNICAL = "technical", _("Technical problem")

    session = models.ForeignKey(Session, on_delete=models.PROTECT, related_name="candidates")
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="candidacies",
    )
    record = models.ForeignKey(
        LearnerRecord, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    first_name = models.CharField(max_length=TEXT)
    last_name = models.CharField(max_length=TEXT)
    born_on = models.DateField()
    sex = models.CharField(max_length=1, choices=Sex)
    birth_city = models.CharField(max_length=TEXT, blank=True)
    birth_postal_code = models.CharField(max_length=20, blank=True)
    birth_insee = models.CharField(max_length=5, blank=True)
    birth_country = models.CharField(max_length=TEXT)
    email = models.EmailField(blank=True)
    results_email = models.EmailField(blank=True)
    external_id = models.CharField(max_length=TEXT, blank=True)
    extra_time = models.PositiveSmallIntegerField(default=0)
    adjustment = models.CharField(max_length=TEXT, blank=True)
    is_excused = models.BooleanField(default=False)
    add_on = models.CharField(max_length=40, blank=True)
    billing = models.CharField(max_length=10, choices=Billing, blank=True)
    fee = models.DecimalField(max_digits=5, decimal_places=2, null=True, blank=True)
    prepayment_code = models.CharField(max_length=40, blank=True)
    request = models.CharField(max_length=TEXT, blank=True)
    is_waiting = models.BooleanField(default=False)
    enrolled_at = models.DateTimeField()
    convoked_at = models.DateTimeField(null=True, blank=True)
    document = models.CharField(max_length=40, blank=True)
    present_at = models.DateTimeField(null=True, blank=True)
    authorised_at = models.DateTimeField(null=True, blank=True)
    started_at = models.DateTimeField(null=True, blank=True)
    ends_at = models.DateTimeField(null=True, blank=True)
    incident_minutes = models.PositiveSmallIntegerField(default=0)
    paused_at = models.DateTimeField(null=True, blank=True)
    seen_at = models.DateTimeField(null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)
    end = models.CharField(max_length=12, choices=End, blank=True)
    assessment = models.OneToOneField(
        Assessment, on_delete=models.PROTECT, null=True, blank=True, related_name="candidate"
    )
    seat = models.CharField(max_length=32, blank=True)
    profile: models.JSONField[dict[str, Any], dict[str, Any]] = models.JSONField(default=dict)
    course: models.JSONField[list[dict[str, Any]], list[dict[str, Any]]] = models.JSONField(default=list)

    class Meta:
        ordering = ("last_name", "first_name", "pk")
        constraints = [
            models.UniqueConstraint(
                fields=["session", "user"], condition=Q(user__isnull=False), name="one_candidacy_per_session"
            ),
            models.CheckConstraint(
                condition=Q(started_at=None) | Q(ends_at__isnull=False),
                name="a_started_test_has_an_end",
            ),
            models.CheckConstraint(condition=Q(extra_time__lte=10 * PERMIL), name="extra_time_is_bounded"),
        ]

    def __str__(self) -> str:
        return f"{self.first_name} {self.last_name}"

    @property
    def extra_percent(self) -> float:
        """The extra time as people write it, in hundredths of the test."""
        return self.extra_time * 100 / PERMIL

    def minutes(self, base: int) -> timedelta:
        """Give the time allowed: base × (1 + extra) + what incidents took."""
        extra = timedelta(minutes=base) * (PERMIL + self.extra_time) / PERMIL
        return extra + timedelta(minutes=self.incident_minutes)
