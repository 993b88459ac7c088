"""System checks of certification: with which key certificates are signed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.apps import AppConfig
from django.conf import settings
from django.core import checks
from django.core.checks import CheckMessage, Error, Tags, register

from pix.certification.credentials.key import credential_key
from pix.certification.papers import signing_key


@register(Tags.security)
def signs_with(app_configs: Sequence[AppConfig] | None = None, **kwargs: Any) -> list[CheckMessage]:  # noqa: ARG001 - Django calls each check with what it might want.
    """A key that was given can be used; production is told when none was."""
    if signing_key.is_self_made():
        return [self_made()] if settings.PIX_IN_PRODUCTION else []
    try:
        signing_key.signer()
    except signing_key.SigningKeyUnusable as refused:
        return [Error(str(refused), hint="Look at PIX_SIGNING_KEY and its neighbours.", id="pix.E011")]
    return []


@register(Tags.security)
def signs_credentials_with(
    app_configs: Sequence[AppConfig] | None = None,  # noqa: ARG001 - Django calls each check with what it might want.
    **kwargs: Any,  # noqa: ARG001 - As above.
) -> list[CheckMessage]:
    """A key of the credentials that was given can be used."""
    if not settings.PIX_CREDENTIAL_KEY:
        return []
    try:
        credential_key()
    except signing_key.SigningKeyUnusable as refused:
        return [Error(str(refused), hint="Look at PIX_CREDENTIAL_KEY.", id="pix.E012")]
    return []


def self_made() -> checks.Warning:
    """What production is told of a key that this machine made for itself."""
    return checks.Warning(
        "Certificates are signed with a key that this machine made for itself: nobody else can trust it.",
        hint="Set PIX_SIGNING_KEY and PIX_SIGNING_CERTIFICATE to a key issued for you.",
        id="pix.W011",
    )
