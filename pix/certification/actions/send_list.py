"""Keep a list of candidates between its check and its confirmation."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from pix.accounts.models import User
from pix.certification.errors.centres import CentreNotApproved
from pix.certification.models import CandidateList, Centre
from pix.certification.permissions import centre_for
from pix.kit import journal


@transaction.atomic
def send_list(*, user: User, centre_id: int, name: str, rows: list[list[str]], at: datetime) -> CandidateList:
    """Keep the rows for their check, in place of what the person sent before and did not confirm."""
    centre = centre_for(user, centre_id)
    if centre.state != Centre.State.APPROVED:
        raise CentreNotApproved
    centre.candidate_lists.filter(by=user, confirmed_at=None).delete()
    kept = CandidateList.objects.create(centre=centre, by=user, name=name[:255], rows=rows, sent_at=at)
    journal.write("certification.send_list", actor=user, at=at, list=kept.pk, centre=centre.pk)
    return kept
