"""The languages of the bank, and the one that a page shows."""

from __future__ import annotations

from django.conf import settings
from django.utils.translation import get_language

LOCALES = ("fr", "en")


def bank_locale() -> str:
    """The page's language when the bank is written in it, else English."""
    language = (get_language() or settings.LANGUAGE_CODE)[:2]
    return language if language in LOCALES else "en"
