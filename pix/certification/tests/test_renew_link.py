"""A new verification link; the one before leads nowhere."""

from __future__ import annotations

import pytest
from django.http import Http404

from pix.accounts.tests.factories import a_user
from pix.certification.actions.renew_link import renew_link
from pix.certification.queries.certificates import certificate_of_link
from pix.certification.tests.factories_certificates import ISSUED_AT, a_certificate
from pix.kit.models import JournalLine

pytestmark = pytest.mark.usefixtures("release")


def test_the_new_link_takes_the_place_of_the_one_before() -> None:
    user = a_user()
    certificate = a_certificate(user)
    renewed = renew_link(user=user, certificate_id=certificate.pk, at=ISSUED_AT)
    assert renewed.link != certificate.link
    assert certificate_of_link(certificate.link) is None
    assert certificate_of_link(renewed.link) == certificate
    line = JournalLine.objects.get(act="certification.renew_link")
    assert (line.actor_id, line.subjects) == (user.pk, {"certificate": certificate.pk})


def test_nobody_else_renews_it() -> None:
    certificate = a_certificate()
    with pytest.raises(Http404):
        renew_link(user=a_user(), certificate_id=certificate.pk, at=ISSUED_AT)
    assert certificate_of_link(certificate.link) == certificate
