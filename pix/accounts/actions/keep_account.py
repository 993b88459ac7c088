"""A guest becomes a user."""

from __future__ import annotations

from datetime import datetime

from django.db import IntegrityError, transaction

from pix.accounts.errors import AlreadyAUser, CredentialsTaken
from pix.accounts.identity import Identity, take_identity
from pix.accounts.models import User


def keep_account(*, user_id: int, identity: Identity, at: datetime) -> User:
    """Give a guest credentials; the person and everything done so far stay the same."""
    try:
        with transaction.atomic():
            guest = User.objects.select_for_update().get(pk=user_id)
            if not guest.is_guest:
                raise AlreadyAUser
            take_identity(guest, identity, at=at)
            guest.is_guest = False
            guest.save()
    except IntegrityError as error:
        raise CredentialsTaken from error
    return guest
