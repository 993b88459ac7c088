"""pix demo_tests: a profile in progress for the demo learner."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from pix.accounts.models import User
from pix.assessments.demo import play_past_tests
from pix.kit import clock


class Command(BaseCommand):
    """Take past tests in the name of the demo learner."""

    help = "Demonstration: past tests of the demo learner (after pix demo_people and pix bank release)."

    def handle(self, *args: Any, **options: Any) -> None:
        """Play, unless it was done before."""
        if settings.PIX_IN_PRODUCTION:
            raise CommandError("Demo people are refused in production.")
        learner = User.objects.filter(username="demo.learner", is_demo=True).first()
        if learner is None:
            raise CommandError("There is no demo learner yet: run pix demo_people first.")
        self.stdout.write(f"{play_past_tests(learner, clock.now())} tests played")
