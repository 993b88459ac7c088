"""What the bank says about the health of the service."""

from __future__ import annotations

from pix.content.models import BankRelease


def release() -> str:
    """Without a published release there is nothing to measure with."""
    return "" if BankRelease.objects.exists() else "No release is published: run pix bank release."


READINESS = {"release": release}
