"""What this room keeps about a person: to hand over, and to erase."""

from __future__ import annotations

from typing import Any

from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator

from pix.accounts.models import RoleGrant, User
from pix.kit.models import JournalLine


def data_of(user: User) -> dict[str, Any]:
    """Everything about the person in plain values; secrets (password, codes) are only named."""
    factors = Authenticator.objects.filter(user=user)
    return {
        "person": person_data(user),
        "emails": list(EmailAddress.objects.filter(user=user).values("email", "verified", "primary")),
        "second_factor": list(factors.values("type", "created_at", "last_used_at")),
        "roles": list(RoleGrant.objects.filter(user=user).values("role", "given_at")),
        "journal": list(JournalLine.objects.filter(actor_id=user.pk).order_by("pk").values("act", "at")),
    }


def person_data(user: User) -> dict[str, Any]:
    """The person's own row."""
    return {
        "id": user.pk,
        "username": user.username,
        "first_name": user.first_name,
        "last_name": user.last_name,
        "email": user.email,
        "language": user.language,
        "is_guest": user.is_guest,
        "has_password": user.has_usable_password(),
        "consent": user.consent,
        "consented_at": user.consented_at,
        "notice_version": user.notice_version,
        "account_since": user.date_joined,
        "last_sign_in": user.last_login,
        "last_visit_on": user.seen_on,
    }


def erase_for(user: User) -> None:
    """Delete the person; e-mails, second factor and roles go with the row."""
    user.delete()
