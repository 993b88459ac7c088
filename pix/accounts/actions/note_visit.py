"""Remember the day of a guest's last visit."""

from __future__ import annotations

from datetime import date

from pix.accounts.models import User


def note_visit(*, user: User, today: date) -> bool:
    """Write the day once; True when it was a new day."""
    if user.seen_on == today:
        return False
    user.seen_on = today
    user.save(update_fields=["seen_on"])
    return True
