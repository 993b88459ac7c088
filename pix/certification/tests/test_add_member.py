"""Adding a member to a centre."""

from __future__ import annotations

import pytest
from django.http import Http404
from django.test import Client

from pix.accounts.tests.factories import a_guest, a_user
from pix.certification.actions.add_member import add_member
from pix.certification.errors.centres import CentreAdministratorRequired, NobodyOfThisName
from pix.certification.models import CentreMembership
from pix.certification.permissions import centres_of
from pix.certification.tests.factories import PLANNED_AT, a_centre, a_member
from pix.certification.tests.factories_centres import door_of

pytestmark = pytest.mark.django_db
ADMIN, MEMBER = CentreMembership.Role.ADMIN, CentreMembership.Role.MEMBER


@pytest.mark.parametrize("login", ["awa.diop", "AWA@exemple.fr"])
def test_a_person_is_added_by_username_or_e_mail(login: str) -> None:
    centre, awa = a_centre(), a_user(username="awa.diop", email="awa@exemple.fr")
    admin = a_member(centre, role=ADMIN)
    for _twice in range(2):
        add_member(user=admin, centre_id=centre.pk, login=login, role=MEMBER, at=PLANNED_AT)
    assert list(centres_of(awa)) == [centre]


def test_only_administrators_add() -> None:
    centre = a_centre()
    a_user(username="awa.diop")
    with pytest.raises(CentreAdministratorRequired):
        add_member(user=a_member(centre), centre_id=centre.pk, login="awa.diop", role=MEMBER, at=PLANNED_AT)
    with pytest.raises(Http404):
        add_member(user=a_user(), centre_id=centre.pk, login="awa.diop", role=MEMBER, at=PLANNED_AT)


def test_nobody_and_guests_are_not_added() -> None:
    centre = a_centre()
    admin, guest = a_member(centre, role=ADMIN), a_guest()
    for login in ("nobody", "", guest.username):
        with pytest.raises(NobodyOfThisName):
            add_member(user=admin, centre_id=centre.pk, login=login, role=MEMBER, at=PLANNED_AT)


def test_the_form_adds_and_says_who_is_unknown(client: Client) -> None:
    centre = a_centre()
    a_user(username="awa.diop")
    client.force_login(a_member(centre, role=ADMIN))
    wrong = client.post(door_of("members", centre), {"login": "nobody", "role": "member"})
    assert (wrong.status_code, list(wrong.context["form"].errors)) == (422, ["login"])
    assert client.post(door_of("members", centre), {"login": "awa.diop", "role": "boss"}).status_code == 422
    assert client.post(door_of("members", centre), {"login": "awa.diop", "role": "admin"}).status_code == 302
    assert centre.memberships.filter(role=ADMIN).count() == 2


def test_members_read_the_list_without_the_form(client: Client) -> None:
    centre = a_centre()
    client.force_login(a_member(centre))
    assert b'name="login"' not in client.get(door_of("members", centre)).content
    assert client.post(door_of("members", centre), {"login": "x", "role": "member"}).status_code == 403
