"""People for the tests."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime
from typing import Any

from allauth.account.models import EmailAddress

from pix.accounts.actions.begin_as_guest import begin_as_guest
from pix.accounts.models import Role, RoleGrant, User

PASSWORD = "correct horse battery"
AT = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
_numbers = itertools.count(1)


def a_user(*roles: Role, verified: bool = False, **fields: Any) -> User:
    """A person with an account, and an e-mail when one is given."""
    facts = {"first_name": "Camille", "last_name": "Moreau", "username": f"user{next(_numbers)}"} | fields
    user: User = User.objects.create_user(password=PASSWORD, **facts)
    if user.email:
        EmailAddress.objects.create(user=user, email=user.email, primary=True, verified=verified)
    for role in roles:
        RoleGrant.objects.create(user=user, role=role, given_at=AT)
    return user


def a_guest(**fields: Any) -> User:
    """A guest, who came at AT unless told otherwise."""
    guest = begin_as_guest(language="fr", at=AT)
    for name, value in fields.items():
        setattr(guest, name, value)
    guest.save()
    return guest


def sign_up_data(**changes: str) -> dict[str, str]:
    """What a person types to open an account."""
    typed = {
        "first_name": "Camille",
        "last_name": "Moreau",
        "email": "",
        "username": "",
        "password1": PASSWORD,
        "consent": "own",
        "notice": "on",
    }
    return {name: value for name, value in (typed | changes).items() if value}
