"""Take a role back."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from pix.accounts.administrators import refuse_last_administrator
from pix.accounts.models import Role, RoleGrant, User
from pix.kit import journal


@transaction.atomic
def take_role(*, admin: User | None, user: User, role: Role, at: datetime) -> None:
    """Delete the grant and write a journal line; the last administrator stays."""
    if role == Role.ADMIN:
        refuse_last_administrator(user)
    deleted, _rows = RoleGrant.objects.filter(user=user, role=role).delete()
    if deleted:
        journal.write("accounts.take_role", actor=admin, at=at, data={"role": role}, user=user.pk)
