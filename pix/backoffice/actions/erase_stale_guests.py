"""Keep the notice's promise about guests."""

from __future__ import annotations

from datetime import datetime

from pix.accounts.queries import stale_guests
from pix.backoffice.actions.erase_account import erase_account

MOST_AT_ONCE = 500


def erase_stale_guests(*, at: datetime) -> int:
    """Erase some of the guests who have not come for 90 days, each in its own transaction; how many."""
    guests = list(stale_guests(at.date())[:MOST_AT_ONCE])
    for guest in guests:
        erase_account(user=guest, by=None, at=at)
    return len(guests)
