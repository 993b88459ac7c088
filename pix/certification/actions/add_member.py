"""Add someone to a centre's members."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from pix.accounts.models import User
from pix.accounts.queries import person_signing_in
from pix.certification.errors.centres import NobodyOfThisName
from pix.certification.models import CentreMembership
from pix.certification.permissions import administered_centre_for
from pix.kit import journal


@transaction.atomic
def add_member(*, user: User, centre_id: int, login: str, role: str, at: datetime) -> CentreMembership:
    """Give a person, known by username or e-mail, a role in the centre; for a member, another role."""
    centre = administered_centre_for(user, centre_id)
    found = person_signing_in(login)
    if found is None or found.is_guest or not found.is_active:
        raise NobodyOfThisName
    kept, is_new = CentreMembership.objects.get_or_create(
        centre=centre, user=found, defaults={"role": role, "since": at}
    )
    if is_new:
        journal.write(
            "certification.add_member",
            actor=user,
            at=at,
            data={"role": role},
            member=found.pk,
            centre=centre.pk,
        )
    return kept
