"""Ask the support staff for help."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from pix.accounts.models import User
from pix.backoffice.models import HelpRequest
from pix.kit.jobs import enqueue


@transaction.atomic
def ask_for_help(*, user: User | None, subject: str, text: str, email: str, at: datetime) -> HelpRequest:
    """Keep the question, and have a job tell the support address: a mail server away loses nothing."""
    asked = HelpRequest.objects.create(user=user, email=email, subject=subject, text=text, at=at)
    enqueue("backoffice.tell_of_request", request_id=asked.pk)
    return asked
