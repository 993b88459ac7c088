"""System checks: what production refuses, and a PostgreSQL without pool."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.apps import AppConfig
from django.conf import settings
from django.core.checks import CheckMessage, Error, Tags, register
from django.core.exceptions import ImproperlyConfigured
from django.db import DatabaseError, connections

from pix.kit.readiness import declared

KEY_LENGTH = 50
KEY_LETTERS = 10
FEWEST_JOURNAL_DAYS = 180
Apps = Sequence[AppConfig] | None


@register(Tags.security)
def production_settings(app_configs: Apps = None, **kwargs: Any) -> list[CheckMessage]:
    """What a laptop may do and production may not."""
    if not settings.PIX_IN_PRODUCTION:
        return []
    key = settings.SECRET_KEY
    refused = [
        (settings.DEBUG, "pix.E001", "Debug pages show secrets.", "Unset PIX_DEBUG."),
        (
            key == settings.DEFAULT_SECRET_KEY,
            "pix.E002",
            "SECRET_KEY is the public default.",
            "Set SECRET_KEY to a secret of your own.",
        ),
        (
            len(key) < KEY_LENGTH or len(set(key)) < KEY_LETTERS,
            "pix.E003",
            "SECRET_KEY is short or repeats itself.",
            f"Draw {KEY_LENGTH} characters or more at random.",
        ),
        (
            not settings.ALLOWED_HOSTS,
            "pix.E004",
            "No host is named.",
            "Set PIX_HOSTS to the names that people type.",
        ),
        ("*" in settings.ALLOWED_HOSTS, "pix.E005", "Every host is allowed.", "Name the hosts in PIX_HOSTS."),
        (settings.PIX_CLOCK_SHIFT != 0, "pix.E006", "The clock is shifted.", "Unset PIX_CLOCK_SHIFT."),
        (
            settings.PIX_JOURNAL_DAYS != 0 and settings.PIX_JOURNAL_DAYS < FEWEST_JOURNAL_DAYS,
            "pix.E008",
            f"The journal forgets after {settings.PIX_JOURNAL_DAYS} days: too soon.",
            f"Set PIX_JOURNAL_DAYS to {FEWEST_JOURNAL_DAYS} or more, or to 0 to forget nothing.",
        ),
    ]
    return [Error(said, hint=hint, id=number) for wrong, number, said, hint in refused if wrong]


@register(Tags.database)
def postgresql_keeps_connections(databases: Sequence[str] | None = None, **kwargs: Any) -> list[CheckMessage]:
    """Opening a PostgreSQL connection for each request costs more than the request."""
    return [
        Error(
            f"The PostgreSQL database {alias!r} opens a connection for each request.",
            hint="Leave the pool on, or add ?conn_max_age=600 to DATABASE_URL.",
            id="pix.E010",
        )
        for alias, facts in settings.DATABASES.items()
        if "postgresql" in facts["ENGINE"] and not facts["OPTIONS"].get("pool") and not facts["CONN_MAX_AGE"]
    ]


@register(Tags.database)
def production_data(databases: Sequence[str] | None = None, **kwargs: Any) -> list[CheckMessage]:
    """What the rooms refuse to find in a production database, demo people first."""
    if not settings.PIX_IN_PRODUCTION or not databases:
        return []
    try:
        found = {name: check() for name, check in declared("UNFIT_FOR_PRODUCTION").items()}
    except DatabaseError:
        # Not migrated yet, or away: /readyz asks again before anyone is let in.
        return []
    return [Error(f"{name}: {said}", id="pix.E007") for name, said in found.items() if said]


def refuse_to_start() -> None:
    """Raise when this is production and something above is wrong; the server then never opens its door."""
    found = [
        *production_settings(),
        *postgresql_keeps_connections(),
        *production_data(databases=list(connections)),
    ]
    if settings.PIX_IN_PRODUCTION and found:
        raise ImproperlyConfigured("Refusing to start:\n" + "\n".join(f"- {said}" for said in found))
