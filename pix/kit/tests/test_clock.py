"""The clock: the product's only time."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.utils import timezone
from pytest_django import Settings

from pix.kit import clock

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def test_travels_add_up_and_end() -> None:
    with clock.travel(days=4), clock.travel(timedelta(hours=1)):
        assert clock.now() - timezone.now() > timedelta(days=4, minutes=59)
    assert abs(clock.now() - timezone.now()) < timedelta(seconds=5)


def test_a_stopped_clock_stands_still() -> None:
    with clock.stopped(NOON):
        assert clock.now() == NOON == clock.now()


def test_the_setting_shifts_the_clock(settings: Settings) -> None:
    settings.PIX_CLOCK_SHIFT = -86400
    assert timezone.now() - clock.now() > timedelta(hours=23)


@pytest.mark.parametrize("journey", [lambda: clock.travel(days=1), lambda: clock.stopped(NOON)])
def test_production_refuses_to_travel(settings: Settings, journey: Any) -> None:
    settings.PIX_IN_PRODUCTION = True
    with pytest.raises(ImproperlyConfigured), journey():
        pass
