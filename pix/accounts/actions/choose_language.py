"""Remember the language a person reads."""

from __future__ import annotations

from pix.accounts.models import User


def choose_language(*, user: User, language: str) -> None:
    """Write the language on the person; the same one again writes nothing."""
    if user.language != language:
        user.language = language
        user.save(update_fields=["language"])
