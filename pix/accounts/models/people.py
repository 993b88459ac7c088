"""A person, known by a username and perhaps an e-mail."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from typing import Any

from django.contrib.auth.models import AbstractUser
from django.core.validators import MinLengthValidator, RegexValidator
from django.db import models
from django.db.models.functions import Lower
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

USERNAME_LENGTH = 60
NAME_LENGTH = 80

# ASCII alone: two usernames that look alike are then the same username.
username_letters = RegexValidator(
    r"^[a-z0-9][a-z0-9._-]*\Z",
    _("Use unaccented letters, digits, dots and hyphens, and begin with a letter or a digit."),
    code="username_letters",
)
USERNAME_VALIDATORS: list[Callable[[str], None]] = [MinLengthValidator(3), username_letters]


def canonical(text: str) -> str:
    """The one way in which a username or an e-mail is written: NFKC, lower case, no space around."""
    return unicodedata.normalize("NFKC", text).strip().lower()


def check_username(username: str) -> None:
    """ValidationError for a username that the account could not hold."""
    for validator in USERNAME_VALIDATORS:
        validator(username)


class Consent(models.TextChoices):
    """Who agreed that this person uses the service."""

    OWN = "own", _("The person, 15 or over")
    PARENT = "parent", _("A parent")
    SCHOOL = "school", _("The school")


class User(AbstractUser):
    """A person with an account; a guest has not chosen credentials yet, and becomes a user once."""

    username = models.CharField(
        _("username"),
        max_length=USERNAME_LENGTH,
        unique=True,
        validators=USERNAME_VALIDATORS,
        error_messages={"unique": _("This username is already taken.")},
    )
    first_name = models.CharField(_("first name"), max_length=NAME_LENGTH, blank=True)
    last_name = models.CharField(_("last name"), max_length=NAME_LENGTH, blank=True)
    language = models.CharField(max_length=5, default="fr")
    is_guest = models.BooleanField(default=False)
    is_demo = models.BooleanField(default=False)
    consent = models.CharField(max_length=10, choices=Consent, blank=True)
    consented_at = models.DateTimeField(null=True, blank=True)
    notice_version = models.CharField(max_length=10, blank=True)
    seen_on = models.DateField(null=True, blank=True)
    sessions_ended = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=models.Q(username=Lower("username")), name="username_is_lower_case"
            ),
            models.UniqueConstraint(
                Lower("email"), condition=~models.Q(email=""), name="one_account_per_email"
            ),
            models.CheckConstraint(
                condition=models.Q(is_guest=False) | models.Q(email=""), name="a_guest_has_no_email"
            ),
        ]
        indexes = [
            models.Index(fields=["seen_on"], condition=models.Q(is_guest=True), name="guests_by_last_visit"),
            models.Index(fields=["last_name", "first_name", "id"], name="people_by_name"),
        ]

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Write username and e-mail in their canonical form, always."""
        self.username, self.email = canonical(self.username), canonical(self.email)
        super().save(*args, **kwargs)

    def get_full_name(self) -> str:
        """First and last name; a guest is called a guest."""
        return gettext("Guest") if self.is_guest else super().get_full_name()

    def _get_session_auth_hash(self, secret: str | bytes | None = None) -> str:
        # Counting the times when every session was ended makes older sessions void at once.
        key_salt = "pix.accounts.models.User.session"
        value = f"{self.password}:{self.sessions_ended}"
        return salted_hmac(key_salt, value, secret=secret, algorithm="sha256").hexdigest()
