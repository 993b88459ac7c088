"""What this room keeps about a person: who made or activated a version of a scheme."""

from __future__ import annotations

from typing import Any

from pix.accounts.models import User
from pix.psychometrics.models import SchemeVersion


def data_of(user: User) -> dict[str, Any]:
    """The versions that the person made."""
    made = SchemeVersion.objects.filter(created_by=user).order_by("pk")
    return {"scheme_versions": list(made.values("scheme", "number", "created_at"))}


def erase_for(user: User) -> None:
    """Leave the versions without their maker."""
    SchemeVersion.objects.filter(created_by=user).update(created_by=None)
    SchemeVersion.objects.filter(activated_by=user).update(activated_by=None)
