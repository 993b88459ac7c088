"""Publish a bank."""

from __future__ import annotations

import hashlib
import json
import zlib
from datetime import datetime

from django.db import transaction

from pix.content.bank.snapshot import Snapshot
from pix.content.models import BankRelease
from pix.kit import journal


@transaction.atomic
def publish_release(*, snapshot: Snapshot, note: str, at: datetime) -> tuple[BankRelease, bool]:
    """Store a checked snapshot as a new release; the same content as the newest one publishes nothing."""
    newest = BankRelease.objects.only("pk", "digest").first()
    text = text_of(snapshot)
    digest = hashlib.sha256(text).hexdigest()
    if newest and newest.digest == digest:
        return newest, False
    content = zlib.compress(text, 9)
    release = BankRelease.objects.create(digest=digest, content=content, note=note, published_at=at)
    journal.write("content.publish_release", actor=None, at=at, data={"digest": digest}, release=release.pk)
    return release, True


def is_published(snapshot: Snapshot) -> bool:
    """Whether the newest release is this very bank."""
    newest = BankRelease.objects.values_list("digest", flat=True).first()
    return newest == hashlib.sha256(text_of(snapshot)).hexdigest()


def text_of(snapshot: Snapshot) -> bytes:
    """The one form in which a snapshot is stored and hashed."""
    return json.dumps(snapshot, sort_keys=True, ensure_ascii=False).encode()
