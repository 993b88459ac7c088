"""What is logged: one JSON line per event with the request's id, or plain text on a laptop."""

from __future__ import annotations

from typing import Any


def logging_of(*, level: str, form: str) -> dict[str, Any]:
    """Django's LOGGING for a level and a form (json or plain)."""
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "filters": {"request_id": {"()": "pix.kit.logs.RequestIdFilter"}},
        "formatters": {
            "json": {"()": "pix.kit.logs.JsonFormatter"},
            "plain": {"format": "{levelname:<7} {name} [{request_id}] {message}", "style": "{"},
        },
        "handlers": {
            "stream": {
                "class": "logging.StreamHandler",
                "filters": ["request_id"],
                "formatter": form,
            }
        },
        "root": {"handlers": ["stream"], "level": level},
        "loggers": {
            "django": {"handlers": [], "level": level, "propagate": True},
            "django.server": {"handlers": ["stream"], "level": level, "propagate": False},
        },
    }
