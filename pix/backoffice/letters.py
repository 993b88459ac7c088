"""The letters that the back office writes."""

from __future__ import annotations

from django.conf import settings
from django.core.mail import EmailMessage

from pix.backoffice.models import HelpRequest


def tell_support(request_id: int) -> None:
    """Send the question to the support address, answerable; one erased meanwhile is not sent."""
    asked = HelpRequest.objects.filter(pk=request_id).first()
    if asked is None:
        return
    EmailMessage(
        subject=f"[{settings.PIX_SITE_NAME}] {' '.join(asked.subject.split())}",
        body=asked.text,
        to=[settings.PIX_SUPPORT_ADDRESS],
        reply_to=[asked.email] if asked.email else None,
    ).send()
