"""Change what a person is called."""

from __future__ import annotations

from pix.accounts.models import User


def change_details(*, user: User, first_name: str, last_name: str, username: str) -> None:
    """Write new names and username."""
    user.first_name, user.last_name, user.username = first_name, last_name, username
    user.save(update_fields=["first_name", "last_name", "username"])
