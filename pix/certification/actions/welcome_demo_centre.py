"""Create the centre of a demonstration."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from django.db import transaction

from pix.accounts.models import User
from pix.certification.demo import CANDIDATES, CENTRE, ORGANISATION, SESSION
from pix.certification.models import Candidate, Centre, CentreMembership, Session
from pix.certification.queries.centres import has_begun, scheme_of_lists
from pix.kit import journal
from pix.organisations.models import Organisation

AGREED_FOR = timedelta(days=3 * 365)


@transaction.atomic
def welcome_demo_centre(*, member: User, at: datetime) -> Centre:
    """Create or renew the demo centre for its member, with a session today and its candidates."""
    organisation, _new = Organisation.objects.get_or_create(
        is_demo=True, name=ORGANISATION, defaults={"kind": Organisation.Kind.HIGHER, "created_at": at}
    )
    today = at.astimezone(ZoneInfo(CENTRE["time_zone"])).date()
    facts = {**CENTRE, "agreed_from": today, "agreed_until": today + AGREED_FOR, "referent": member}
    centre, _new = Centre.objects.update_or_create(
        organisation=organisation,
        defaults=facts | {"state": Centre.State.APPROVED},
        create_defaults=facts | {"state": Centre.State.APPROVED, "applied_at": at},
    )
    CentreMembership.objects.update_or_create(
        centre=centre,
        user=member,
        defaults={"role": CentreMembership.Role.ADMIN},
        create_defaults={"role": CentreMembership.Role.ADMIN, "since": at},
    )
    welcome_session(centre, at)
    journal.write("certification.welcome_demo_centre", actor=member, at=at, centre=centre.pk)
    return centre


def welcome_session(centre: Centre, at: datetime) -> None:
    """Put the demo session at today's next hour, unless someone has started in it."""
    starts_at = at.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
    session, is_new = Session.objects.get_or_create(
        number=SESSION["number"],
        defaults={
            **SESSION,
            "centre": centre,
            "scheme": scheme_of_lists(),
            "starts_at": starts_at,
            "created_at": at,
        },
    )
    if is_new:
        rows = [Candidate(session=session, enrolled_at=at, **facts) for facts in CANDIDATES]
        Candidate.objects.bulk_create(rows)
    elif not has_begun(session):
        Session.objects.filter(pk=session.pk).update(starts_at=starts_at)
