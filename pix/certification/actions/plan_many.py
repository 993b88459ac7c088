"""Plan the sessions of a list, and enrol its candidates: all of them or none."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime

from django.db import transaction
from django.shortcuts import get_object_or_404

from pix.accounts.models import User
from pix.certification.errors.centres import CentreNotApproved, ListHasMistakes
from pix.certification.lists.checked import Checked, Group
from pix.certification.lists.checking import check
from pix.certification.models import Candidate, CandidateList, Centre, Session
from pix.certification.planning import a_number, an_access_code, an_invigilator_password
from pix.certification.queries.centres import scheme_of_lists
from pix.kit import journal

AT_ONCE = 500


@transaction.atomic
def plan_many(*, user: User, centre_id: int, list_id: int, at: datetime) -> Checked:
    """Check the list again and keep it whole; a second confirmation keeps nothing more."""
    lists = CandidateList.objects.filter(centre__memberships__user_id=user.pk, centre_id=centre_id)
    kept = get_object_or_404(lists.select_for_update(of=("self",)), pk=list_id, confirmed_at=None)
    if kept.centre.state != Centre.State.APPROVED:
        raise CentreNotApproved
    # Held until the end: nobody enters or is added to them meanwhile.
    list(kept.centre.sessions.filter(finalised_at=None).select_for_update().values_list("pk"))
    checked = check(kept.rows, kept.centre, scheme_id=scheme_of_lists().pk, now=at)
    if checked.mistakes:
        raise ListHasMistakes
    for group in checked.groups:
        enrol(group, group.session or planned(group, kept.centre, at), at)
    kept.confirmed_at, kept.rows = at, []
    kept.save(update_fields=["confirmed_at", "rows"])
    counts = {"sessions": checked.planned, "candidates": checked.candidates}
    journal.write("certification.plan_many", actor=user, at=at, data=counts, list=kept.pk, centre=centre_id)
    return checked


def planned(group: Group, centre: Centre, at: datetime) -> Session:
    """The session that a group describes, with its number and secrets."""
    return Session.objects.create(
        centre=centre,
        number=a_number(),
        access_code=an_access_code(),
        invigilator_password=an_invigilator_password(),
        created_at=at,
        **(asdict(group.plan) if group.plan else {}),
    )


def enrol(group: Group, session: Session, at: datetime) -> None:
    """Add a group's candidates to its session."""
    rows = [Candidate(session=session, enrolled_at=at, **facts) for facts in group.candidates]
    Candidate.objects.bulk_create(rows, batch_size=AT_ONCE)
