"""Who may enter which room."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar, cast

from django.contrib.auth.models import AnonymousUser
from django.http import HttpResponse

from pix.accounts.errors import RoleRequired
from pix.accounts.models import Role, RoleGrant, User

View = TypeVar("View", bound=Callable[..., HttpResponse])


def roles_of(user: User | AnonymousUser) -> frozenset[str]:
    """The person's roles, read once for each request's user."""
    if not isinstance(user, User) or user.is_guest:
        return frozenset()
    known: frozenset[str] | None = user.__dict__.get("_roles")
    if known is None:
        known = frozenset(RoleGrant.objects.filter(user_id=user.pk).values_list("role", flat=True))
        user.__dict__["_roles"] = known
    return known


def has_role(user: User | AnonymousUser, role: str) -> bool:
    """Whether staff gave the person this role."""
    return role in roles_of(user)


def role_required(role: str) -> Callable[[View], View]:
    """Open a view to one role; anyone else signed in is told which role it asks for."""

    def opened(view: View) -> View:
        @wraps(view)
        def enter(request: Any, *args: Any, **kwargs: Any) -> HttpResponse:
            if not has_role(request.user, role):
                raise RoleRequired(role=Role(role).label)
            return view(request, *args, **kwargs)

        return cast(View, enter)

    return opened
