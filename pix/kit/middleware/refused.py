"""The one place where a refusal becomes a page, a fragment or JSON."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from pix.kit.refusals import Refusal, refusal_response


class RefusalMiddleware:
    """Render each Refusal that a view lets through."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        return not_a_page(request, response) if response.status_code == 405 else response

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """A response for a refusal; None lets any other exception go on."""
        if not isinstance(exception, Refusal):
            return None
        return refusal_response(request, exception.code, status=exception.status, facts=exception.facts)


def not_a_page(request: HttpRequest, response: HttpResponse) -> HttpResponse:
    """A door that takes forms alone, met as a page: sentences instead of a blank."""
    page = refusal_response(request, "not_a_page", status=405)
    page["Allow"] = response.get("Allow", "POST")
    return page
