"""Write an act in the journal, seal what was written, and prove that nothing was changed since."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Protocol

from django.db import transaction
from django.db.models import QuerySet

from pix.kit import clock
from pix.kit.models import JournalLine, JournalSeal

# A transaction begun before the seal may still commit a line with a smaller id.
SETTLING_TIME = timedelta(minutes=5)
LINES_PER_SEAL = 1000
FORGET = "kit.forget_journal"
PERSONAL_KEYS = {
    "name",
    "first_name",
    "last_name",
    "username",
    "email",
    "birth_date",
    "born_on",
    "ip",
    "address",
}


class HasId(Protocol):
    """Anyone with an id: a user, most often."""

    pk: Any


Person = HasId | int | None


def write(
    act: str, *, actor: Person, at: datetime, data: Mapping[str, Any] | None = None, **ids: Any
) -> JournalLine:
    """Add one line: `write("assessments.submit_answer", actor=user, at=at, assessment=12)`."""
    facts = dict(data or {})
    if personal := PERSONAL_KEYS & {*facts, *ids}:
        raise ValueError(f"The journal keeps no names: {', '.join(sorted(personal))}.")
    actor_id = actor if actor is None or isinstance(actor, int) else int(actor.pk)
    return JournalLine.objects.create(act=act, actor_id=actor_id, subjects=ids, data=facts, at=at)


@transaction.atomic
def seal_batch(at: datetime) -> JournalSeal | None:
    """Seal the oldest settled lines; None when there is none."""
    settled = JournalLine.objects.select_for_update().filter(seal=None, at__lte=at - SETTLING_TIME)
    lines = list(settled.order_by("pk")[:LINES_PER_SEAL])
    if not lines:
        return None
    # Read after the lines are locked: a second worker then sees the seal of the first.
    last = JournalSeal.objects.order_by("-pk").first()
    digest = digest_of(lines, previous=last.digest if last else "")
    seal = JournalSeal.objects.create(sealed_at=at, line_count=len(lines), digest=digest)
    # The one permitted write to a line: to which seal it belongs.
    QuerySet(JournalLine).filter(pk__in=[line.pk for line in lines]).update(seal=seal)
    return seal


def digest_of(lines: Iterable[JournalLine], *, previous: str) -> str:
    """SHA-256 over the digest before and every line in order."""
    chain = hashlib.sha256(previous.encode())
    for line in lines:
        chain.update(canonical(line))
    return chain.hexdigest()


def canonical(line: JournalLine) -> bytes:
    """The bytes of a line that its seal covers."""
    at = line.at.astimezone(UTC).isoformat(timespec="microseconds")
    facts = [line.pk, line.act, line.actor_id, line.subjects, line.data, at]
    return json.dumps(facts, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def broken_seals() -> Iterator[int]:
    """The seals that no longer match their lines or the seal before, oldest first."""
    start = anchor()
    previous = start.digest if start else ""
    seals = JournalSeal.objects.filter(pk__gt=start.pk if start else 0)
    for seal in seals.order_by("pk").iterator(chunk_size=100):
        if not holds(seal, previous=previous):
            yield seal.pk
        previous = seal.digest


def holds(seal: JournalSeal, *, previous: str) -> bool:
    """Whether a batch is as it was sealed, behind the digest before it."""
    lines = list(seal.lines.order_by("pk"))
    return len(lines) == seal.line_count and digest_of(lines, previous=previous) == seal.digest


def anchor() -> JournalSeal | None:
    """The seal from which the chain goes on when older batches were forgotten, as the journal itself says.

    It is the oldest seal, has no lines left, and bears the digest that the act of forgetting noted.
    """
    oldest = JournalSeal.objects.order_by("pk").first()
    vouched = JournalLine.objects.filter(act=FORGET).order_by("-pk").first()
    if oldest is None or vouched is None or oldest.lines.exists():
        return None
    is_the_one = (oldest.pk, oldest.digest) == (vouched.subjects.get("seal"), vouched.data.get("digest"))
    return oldest if is_the_one else None


def seal_all() -> int:
    """Seal every settled line, batch after batch; how many seals were made."""
    count = 0
    while seal_batch(clock.now()):
        count += 1
    return count
