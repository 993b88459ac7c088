"""Take a certificate's worth away."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from pix.accounts.models import User
from pix.certification.models import Certificate
from pix.certification.queries.certificates import locked_certificate
from pix.kit import journal


@transaction.atomic
def revoke_certificate(*, by: User, certificate_id: int, reason: str, at: datetime) -> Certificate:
    """Revoke it for a reason that its holder reads; the first revocation stays. Views check the role."""
    certificate = locked_certificate(certificate_id)
    if certificate.revoked_at:
        return certificate
    certificate.revoked_at, certificate.revocation = at, reason
    certificate.save(update_fields=["revoked_at", "revocation"])
    journal.write("certification.revoke_certificate", actor=by, at=at, certificate=certificate.pk)
    return certificate
