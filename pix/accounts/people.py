"""The signed-in person of a request."""

from __future__ import annotations

from typing import cast

from django.http import HttpRequest

from pix.accounts.models import User


def person(request: HttpRequest) -> User:
    """The person who asks; for views that only signed-in people reach."""
    return cast(User, request.user)
