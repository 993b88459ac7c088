"""Taking a member off a centre."""

from __future__ import annotations

import pytest
from django.http import Http404
from django.test import Client
from django.urls import reverse

from pix.accounts.tests.factories import a_user
from pix.certification.actions.remove_member import remove_member
from pix.certification.errors.centres import CentreAdministratorRequired, LastCentreAdministrator
from pix.certification.models import CentreMembership
from pix.certification.permissions import centres_of
from pix.certification.tests.factories import PLANNED_AT, a_centre, a_member

pytestmark = pytest.mark.django_db
ADMIN = CentreMembership.Role.ADMIN


def test_a_member_is_taken_off() -> None:
    centre = a_centre()
    admin, member = a_member(centre, role=ADMIN), a_member(centre)
    remove_member(user=admin, centre_id=centre.pk, member_id=member.pk, at=PLANNED_AT)
    assert not centres_of(member).exists()


def test_the_last_administrator_stays() -> None:
    centre = a_centre()
    admin, second = a_member(centre, role=ADMIN), a_member(centre, role=ADMIN)
    remove_member(user=admin, centre_id=centre.pk, member_id=second.pk, at=PLANNED_AT)
    with pytest.raises(LastCentreAdministrator):
        remove_member(user=admin, centre_id=centre.pk, member_id=admin.pk, at=PLANNED_AT)


def test_only_administrators_take_off() -> None:
    centre = a_centre()
    admin, member = a_member(centre, role=ADMIN), a_member(centre)
    with pytest.raises(CentreAdministratorRequired):
        remove_member(user=member, centre_id=centre.pk, member_id=admin.pk, at=PLANNED_AT)
    with pytest.raises(Http404):
        remove_member(user=a_user(), centre_id=centre.pk, member_id=admin.pk, at=PLANNED_AT)


def test_someone_who_leaves_sees_the_other_centres(client: Client) -> None:
    centre = a_centre()
    a_member(centre, role=ADMIN)
    admin = a_member(centre, role=ADMIN)
    client.force_login(admin)
    left = client.post(reverse("certification:remove_member", args=[centre.pk, admin.pk]))
    assert left["Location"] == reverse("certification:centres")
