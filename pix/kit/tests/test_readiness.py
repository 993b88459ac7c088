"""Alive and ready, and what production refuses."""

from typing import Any

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.db import DatabaseError
from django.test import Client
from pytest_django import Settings

from pix.kit import checks, readiness

pytestmark = pytest.mark.django_db
GOOD_KEY = "a-key-of-tests-with-enough-different-letters-0123456789"


def ids(found: list[Any]) -> list[str]:
    return [said.id for said in found]


@pytest.fixture
def production(settings: Settings) -> Settings:
    settings.PIX_IN_PRODUCTION = True
    settings.SECRET_KEY = GOOD_KEY
    settings.ALLOWED_HOSTS = ["pix.example.org"]
    settings.DEBUG = False
    return settings


def test_alive_without_a_database(client: Client, django_assert_num_queries: Any) -> None:
    with django_assert_num_queries(0):
        assert client.get("/healthz").content == b"ok\n"


def test_ready_when_every_check_is_well(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(readiness, "declared", lambda table: {"content.release": lambda: ""})
    response = client.get("/readyz")
    assert (response.status_code, response.json()["ready"]) == (200, True)
    assert response.json()["checks"]["migrations"] == "ok"


def test_not_ready_says_why_and_survives_a_broken_check(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken() -> str:
        raise DatabaseError

    rooms = {"content.release": lambda: "No release is published.", "room.broken": broken}
    monkeypatch.setattr(readiness, "declared", lambda table: rooms)
    response = client.get("/readyz")
    assert response.status_code == 503
    assert response.json()["checks"]["content.release"] == "No release is published."
    assert response.json()["checks"]["room.broken"] == "The check could not run."


def test_migrations_that_wait_are_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(readiness, "_migrated", set())
    monkeypatch.setattr(
        "django.db.migrations.executor.MigrationExecutor.migration_plan", lambda self, targets: ["one"]
    )
    assert readiness.migrations()


def test_a_laptop_may_do_what_it_likes() -> None:
    assert checks.production_settings() == []
    checks.refuse_to_start()


@pytest.mark.parametrize(
    ("name", "value", "refused"),
    [
        ("DEBUG", True, ["pix.E001"]),
        ("SECRET_KEY", "insecure-embedded-key", ["pix.E002", "pix.E003"]),
        ("SECRET_KEY", "short", ["pix.E003"]),
        ("SECRET_KEY", "k" * 60, ["pix.E003"]),
        ("ALLOWED_HOSTS", [], ["pix.E004"]),
        ("ALLOWED_HOSTS", ["*"], ["pix.E005"]),
        ("PIX_CLOCK_SHIFT", 60, ["pix.E006"]),
    ],
)
def test_production_refuses(production: Settings, name: str, value: Any, refused: list[str]) -> None:
    setattr(production, name, value)
    assert ids(checks.production_settings()) == refused
    with pytest.raises(ImproperlyConfigured, match="Refusing to start"):
        checks.refuse_to_start()


def test_production_refuses_what_a_room_calls_unfit(
    production: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        checks, "declared", lambda table: {"accounts.demo_people": lambda: "Demo people are present."}
    )
    assert ids(checks.production_data(databases=["default"])) == ["pix.E007"]


def test_production_starts_when_all_is_well(production: Settings) -> None:
    checks.refuse_to_start()


@pytest.mark.parametrize(
    ("facts", "refused"),
    [
        ({"OPTIONS": {"pool": {"min_size": 1}}, "CONN_MAX_AGE": 0}, []),
        ({"OPTIONS": {}, "CONN_MAX_AGE": 0}, ["pix.E010"]),
    ],
)
def test_postgresql_needs_a_pool(
    monkeypatch: pytest.MonkeyPatch, facts: dict[str, Any], refused: list[str]
) -> None:
    backend = {"ENGINE": "django.db.backends.postgresql", **facts}
    monkeypatch.setattr("django.conf.settings.DATABASES", {"default": backend})
    assert ids(checks.postgresql_keeps_connections()) == refused
