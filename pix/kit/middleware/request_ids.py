"""One id per request, taken from the proxy or drawn here, in every log line and in the response."""

from __future__ import annotations

import logging
import re
import secrets
import time
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from pix.kit.logs import request_id

ACCEPTED_ID = re.compile(r"[A-Za-z0-9_-]{8,64}")
logger = logging.getLogger("pix.requests")


class RequestIdMiddleware:
    """Read or draw X-Request-ID, log the request's end, and send the id back."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        given = request.headers.get("X-Request-ID", "")
        token = request_id.set(given if ACCEPTED_ID.fullmatch(given) else secrets.token_hex(8))
        began = time.perf_counter()
        try:
            response = self.get_response(request)
            response["X-Request-ID"] = request_id.get()
            log_end(request, response, seconds=time.perf_counter() - began)
            return response
        finally:
            request_id.reset(token)


def log_end(request: HttpRequest, response: HttpResponse, *, seconds: float) -> None:
    """One line per request: route rather than path, since a path may hold a secret link."""
    match = request.resolver_match
    facts = {
        "method": request.method,
        "route": match.route if match else "",
        "status": response.status_code,
        "ms": round(seconds * 1000, 1),
    }
    logger.info("%s %s %s", facts["method"], facts["route"], facts["status"], extra={"facts": facts})
