"""What the laboratory hands over, and what stays when an account goes."""

from __future__ import annotations

import pytest

from pix.accounts.tests.factories import a_user
from pix.psychometrics.models import SchemeVersion
from pix.psychometrics.own_data import data_of, erase_for
from pix.psychometrics.tests.factories import a_scheme_version


@pytest.mark.django_db
def test_a_version_stays_without_its_maker() -> None:
    user = a_user()
    version = a_scheme_version("confirmation")
    SchemeVersion.objects.filter(pk=version.pk).update(created_by=user, activated_by=user)
    assert [row["scheme"] for row in data_of(user)["scheme_versions"]] == ["confirmation"]
    erase_for(user)
    left = SchemeVersion.objects.get(pk=version.pk)
    assert (left.created_by, left.activated_by) == (None, None)
