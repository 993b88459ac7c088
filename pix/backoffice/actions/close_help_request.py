"""Note that a request for help was answered."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction
from django.shortcuts import get_object_or_404

from pix.accounts.models import User
from pix.backoffice.models import HelpRequest
from pix.kit import journal


@transaction.atomic
def close_help_request(*, staff: User, request_id: int, at: datetime) -> HelpRequest:
    """Mark a waiting request as answered and write who did; the first instant stays."""
    asked = get_object_or_404(HelpRequest.objects.select_for_update(), pk=request_id)
    if asked.answered_at is None:
        asked.answered_at = at
        asked.save(update_fields=["answered_at"])
        journal.write("backoffice.close_help_request", actor=staff, at=at, help_request=asked.pk)
    return asked
