"""An address goes to the person who proves to own it."""

from __future__ import annotations

from datetime import datetime

from allauth.account.models import EmailAddress
from django.db import transaction

from pix.accounts.models import User
from pix.kit import journal


@transaction.atomic
def claim_email(*, email: str, keeper_id: int, at: datetime) -> None:
    """Take an unverified address away from every other account; a verified one stays where it is."""
    others = EmailAddress.objects.filter(email__iexact=email).exclude(user_id=keeper_id)
    if others.filter(verified=True).exists():
        return
    others.delete()
    losing = User.objects.select_for_update().filter(email__iexact=email).exclude(pk=keeper_id)
    if lost := list(losing.values_list("pk", flat=True)):
        losing.update(email="")
        journal.write("accounts.claim_email", actor=keeper_id, at=at, users=lost)
