"""Give a certificate another verification link."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from pix.accounts.models import User
from pix.certification.issuing import new_link
from pix.certification.models import Certificate
from pix.certification.queries.certificates import locked_certificate_for
from pix.kit import journal


@transaction.atomic
def renew_link(*, user: User, certificate_id: int, at: datetime) -> Certificate:
    """Put a new link in place of the one before, or of none; the one before leads nowhere."""
    certificate = locked_certificate_for(user, certificate_id)
    certificate.link = new_link()
    certificate.save(update_fields=["link"])
    journal.write("certification.renew_link", actor=user, at=at, certificate=certificate.pk)
    return certificate
