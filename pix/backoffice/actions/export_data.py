"""Hand a person everything that is kept about them."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.db import transaction

from pix.accounts.models import User
from pix.backoffice.rooms import rooms
from pix.kit import journal

FORMAT = "pix-own-data/1"


@transaction.atomic
def export_data(*, user: User, at: datetime) -> dict[str, Any]:
    """One document, a section for each room; the journal notes that it was made."""
    journal.write("backoffice.export_data", actor=user, at=at)
    sections = {room.name: room.data_of(user) for room in rooms()}
    return {"format": FORMAT, "made_at": at, **sections}
