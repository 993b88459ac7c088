"""Keep the notice's promise about those who asked for help without an account."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.db import transaction

from pix.accounts.notice import HELP_DAYS
from pix.backoffice.models import HelpRequest
from pix.kit import journal


@transaction.atomic
def forget_old_help_requests(*, at: datetime) -> int:
    """Delete the visitors' requests asked a year ago or more, answered or not; how many."""
    old = HelpRequest.objects.filter(user=None, at__lt=at - timedelta(days=HELP_DAYS))
    count = old.delete()[0]
    if count:
        journal.write("backoffice.forget_old_help_requests", actor=None, at=at, data={"requests": count})
    return count
