"""Certificates: those of a person, and the one that a code or a link leads to."""

from __future__ import annotations

from django.db.models import QuerySet
from django.shortcuts import get_object_or_404

from pix.accounts.models import User
from pix.certification.issuing import STATUS_LIST_FILL, STATUS_LIST_LENGTH
from pix.certification.models import Certificate


def certificates_of(user: User) -> QuerySet[Certificate]:
    """The person's certificates, the latest first."""
    return _joined().filter(user_id=user.pk)


def certificate_for(user: User, certificate_id: int) -> Certificate:
    """One of the person's certificates, or 404."""
    return get_object_or_404(certificates_of(user), pk=certificate_id)


def locked_certificate_for(user: User, certificate_id: int) -> Certificate:
    """One of the person's certificates, held until the transaction ends, or 404."""
    return get_object_or_404(certificates_of(user).select_for_update(of=("self",)), pk=certificate_id)


def any_certificate(certificate_id: int) -> Certificate:
    """A certificate for the jury, or 404."""
    return get_object_or_404(_joined(), pk=certificate_id)


def locked_certificate(certificate_id: int) -> Certificate:
    """The same, held until the transaction ends."""
    return get_object_or_404(_joined().select_for_update(of=("self",)), pk=certificate_id)


def certificate_of_link(link: str) -> Certificate | None:
    """The certificate that a link leads to; a closed link leads to none."""
    return _joined().filter(link=link).exclude(link="").first()


def certificate_of_code(code: str) -> Certificate | None:
    """The certificate that bears a code."""
    return _joined().filter(code=code).first()


def list_count() -> int:
    """How many status lists there are: places are drawn in these."""
    return Certificate.objects.count() // STATUS_LIST_FILL + 1


def revoked_in(number: int) -> list[int]:
    """The places, in one list, of the certificates that were revoked."""
    first = number * STATUS_LIST_LENGTH
    held = Certificate.objects.filter(status_index__gte=first, status_index__lt=first + STATUS_LIST_LENGTH)
    indexes = held.filter(revoked_at__isnull=False).order_by("status_index")
    return [index - first for index in indexes.values_list("status_index", flat=True)]


def _joined() -> QuerySet[Certificate]:
    return Certificate.objects.select_related("candidate__session__centre")
