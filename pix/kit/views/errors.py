"""The error pages: 400, 403, 404, 500 and an expired form."""

from __future__ import annotations

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse

from pix.kit.refusals import refusal_response, words_of

LAST_RESORT = """<!doctype html><html lang="{language}"><head><meta charset="utf-8">
<title>{title}</title></head><body>
<main><h1>{title}</h1><p>{happened} {kept}</p><p>{todo}</p></main></body></html>"""


@login_not_required
def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """400: the request has not the expected shape."""
    return refusal_response(request, "bad_request", status=400)


@login_not_required
def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:
    """403: the person's role does not open this page."""
    return refusal_response(request, "forbidden", status=403)


@login_not_required
def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """404: nothing here for this person."""
    return refusal_response(request, "not_found", status=404)


@login_not_required
def csrf_failed(request: HttpRequest, reason: str = "") -> HttpResponse:
    """403: the form's token is missing or too old."""
    return refusal_response(request, "form_expired", status=403)


@login_not_required
def server_error(request: HttpRequest) -> HttpResponse:
    """500: a page that still stands when the database or a template does not."""
    try:
        return refusal_response(request, "server_error", status=500)
    except Exception:  # noqa: BLE001 - whatever broke the page may break its error page too
        words = words_of("server_error", {})
        language = getattr(request, "LANGUAGE_CODE", "fr")
        return HttpResponse(LAST_RESORT.format(language=language, **words), status=500)
