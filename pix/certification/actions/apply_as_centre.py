"""Apply to become a certification centre."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.db import transaction

from pix.accounts.models import User
from pix.certification.errors.centres import ApplicationWaits
from pix.certification.models import Centre, CentreMembership
from pix.kit import journal
from pix.organisations.models import Organisation


@transaction.atomic
def apply_as_centre(
    *, user: User, organisation: Organisation, facts: Mapping[str, Any], at: datetime
) -> Centre:
    """Keep an organisation's application, its author as referent; one at a time waits for an answer."""
    Organisation.objects.select_for_update().get(pk=organisation.pk)
    if organisation.centres.filter(state=Centre.State.APPLIED).exists():
        raise ApplicationWaits
    centre = Centre.objects.create(organisation=organisation, referent=user, applied_at=at, **facts)
    CentreMembership.objects.create(centre=centre, user=user, role=CentreMembership.Role.ADMIN, since=at)
    journal.write(
        "certification.apply_as_centre", actor=user, at=at, centre=centre.pk, organisation=organisation.pk
    )
    return centre
