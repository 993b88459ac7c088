"""Signed in, unless the view says otherwise."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.middleware import LoginRequiredMiddleware
from django.http import HttpRequest
from django.shortcuts import resolve_url

from pix.kit.refusals import refusal_response, wants_json


class SignInMiddleware(LoginRequiredMiddleware):
    """A page goes to sign-in and back; a fragment or a program gets 401, so that nothing typed is lost."""

    def handle_no_permission(self, request: HttpRequest, view_func: Any) -> Any:
        """The answer to a person who is not signed in."""
        if not request.headers.get("HX-Request") and not wants_json(request):
            return super().handle_no_permission(request, view_func)
        response = refusal_response(request, "signed_out", status=401)
        response["X-Sign-In"] = resolve_url(self.get_login_url(view_func))
        return response
