"""The service never loses its last administrator."""

from __future__ import annotations

from pix.accounts.errors import LastAdministrator
from pix.accounts.models import Role, RoleGrant, User
from pix.accounts.queries import administrators


def refuse_last_administrator(user: User) -> None:
    """LastAdministrator when nobody else could give roles; to be called inside the transaction that acts."""
    # Locked together, so that two administrators cannot leave at once.
    held = RoleGrant.objects.select_for_update().filter(role=Role.ADMIN).order_by("pk")
    holders = set(held.values_list("user_id", flat=True))
    if user.pk in holders and not administrators().exclude(pk=user.pk).exists():
        raise LastAdministrator
