"""Rate limits."""

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest
from django.core.cache import cache
from django.test import RequestFactory
from pytest_django import Settings

from pix.kit import clock, limits
from pix.kit.errors import TooManyAttempts
from pix.kit.file_cache import LockedFileCache

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
# Continuous integration has a Redis; a laptop may do without.
REDIS = os.environ.get("PIX_TEST_REDIS", "")


BACKENDS = {
    "pix.kit.file_cache.LockedFileCache": "",
    "django.core.cache.backends.redis.RedisCache": REDIS,
}


@pytest.fixture(params=list(BACKENDS)[: 2 if REDIS else 1])
def shared_cache(request: pytest.FixtureRequest, tmp_path: Path, settings: Settings) -> None:
    """The caches that several processes share, one after the other."""
    settings.CACHES = {"default": {"BACKEND": request.param, "LOCATION": BACKENDS[request.param] or tmp_path}}
    cache.clear()


@pytest.mark.usefixtures("shared_cache")
def test_the_limit_is_reached_then_forgotten() -> None:
    with clock.stopped(NOON):
        assert [limits.spend("login", "ada", limit=2, seconds=600) for _ in range(2)] == [1, 0]
        with pytest.raises(TooManyAttempts) as refused:
            limits.spend("login", "ada", limit=2, seconds=600)
        assert refused.value.facts == {"minutes": 11}
        assert limits.spend("login", "grace", limit=2, seconds=600) == 1
    with clock.stopped(NOON.replace(minute=10)):
        assert limits.spend("login", "ada", limit=2, seconds=600) == 1


def test_a_counter_swept_away_begins_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "add", lambda *args, **kwargs: False)
    assert limits.spend("login", "ada", limit=3, seconds=60) == 2


@pytest.mark.parametrize(
    ("trusted", "forwarded", "address"),
    [
        (0, "10.0.0.9", "127.0.0.1"),
        (1, "10.0.0.9", "10.0.0.9"),
        (1, "6.6.6.6, 10.0.0.9", "10.0.0.9"),
        (2, "", "127.0.0.1"),
    ],
)
def test_only_trusted_proxies_are_believed(
    rf: RequestFactory, settings: Settings, trusted: int, forwarded: str, address: str
) -> None:
    settings.PIX_TRUSTED_PROXIES = trusted
    assert limits.address_of(rf.get("/", headers={"X-Forwarded-For": forwarded})) == address


def test_the_file_cache_counts(tmp_path: Path) -> None:
    files = LockedFileCache(str(tmp_path / "cache"), {})
    assert files.add("tries", 0)
    assert not files.add("tries", 5)
    assert [files.incr("tries") for _ in range(3)] == [1, 2, 3]
    with pytest.raises(ValueError, match="not found"):
        files.incr("absent")
