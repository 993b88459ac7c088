"""What time it is: the only clock that the product reads."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.utils import timezone

# Shared by every thread of the process, so that a browser test's server travels along.
_travelled = timedelta(0)
_stopped_at: datetime | None = None


def now() -> datetime:
    """The current instant, aware, in UTC."""
    if _stopped_at is not None:
        return _stopped_at
    return timezone.now() + timedelta(seconds=settings.PIX_CLOCK_SHIFT) + _travelled


@contextmanager
def travel(shift: timedelta | None = None, **parts: float) -> Iterator[None]:
    """Shift the clock for tests and demos, by a timedelta or its parts; journeys add up."""
    global _travelled
    refuse_in_production()
    before = _travelled
    _travelled = before + (shift or timedelta(**parts))
    try:
        yield
    finally:
        _travelled = before


@contextmanager
def stopped(at: datetime) -> Iterator[None]:
    """Hold the clock at one instant, for tests."""
    global _stopped_at
    refuse_in_production()
    before = _stopped_at
    _stopped_at = at
    try:
        yield
    finally:
        _stopped_at = before


def refuse_in_production() -> None:
    """Raise when this is production: its clock is the world's."""
    if settings.PIX_IN_PRODUCTION:
        raise ImproperlyConfigured("The clock cannot be shifted in production.")
