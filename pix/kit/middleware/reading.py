"""Reading never writes: a GET that writes SQL raises in tests and is logged elsewhere."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from contextlib import ExitStack
from typing import Any

from django.conf import settings
from django.db import connections
from django.http import HttpRequest, HttpResponse

WRITING_SQL = re.compile(
    r"\s*(INSERT|UPDATE|DELETE|REPLACE|MERGE|CREATE|ALTER|DROP|TRUNCATE)\b", re.IGNORECASE
)
SESSION_TABLE = "django_session"
logger = logging.getLogger("pix.reading")


class ReadingWroteError(RuntimeError):
    """A view wrote to the database while answering a GET."""


class ReadOnlyGetMiddleware:
    """Watch every statement of a GET or HEAD; the session's own row is not the view's writing."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.method not in {"GET", "HEAD"}:
            return self.get_response(request)
        with ExitStack() as stack:
            for alias in connections:
                stack.enter_context(connections[alias].execute_wrapper(watch(request)))
            return self.get_response(request)


def watch(request: HttpRequest) -> Callable[..., Any]:
    """An execute wrapper that refuses or logs a writing statement of this request."""

    def execute(run: Callable[..., Any], sql: str, *rest: Any) -> Any:
        if WRITING_SQL.match(sql) and SESSION_TABLE not in sql:
            report(request, sql)
        return run(sql, *rest)

    return execute


def report(request: HttpRequest, sql: str) -> None:
    """Raise in tests; elsewhere write one warning without the values."""
    route = request.resolver_match.route if request.resolver_match else request.path
    message = f"GET {route} writes: {sql[:200]}"
    if settings.PIX_GET_WRITES == "raise":
        raise ReadingWroteError(message)
    logger.warning(message)
