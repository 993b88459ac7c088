"""How settings read the environment: addresses, switches and numbers."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from math import inf
from pathlib import Path
from typing import Any
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

TRUE_WORDS = {"1", "true", "yes", "on"}
FALSE_WORDS = {"0", "false", "no", "off", ""}
SQLITE_OPTIONS = {
    "transaction_mode": "IMMEDIATE",
    "timeout": 20,
    "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;",
}


def text(name: str, default: str = "") -> str:
    """The variable as text, without surrounding spaces."""
    return os.environ.get(name, default).strip()


def switch(name: str, *, default: bool) -> bool:
    """The variable as yes or no; anything else stops the start."""
    word = os.environ.get(name, str(default)).strip().lower()
    if word not in TRUE_WORDS | FALSE_WORDS:
        raise ImproperlyConfigured(f"{name} says {word!r}: write yes or no.")
    return word in TRUE_WORDS


def number(name: str, default: int, *, least: int | None = None) -> int:
    """The variable as a whole number; anything else, or fewer than the least, stops the start."""
    found = whole(name, text(name) or str(default))
    if least is not None and found < least:
        raise ImproperlyConfigured(f"{name} says {found}: write {least} or more.")
    return found


def whole(name: str, word: str) -> int:
    """A word as a whole number; ImproperlyConfigured says which setting is wrong."""
    try:
        return int(word)
    except ValueError:
        raise ImproperlyConfigured(f"{name} says {word!r}: write a whole number.") from None


def amount(name: str, default: float) -> float:
    """The variable as a number of 0 or more, with or without decimals; anything else stops the start."""
    word = text(name) or str(default)
    try:
        found = float(word)
    except ValueError:
        found = -1.0
    if not 0 <= found < inf:
        raise ImproperlyConfigured(f"{name} says {word!r}: write a number of 0 or more, such as 1.5.")
    return found


def one_of(name: str, choices: Sequence[str], *, default: str) -> str:
    """The variable as one of some words; anything else stops the start."""
    word = text(name) or default
    if word not in choices:
        raise ImproperlyConfigured(f"{name} says {word!r}: write one of {', '.join(choices)}.")
    return word


def words(name: str, default: str = "") -> list[str]:
    """The variable as a list separated by commas."""
    return [word.strip() for word in os.environ.get(name, default).split(",") if word.strip()]


def database(url: str, *, root: Path) -> dict[str, Any]:
    """The Django database that an address such as sqlite:///path or postgresql://user@host/db names."""
    parts = urlsplit(url)
    if parts.scheme == "sqlite":
        return _sqlite(parts, root)
    if parts.scheme in {"postgresql", "postgres"}:
        return _postgresql(parts)
    raise ImproperlyConfigured(f"DATABASE_URL starts with {parts.scheme!r}: use sqlite or postgresql.")


def _sqlite(parts: SplitResult, root: Path) -> dict[str, Any]:
    written = unquote(parts.path.removeprefix("/"))
    name = written if written in {"", ":memory:"} else str(root / written)
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": name or ":memory:",
        "CONN_MAX_AGE": None,
        "OPTIONS": dict(SQLITE_OPTIONS),
    }


def _postgresql(parts: SplitResult) -> dict[str, Any]:
    options: dict[str, Any] = dict(parse_qsl(parts.query))
    pool = whole("pool in DATABASE_URL", options.pop("pool", "8"))
    if pool:
        options["pool"] = {"min_size": 1, "max_size": pool, "timeout": 10}
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.removeprefix("/")),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": parts.hostname or "",
        "PORT": str(parts.port or ""),
        "CONN_MAX_AGE": whole("conn_max_age in DATABASE_URL", options.pop("conn_max_age", "0")),
        "OPTIONS": options,
    }


def cache(redis_url: str, *, folder: Path) -> dict[str, Any]:
    """Redis where an address is given, else files that every process of one machine shares."""
    if redis_url:
        return {
            "BACKEND": "django.core.cache.backends.redis.RedisCache",
            "LOCATION": redis_url,
            "KEY_PREFIX": "pix",
        }
    return {
        "BACKEND": "pix.kit.file_cache.LockedFileCache",
        "LOCATION": str(folder),
        "OPTIONS": {"MAX_ENTRIES": 20_000},
    }


def mail(url: str, environ: Mapping[str, str]) -> dict[str, Any]:
    """Mail settings from smtp://user:password@host:587?tls=yes or EMAIL_HOST; else the console."""
    if not url and not environ.get("EMAIL_HOST"):
        return {"EMAIL_BACKEND": "django.core.mail.backends.console.EmailBackend"}
    parts = urlsplit(url or f"smtp://{environ['EMAIL_HOST']}:{environ.get('EMAIL_PORT', '25')}")
    asked = {**environ, **{f"EMAIL_USE_{key.upper()}": word for key, word in parse_qsl(parts.query)}}
    return {
        "EMAIL_BACKEND": "django.core.mail.backends.smtp.EmailBackend",
        "EMAIL_HOST": parts.hostname,
        "EMAIL_PORT": parts.port or 25,
        "EMAIL_HOST_USER": unquote(parts.username or "") or environ.get("EMAIL_HOST_USER", ""),
        "EMAIL_HOST_PASSWORD": unquote(parts.password or "") or environ.get("EMAIL_HOST_PASSWORD", ""),
        "EMAIL_USE_TLS": asked.get("EMAIL_USE_TLS", "").lower() in TRUE_WORDS,
        "EMAIL_USE_SSL": asked.get("EMAIL_USE_SSL", "").lower() in TRUE_WORDS,
        "EMAIL_TIMEOUT": 10,
    }
