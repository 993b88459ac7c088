"""Begin without an account."""

from __future__ import annotations

import secrets
from datetime import datetime

from pix.accounts.models import User


def begin_as_guest(*, language: str, at: datetime) -> User:
    """Create a guest: no name, no password, an unguessable username that nobody types."""
    user = User(
        username=f"guest-{secrets.token_hex(12)}",
        is_guest=True,
        language=language,
        date_joined=at,
        seen_on=at.date(),
    )
    user.set_unusable_password()
    user.save()
    return user
