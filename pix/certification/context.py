"""What every template knows of the person's part in certification."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject

from pix.accounts.models import User
from pix.certification.permissions import centres_of


def centres(request: HttpRequest) -> dict[str, Any]:
    """has_centre: whether the person acts for a centre; a query runs only where a template asks."""
    return {"has_centre": SimpleLazyObject(lambda: has_centre(request))}


def has_centre(request: HttpRequest) -> bool:
    """Whether a signed-in person with an account acts for a centre."""
    user = getattr(request, "user", None)
    return isinstance(user, User) and not user.is_guest and centres_of(user).exists()
