"""The second factor: its secrets are encrypted at rest."""

from __future__ import annotations

import base64
import hashlib
import re

from allauth.mfa.adapter import DefaultMFAAdapter
from cryptography.fernet import Fernet, MultiFernet
from django.conf import settings
from django.utils.translation import gettext_lazy as _

PURPOSE = b"pix.accounts.second_factor:"


class SecondFactorAdapter(DefaultMFAAdapter):
    """Encrypt what the database keeps, under a key derived from the secret key."""

    error_messages = DefaultMFAAdapter.error_messages | {
        "incorrect_code": _("This code is not the right one. Check that the phone shows the right time."),
    }

    def build_totp_svg(self, url: str) -> str:
        """The square to scan, without a size of its own: the page's style gives it one."""
        drawn: str = super().build_totp_svg(url)
        return re.sub(r' (width|height)="[^"]*mm"', "", drawn[drawn.index("<svg") :], count=2)

    def encrypt(self, text: str) -> str:
        """The text, readable with the secret key alone."""
        return cipher().encrypt(text.encode()).decode()

    def decrypt(self, encrypted_text: str) -> str:
        """The text back, with the current secret key or a former one."""
        return cipher().decrypt(encrypted_text.encode()).decode()


def cipher() -> MultiFernet:
    """A cipher that writes with the current secret key and reads with the former ones too."""
    keys = [settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS]
    return MultiFernet([Fernet(derived(str(key))) for key in keys])


def derived(key: str) -> bytes:
    """A Fernet key for this purpose alone."""
    return base64.urlsafe_b64encode(hashlib.sha256(PURPOSE + key.encode()).digest())
