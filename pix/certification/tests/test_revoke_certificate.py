"""The jury revokes a certificate, once, for a reason."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.http import Http404
from django.test import Client

from pix.accounts.models import Role, User
from pix.accounts.tests.factories import a_user
from pix.certification.actions.revoke_certificate import revoke_certificate
from pix.certification.attesting import Standing, standing_of
from pix.certification.tests.factories import a_session
from pix.certification.tests.factories_certificates import ISSUED_AT, a_certificate
from pix.kit.models import JournalLine

pytestmark = pytest.mark.usefixtures("release")
LATER = ISSUED_AT + timedelta(days=1)
REASON = "Two people under one name"


@pytest.fixture
def jury() -> User:
    return a_user(Role.JURY, language="en")


def test_it_is_revoked_once_and_the_first_reason_stays(jury: User) -> None:
    certificate = a_certificate(session=a_session(is_trial=True))
    revoke_certificate(by=jury, certificate_id=certificate.pk, reason=REASON, at=LATER)
    again = LATER + timedelta(days=1)
    revoked = revoke_certificate(by=jury, certificate_id=certificate.pk, reason="Another", at=again)
    assert (revoked.revoked_at, revoked.revocation) == (LATER, REASON)
    assert standing_of(revoked, LATER) == Standing.REVOKED
    line = JournalLine.objects.get(act="certification.revoke_certificate")
    assert (line.actor_id, line.subjects, line.data) == (jury.pk, {"certificate": certificate.pk}, {})


def test_what_does_not_exist_is_not_revoked(jury: User) -> None:
    with pytest.raises(Http404):
        revoke_certificate(by=jury, certificate_id=987654, reason=REASON, at=LATER)


def test_the_page_asks_why_and_then_says_so(jury: User, client: Client) -> None:
    certificate = a_certificate()
    client.force_login(jury)
    address = f"/certificates/{certificate.pk}/revoke/"
    assert certificate.code in client.get(address).content.decode()
    for wrong in ("", "  ", "x" * 256):
        assert client.post(address, {"reason": wrong}).status_code == 422
    certificate.refresh_from_db()
    assert certificate.revoked_at is None
    shown = client.post(address, {"reason": REASON}, follow=True).content.decode()
    assert "This certificate was revoked on" in shown
    assert REASON in shown
    assert "<textarea" not in shown


def test_nobody_else_opens_the_page(client: Client) -> None:
    holder = a_user(Role.SUPPORT)
    certificate = a_certificate(holder)
    client.force_login(holder)
    for reply in (client.get, client.post):
        assert reply(f"/certificates/{certificate.pk}/revoke/", {"reason": REASON}).status_code == 403
    certificate.refresh_from_db()
    assert certificate.revoked_at is None
