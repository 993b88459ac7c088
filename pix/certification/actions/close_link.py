"""Close the verification link of a certificate."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from pix.accounts.models import User
from pix.certification.models import Certificate
from pix.certification.queries.certificates import locked_certificate_for
from pix.kit import journal


@transaction.atomic
def close_link(*, user: User, certificate_id: int, at: datetime) -> Certificate:
    """Leave the certificate with its short code alone; a link that is closed stays so."""
    certificate = locked_certificate_for(user, certificate_id)
    if not certificate.link:
        return certificate
    certificate.link = ""
    certificate.save(update_fields=["link"])
    journal.write("certification.close_link", actor=user, at=at, certificate=certificate.pk)
    return certificate
