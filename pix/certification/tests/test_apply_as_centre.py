"""Applying to become a centre."""

from __future__ import annotations

import pytest
from django.test import Client
from django.urls import reverse

from pix.accounts.models import User
from pix.accounts.tests.factories import a_user
from pix.certification.actions.apply_as_centre import apply_as_centre
from pix.certification.errors.centres import ApplicationWaits
from pix.certification.models import Centre
from pix.certification.permissions import is_administrator
from pix.certification.tests.factories import PLANNED_AT, an_organisation
from pix.organisations.models import Membership, Organisation

pytestmark = pytest.mark.django_db
FACTS = {"name": "Centre du Val", "city": "Lyon", "country": "France"}
APPLY = "/centres/apply/"


def an_administrator(organisation: Organisation, role: str = Membership.Role.ADMIN) -> User:
    user = a_user()
    Membership.objects.create(organisation=organisation, user=user, role=role, since=PLANNED_AT)
    return user


def typed(organisation: Organisation, **changes: str) -> dict[str, str]:
    given = {
        "organisation": str(organisation.pk), "name": "Centre du Val", "city": "Lyon", "country": "France",
        "time_zone": "Indian/Reunion", "rooms": "Deux salles de 20", "publics": "Étudiants",
        "yearly_volume": "300",
    }  # fmt: skip
    return given | changes


def test_the_author_is_referent_and_administrator() -> None:
    organisation, user = an_organisation(), a_user()
    centre = apply_as_centre(user=user, organisation=organisation, facts=FACTS, at=PLANNED_AT)
    assert (centre.state, centre.referent) == (Centre.State.APPLIED, user)
    assert is_administrator(user, centre)


def test_one_application_waits_at_a_time() -> None:
    organisation, user = an_organisation(), a_user()
    apply_as_centre(user=user, organisation=organisation, facts=FACTS, at=PLANNED_AT)
    with pytest.raises(ApplicationWaits):
        apply_as_centre(user=user, organisation=organisation, facts=FACTS, at=PLANNED_AT)
    Centre.objects.update(state=Centre.State.REFUSED)
    apply_as_centre(user=user, organisation=organisation, facts=FACTS, at=PLANNED_AT)
    assert Centre.objects.count() == 2


def test_the_form_applies(client: Client) -> None:
    organisation = an_organisation()
    client.force_login(an_administrator(organisation))
    response = client.post(APPLY, typed(organisation))
    centre = Centre.objects.get()
    assert response["Location"] == reverse("certification:centre", args=[centre.pk])
    assert (centre.time_zone, centre.yearly_volume) == ("Indian/Reunion", 300)


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"time_zone": "Paris"}, "time_zone"),
        ({"yearly_volume": "0"}, "yearly_volume"),
        ({"city": ""}, "city"),
    ],
)
def test_what_is_wrong_is_said(client: Client, wrong: dict[str, str], field: str) -> None:
    organisation = an_organisation()
    client.force_login(an_administrator(organisation))
    response = client.post(APPLY, typed(organisation, **wrong))
    assert (response.status_code, list(response.context["form"].errors)) == (422, [field])


def test_nobody_applies_for_an_organisation_that_they_do_not_administer(client: Client) -> None:
    theirs = an_organisation()
    client.force_login(an_administrator(theirs, Membership.Role.MEMBER))
    assert client.post(APPLY, typed(theirs)).status_code == 422
    assert b'name="city"' not in client.get(APPLY).content
    assert not Centre.objects.exists()
