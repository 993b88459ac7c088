"""What this room keeps about a person: to hand over, and to let go."""

from __future__ import annotations

from typing import Any

from pix.accounts.models import User
from pix.organisations.models import LearnerRecord, Membership


def data_of(user: User) -> dict[str, Any]:
    """Organisations that a person acts for, and those that know the person as a learner."""
    known = LearnerRecord.objects.filter(user=user).order_by("pk")
    acts = Membership.objects.filter(user=user).order_by("pk")
    return {
        "memberships": list(acts.values("organisation__name", "role", "since")),
        "learner_records": list(
            known.values("organisation__name", "number", "first_name", "last_name", "born_on", "group")
        ),
    }


def erase_for(user: User) -> None:
    """Unlink the records, which are the organisations' own; leave their staff."""
    LearnerRecord.objects.filter(user=user).update(user=None)
    Membership.objects.filter(user=user).delete()
