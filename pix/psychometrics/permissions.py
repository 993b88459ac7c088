"""Who may read the versions, and who may change them."""

from __future__ import annotations

from functools import wraps
from typing import Any

from django.http import HttpResponse

from pix.accounts.errors import RoleRequired
from pix.accounts.models import Role
from pix.accounts.permissions import View, has_role, role_required

changes_schemes = role_required(Role.ADMIN)


def reads_schemes(view: View) -> View:
    """Open a view to administrators and to the jury."""

    @wraps(view)
    def enter(request: Any, *args: Any, **kwargs: Any) -> HttpResponse:
        if not (has_role(request.user, Role.ADMIN) or has_role(request.user, Role.JURY)):
            raise RoleRequired(role=Role.JURY.label)
        return view(request, *args, **kwargs)

    return enter  # type: ignore[return-value]  # The view's own shape, as role_required keeps it.
