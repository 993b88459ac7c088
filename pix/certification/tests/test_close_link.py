"""A closed link leads nowhere; the short code stays."""

from __future__ import annotations

import pytest
from django.http import Http404

from pix.accounts.tests.factories import a_user
from pix.certification.actions.close_link import close_link
from pix.certification.queries.certificates import certificate_of_code, certificate_of_link
from pix.certification.tests.factories_certificates import ISSUED_AT, a_certificate
from pix.kit.models import JournalLine

pytestmark = pytest.mark.usefixtures("release")


def test_the_link_is_closed_once_and_the_code_stays() -> None:
    user = a_user()
    certificate = a_certificate(user)
    for _time in range(2):
        close_link(user=user, certificate_id=certificate.pk, at=ISSUED_AT)
    assert certificate_of_link(certificate.link) is None
    assert certificate_of_link("") is None
    assert certificate_of_code(certificate.code) == certificate
    line = JournalLine.objects.get(act="certification.close_link")
    assert (line.actor_id, line.subjects) == (user.pk, {"certificate": certificate.pk})


def test_two_closed_links_do_not_meet() -> None:
    user = a_user()
    for certificate in (a_certificate(user), a_certificate(user)):
        assert close_link(user=user, certificate_id=certificate.pk, at=ISSUED_AT).link == ""


def test_nobody_else_closes_it() -> None:
    certificate = a_certificate()
    with pytest.raises(Http404):
        close_link(user=a_user(), certificate_id=certificate.pk, at=ISSUED_AT)
    assert certificate_of_link(certificate.link) == certificate
