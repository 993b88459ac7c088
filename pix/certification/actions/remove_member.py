"""Take someone off a centre's members."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction
from django.shortcuts import get_object_or_404

from pix.accounts.models import User
from pix.certification.errors.centres import LastCentreAdministrator
from pix.certification.models import Centre, CentreMembership
from pix.certification.permissions import administered_centre_for
from pix.kit import journal

ADMIN = CentreMembership.Role.ADMIN


@transaction.atomic
def remove_member(*, user: User, centre_id: int, member_id: int, at: datetime) -> None:
    """Take the person off; a centre always keeps one administrator."""
    # The centre's row stands for the list: two administrators do not take each other off at once.
    Centre.objects.select_for_update().filter(pk=centre_id).first()
    centre = administered_centre_for(user, centre_id)
    membership = get_object_or_404(centre.memberships, user_id=member_id)
    others = centre.memberships.filter(role=ADMIN).exclude(pk=membership.pk)
    if membership.role == ADMIN and not others.exists():
        raise LastCentreAdministrator
    membership.delete()
    journal.write("certification.remove_member", actor=user, at=at, member=member_id, centre=centre.pk)
