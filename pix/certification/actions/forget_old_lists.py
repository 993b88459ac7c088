"""Forget the lists of candidates that nobody confirmed."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.db import transaction

from pix.certification.models import CandidateList
from pix.kit import journal

KEPT = timedelta(days=2)


@transaction.atomic
def forget_old_lists(*, at: datetime) -> int:
    """Delete the lists sent two days ago or more, confirmed or not; how many there were."""
    count, _tables = CandidateList.objects.filter(sent_at__lt=at - KEPT).delete()
    if count:
        journal.write("certification.forget_old_lists", actor=None, at=at, data={"lists": count})
    return count
