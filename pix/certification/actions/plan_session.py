"""Plan a session."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime

from django.db import transaction

from pix.accounts.models import User
from pix.certification.models import Session
from pix.certification.permissions import centre_for
from pix.certification.planning import Plan, a_number, an_access_code, an_invigilator_password, must_hold
from pix.kit import journal


@transaction.atomic
def plan_session(*, user: User, centre_id: int, plan: Plan, at: datetime) -> Session:
    """Create the session with its number and secrets; refused when the centre may not hold one that day."""
    centre = centre_for(user, centre_id)
    must_hold(centre, plan.starts_at)
    session = Session.objects.create(
        centre=centre,
        number=a_number(),
        access_code=an_access_code(),
        invigilator_password=an_invigilator_password(),
        created_at=at,
        **asdict(plan),
    )
    journal.write("certification.plan_session", actor=user, at=at, session=session.pk, centre=centre.pk)
    return session
