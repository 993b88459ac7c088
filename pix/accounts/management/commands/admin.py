"""`pix admin create`: the first administrator, from the machine itself."""

from __future__ import annotations

import secrets
import sys
from getpass import getpass
from typing import Any

from allauth.account.models import EmailAddress
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError, CommandParser

from pix.accounts.actions.give_role import give_role
from pix.accounts.actions.open_account import open_account
from pix.accounts.errors import CredentialsTaken
from pix.accounts.identity import Identity
from pix.accounts.models import Consent, Role, User, canonical
from pix.accounts.permissions import has_role
from pix.kit import clock


class Command(BaseCommand):
    """Create an administrator, or make one of an existing account."""

    help = "Create an administrator (create), with a password typed, piped or drawn."

    def add_arguments(self, parser: CommandParser) -> None:
        """Who it is, and how the password comes."""
        parser.add_argument("act", choices=["create"])
        parser.add_argument("--email", required=True)
        parser.add_argument("--username", default="")
        parser.add_argument("--first-name", default="Admin")
        parser.add_argument("--last-name", default="Pix")
        parser.add_argument("--draw-password", action="store_true", help="Draw a password and print it once.")

    def handle(self, *args: Any, **options: Any) -> None:
        """Open the account when there is none, then give the role."""
        user = holder_of(options["email"], options["username"]) or self.opened(options)
        give_role(admin=None, user=user, role=Role.ADMIN, at=clock.now())
        self.stdout.write(f"{user.username} <{user.email}> is an administrator.")

    def opened(self, options: dict[str, Any]) -> User:
        """A new account with the password asked for."""
        password = self.password(draw=options["draw_password"])
        identity = Identity(
            first_name=options["first_name"],
            last_name=options["last_name"],
            password=password,
            consent=Consent.OWN,
            email=options["email"],
            username=options["username"],
        )
        try:
            return open_account(identity=identity, language="fr", at=clock.now())
        except CredentialsTaken as refused:
            raise CommandError("This username is taken: choose another with --username.") from refused

    def password(self, *, draw: bool) -> str:
        """The password drawn, typed twice, or read from a pipe."""
        if draw:
            drawn = secrets.token_urlsafe(12)
            self.stdout.write(f"Password, shown once: {drawn}")
            return drawn
        return acceptable(typed() if sys.stdin.isatty() else sys.stdin.readline().rstrip("\n"))


def holder_of(email: str, username: str) -> User | None:
    """The account that uses the address; CommandError when anyone may have typed that address."""
    user = User.objects.filter(email=canonical(email)).first()
    if user is None or user.username == canonical(username) or has_role(user, Role.ADMIN):
        return user
    if not EmailAddress.objects.filter(user=user, email=user.email, verified=True).exists():
        raise CommandError(
            f"{user.username} uses this address and never proved to own it. "
            f"If it is the right person, add --username {user.username}."
        )
    return user


def typed() -> str:
    """A password typed twice the same."""
    first, second = getpass("Password: "), getpass("Again: ")
    if first != second:
        raise CommandError("The two passwords differ.")
    return first


def acceptable(password: str) -> str:
    """The password, when the rules accept it."""
    try:
        validate_password(password)
    except ValidationError as refused:
        raise CommandError(" ".join(refused.messages)) from refused
    return password
