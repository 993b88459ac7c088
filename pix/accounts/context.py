"""What every template knows about the person's roles."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject

from pix.accounts.models import Role
from pix.accounts.permissions import has_role


def roles(request: HttpRequest) -> dict[str, Any]:
    """is_author, is_support, is_admin and is_jury; a query runs only where a template asks."""
    return {f"is_{role.value}": when_asked(request, role) for role in Role}


def when_asked(request: HttpRequest, role: Role) -> Any:
    """Whether the request's user has the role, found out at the first use."""
    return SimpleLazyObject(lambda: hasattr(request, "user") and has_role(request.user, role))
