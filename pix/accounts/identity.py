"""What a person gives when opening an account."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from pix.accounts.models import User
from pix.accounts.notice import NOTICE_VERSION
from pix.accounts.usernames import free_username, username_of


@dataclass(frozen=True)
class Identity:
    """Names, credentials and consent; the username is made from the names when left empty."""

    first_name: str
    last_name: str
    password: str
    consent: str
    email: str = ""
    username: str = ""

    @classmethod
    def given_in(cls, cleaned: Mapping[str, Any]) -> Identity:
        """The identity that a valid form holds."""
        return cls(
            first_name=cleaned["first_name"],
            last_name=cleaned["last_name"],
            password=cleaned["password1"],
            consent=cleaned["consent"],
            email=cleaned.get("email") or "",
            username=cleaned.get("username") or "",
        )


def take_identity(user: User, identity: Identity, *, at: datetime) -> None:
    """Write names, credentials and consent on a person, without saving."""
    names = identity.first_name, identity.last_name
    user.first_name, user.last_name = names
    user.email = identity.email
    user.username = identity.username or free_username(username_of(*names))
    user.set_password(identity.password)
    user.consent, user.consented_at, user.notice_version = identity.consent, at, NOTICE_VERSION
