"""Give a person a role."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from pix.accounts.errors import GuestCannotHoldRole
from pix.accounts.models import Role, RoleGrant, User
from pix.kit import journal


@transaction.atomic
def give_role(*, admin: User | None, user: User, role: Role, at: datetime) -> None:
    """Write the grant and a journal line; a role held already stays as it is."""
    if user.is_guest:
        raise GuestCannotHoldRole
    _grant, is_new = RoleGrant.objects.get_or_create(
        user=user, role=role, defaults={"given_at": at, "given_by": admin}
    )
    if is_new:
        journal.write("accounts.give_role", actor=admin, at=at, data={"role": role}, user=user.pk)
