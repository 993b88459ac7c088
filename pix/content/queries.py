"""What is published."""

from __future__ import annotations

import json
import zlib
from datetime import datetime
from functools import lru_cache

from pix.content.errors import NoReleasePublished
from pix.content.models import BankRelease
from pix.content.release import Release


def published() -> Release:
    """The newest release; one small query, the bank itself stays in memory."""
    number = BankRelease.objects.values_list("pk", flat=True).first()
    if number is None:
        raise NoReleasePublished
    return release_of(number)


def published_at(instant: datetime) -> Release:
    """The release that was the newest at an instant; the first one for an earlier instant."""
    numbers = BankRelease.objects.values_list("pk", flat=True)
    number = numbers.filter(published_at__lte=instant).first() or numbers.last()
    if number is None:
        raise NoReleasePublished
    return release_of(number)


# About 11 MB each: old ones serve the tests that began with them, and why a score changed.
@lru_cache(maxsize=8)
def release_of(number: int) -> Release:
    """A release by its number, kept in memory since it never changes."""
    row = BankRelease.objects.get(pk=number)
    return Release(json.loads(zlib.decompress(row.content)), number)


def asset_of(number: int, tube: str, name: str) -> bytes | None:
    """A picture or fixed file of a release, or None."""
    try:
        return release_of(number).asset(tube, name)
    except (BankRelease.DoesNotExist, KeyError):
        return None
