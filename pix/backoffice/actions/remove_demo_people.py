"""Take the demo people away."""

from __future__ import annotations

from datetime import datetime

from pix.accounts.errors import LastAdministrator
from pix.accounts.models import User
from pix.backoffice.actions.erase_account import erase_account


def remove_demo_people(*, at: datetime) -> tuple[list[str], list[str]]:
    """Erase each demo person as anyone is erased; the usernames that went, and those that had to stay."""
    removed: list[str] = []
    kept: list[str] = []
    for user in User.objects.filter(is_demo=True).order_by("username"):
        try:
            erase_account(user=user, by=None, at=at)
            removed.append(user.username)
        except LastAdministrator:
            kept.append(user.username)
    return removed, kept
