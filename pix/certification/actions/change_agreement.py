"""Approve, refuse, suspend or end the agreement of a centre."""

from __future__ import annotations

from datetime import date, datetime

from django.db import transaction
from django.shortcuts import get_object_or_404

from pix.accounts.models import User
from pix.certification.errors.centres import AgreementMovedOn
from pix.certification.models import Centre
from pix.kit import journal

State = Centre.State
# What may follow each state; refused and ended are for good, and a new application follows them.
NEXT: dict[str, tuple[State, ...]] = {
    State.APPLIED: (State.APPROVED, State.REFUSED),
    State.APPROVED: (State.SUSPENDED, State.ENDED),
    State.SUSPENDED: (State.APPROVED, State.ENDED),
    State.REFUSED: (),
    State.ENDED: (),
}


@transaction.atomic
def change_agreement(
    *, staff: User, centre_id: int, state: str, days: tuple[date, date] | None = None, at: datetime
) -> Centre:
    """Move the centre to a state that may follow its own; days are the first and last of an approval."""
    centre = get_object_or_404(Centre.objects.select_for_update(), pk=centre_id)
    if state not in NEXT[centre.state]:
        raise AgreementMovedOn(state=centre.get_state_display())
    before, centre.state = centre.state, state
    if days:
        centre.agreed_from, centre.agreed_until = days
    centre.save(update_fields=["state", "agreed_from", "agreed_until"])
    journal.write(
        "certification.change_agreement",
        actor=staff,
        at=at,
        data={"before": before, "after": state},
        centre=centre.pk,
    )
    return centre
