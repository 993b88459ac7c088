"""Open an account."""

from __future__ import annotations

from datetime import datetime

from django.db import IntegrityError, transaction

from pix.accounts.errors import CredentialsTaken
from pix.accounts.identity import Identity, take_identity
from pix.accounts.models import User


def open_account(*, identity: Identity, language: str, at: datetime) -> User:
    """Create a person with credentials and a dated consent."""
    user = User(language=language, date_joined=at, seen_on=at.date())
    take_identity(user, identity, at=at)
    try:
        with transaction.atomic():
            user.save()
    except IntegrityError as error:
        raise CredentialsTaken from error
    return user
