"""Forget the oldest sealed batches of the journal, so that what remains is still proved.

The seal of the last batch forgotten is kept without its lines: the chain goes on from its digest. A journal
line vouches for it, so that lines deleted behind our back are never taken for lines forgotten.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from django.conf import settings
from django.db import transaction
from django.db.models import QuerySet

from pix.kit import journal
from pix.kit.models import JournalLine, JournalSeal

# About half a second of the write lock of SQLite when every batch is full.
SEALS_AT_ONCE = 20


class BrokenBatch(RuntimeError):
    """A batch old enough to be forgotten no longer matches its seal: it stays, as evidence."""


def forget_all(at: datetime) -> int:
    """Forget every batch sealed more than PIX_JOURNAL_DAYS ago, some at a time; how many lines went."""
    if settings.PIX_JOURNAL_DAYS <= 0:
        return 0
    before = at - timedelta(days=settings.PIX_JOURNAL_DAYS)
    count = 0
    while forgotten := forget_batches(before=before, at=at):
        count += forgotten
    return count


@transaction.atomic
def forget_batches(*, before: datetime, at: datetime) -> int:
    """Delete the oldest batches sealed before an instant, all but the last seal; how many lines went."""
    anchor = journal.anchor()
    seals = old_seals(anchor, before)
    if not seals:
        return 0
    refuse_broken(seals, previous=anchor.digest if anchor else "")
    last = seals[-1]
    # The one permitted deletion of lines: whole batches, proved a moment ago.
    count, _tables = QuerySet(JournalLine).filter(seal__in=seals).delete()
    JournalSeal.objects.filter(pk__lt=last.pk).delete()
    journal.write(
        journal.FORGET, actor=None, at=at, data={"digest": last.digest, "lines": count}, seal=last.pk
    )
    return count


def old_seals(anchor: JournalSeal | None, before: datetime) -> list[JournalSeal]:
    """The oldest seals that still have their lines, locked, up to the first one that is too young."""
    kept = JournalSeal.objects.select_for_update().order_by("pk")
    if anchor:
        kept = kept.filter(pk__gt=anchor.pk)
    old: list[JournalSeal] = []
    for seal in kept[:SEALS_AT_ONCE]:
        if seal.sealed_at >= before:
            break
        old.append(seal)
    return old


def refuse_broken(seals: list[JournalSeal], *, previous: str) -> None:
    """BrokenBatch when one of the batches is not as it was sealed."""
    for seal in seals:
        if not journal.holds(seal, previous=previous):
            raise BrokenBatch(f"Seal {seal.pk} is broken: pix journal verify says more.")
        previous = seal.digest
