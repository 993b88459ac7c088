"""What this room keeps about a person: to hand over, and to erase."""

from __future__ import annotations

from typing import Any

from pix.accounts.models import User
from pix.backoffice.models import HelpRequest


def data_of(user: User) -> dict[str, Any]:
    """The requests for help of a person."""
    rows = HelpRequest.objects.filter(user=user).order_by("at")
    return {"help_requests": list(rows.values("subject", "text", "email", "at", "answered_at"))}


def erase_for(user: User) -> None:
    """Delete the requests for help of a person."""
    HelpRequest.objects.filter(user=user).delete()
