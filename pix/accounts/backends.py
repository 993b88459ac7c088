"""How a password is checked at sign-in."""

from __future__ import annotations

from typing import Any

from allauth.account.auth_backends import AuthenticationBackend
from django.contrib.auth.base_user import AbstractBaseUser
from django.http import HttpRequest

from pix.accounts.models import User
from pix.accounts.queries import person_signing_in


class SignInBackend(AuthenticationBackend):
    """Username or e-mail, one query and one hash whoever asks: the time tells nothing."""

    def _authenticate(
        self,
        request: HttpRequest | None,  # noqa: ARG002 - allauth gives it
        **credentials: Any,
    ) -> AbstractBaseUser | None:
        login = credentials.get("email") or credentials.get("username") or ""
        found: User | None = person_signing_in(login)
        checked: AbstractBaseUser | None = self._check_password(found, credentials.get("password") or "")
        return checked
