"""What each request owes to the person: their language, and a guest's limits."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import translation

from pix.accounts.actions.note_visit import note_visit
from pix.accounts.models import User
from pix.kit import clock

Response = Callable[[HttpRequest], HttpResponse]
SAFE_METHODS = {"GET", "HEAD", "OPTIONS"}
OPEN_TO_GUESTS = {"account_login", "account_logout"}
CREDENTIAL_PAGES = ("account_", "mfa_")


class PersonLanguageMiddleware:
    """Speak the language that the signed-in person chose; LocaleMiddleware has served everyone else."""

    def __init__(self, get_response: Response) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer in the person's language."""
        language = getattr(request.user, "language", None)
        if language in dict(settings.LANGUAGES) and language != translation.get_language():
            translation.activate(language)
            request.LANGUAGE_CODE = language
        return self.get_response(request)


class GuestMiddleware:
    """Note a guest's visits, and lead a guest to an account where credentials are needed."""

    def __init__(self, get_response: Response) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Pass on: the work is done once the view is known."""
        return self.get_response(request)

    def process_view(self, request: HttpRequest, *view: Any) -> HttpResponse | None:  # noqa: ARG002 - Django's
        """A redirection for pages about credentials; None for all others."""
        user = request.user
        if not isinstance(user, User) or not user.is_guest:
            return None
        if request.method not in SAFE_METHODS and note_visit(user=user, today=clock.now().date()):
            request.session.modified = True
        return redirect("accounts:keep") if needs_credentials(request) else None


def needs_credentials(request: HttpRequest) -> bool:
    """Whether the page manages a password, an e-mail or a second factor."""
    name = (request.resolver_match and request.resolver_match.url_name) or ""
    return name.startswith(CREDENTIAL_PAGES) and name not in OPEN_TO_GUESTS
