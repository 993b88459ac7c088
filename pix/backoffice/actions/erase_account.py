"""Erase a person."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from pix.accounts.administrators import refuse_last_administrator
from pix.accounts.models import User
from pix.backoffice.rooms import rooms
from pix.kit import journal


@transaction.atomic
def erase_account(*, user: User, by: User | None, at: datetime) -> None:
    """Every room erases what it keeps, the highest first; one journal line without a name remains."""
    erased = User.objects.select_for_update().get(pk=user.pk)
    refuse_last_administrator(erased)
    journal.write(
        "backoffice.erase_account", actor=by, at=at, data={"guest": erased.is_guest}, user=erased.pk
    )
    for room in reversed(rooms()):
        room.erase_for(erased)
