"""What staff decide of a centre."""

from __future__ import annotations

from datetime import date

import pytest
from django.test import Client
from django.urls import reverse

from pix.accounts.models import Role
from pix.accounts.tests.factories import a_user
from pix.certification.actions.change_agreement import NEXT, change_agreement
from pix.certification.errors.centres import AgreementMovedOn
from pix.certification.models import Centre
from pix.certification.tests.factories import PLANNED_AT, a_centre, a_member
from pix.kit.models import JournalLine

pytestmark = pytest.mark.django_db
DAYS = (date(2027, 1, 1), date(2029, 12, 31))
State = Centre.State
MOVES = [(before, after) for before in State for after in State]
AGREEMENTS = reverse("certification:agreements")


def page_of(centre: Centre) -> str:
    return reverse("certification:agreement", args=[centre.pk])


@pytest.mark.parametrize(("before", "after"), MOVES)
def test_states_follow_one_another(before: State, after: State) -> None:
    centre = a_centre(state=before)
    if after not in NEXT[before]:
        with pytest.raises(AgreementMovedOn):
            change_agreement(staff=a_user(), centre_id=centre.pk, state=after, at=PLANNED_AT)
        return
    change_agreement(staff=a_user(), centre_id=centre.pk, state=after, days=DAYS, at=PLANNED_AT)
    centre.refresh_from_db()
    assert (centre.state, centre.agreed_from, centre.agreed_until) == (after, *DAYS)
    line = JournalLine.objects.get(act="certification.change_agreement")
    assert line.data == {"before": before, "after": after}


@pytest.mark.parametrize("role", [Role.SUPPORT, Role.ADMIN])
def test_staff_approve(client: Client, role: Role) -> None:
    centre = a_centre(state=State.APPLIED, agreed_from=None, agreed_until=None)
    client.force_login(a_user(role))
    assert centre.name.encode() in client.get(AGREEMENTS).content
    assert client.get(page_of(centre)).status_code == 200
    wrong = client.post(page_of(centre), {"state": "approved", "agreed_from": "2027-01-01"})
    assert (wrong.status_code, list(wrong.context["form"].errors)) == (422, ["agreed_until"])
    sent = {"state": "approved", "agreed_from": "2027-01-01", "agreed_until": "2026-01-01"}
    assert client.post(page_of(centre), sent).status_code == 422
    assert client.post(page_of(centre), sent | {"agreed_until": "2029-12-31"}).status_code == 302
    centre.refresh_from_db()
    assert (centre.state, centre.agreed_until) == (State.APPROVED, date(2029, 12, 31))


def test_a_suspension_keeps_the_days(client: Client) -> None:
    centre = a_centre()
    before = (centre.agreed_from, centre.agreed_until)
    client.force_login(a_user(Role.SUPPORT))
    client.post(page_of(centre), {"state": "suspended"})
    centre.refresh_from_db()
    assert (centre.state, centre.agreed_from, centre.agreed_until) == (State.SUSPENDED, *before)


def test_what_is_over_has_no_form(client: Client) -> None:
    centre = a_centre(state=State.ENDED)
    client.force_login(a_user(Role.SUPPORT))
    assert b'name="state"' not in client.get(page_of(centre)).content
    assert client.post(page_of(centre), {"state": "approved"}).status_code == 422


def test_nobody_else_decides(client: Client) -> None:
    centre = a_centre(state=State.APPLIED)
    for user in (a_member(centre, role="admin"), a_user(Role.AUTHOR), a_user(Role.JURY)):
        client.force_login(user)
        for address in (AGREEMENTS, page_of(centre)):
            assert client.get(address).status_code == 403
        assert client.post(page_of(centre), {"state": "approved"}).status_code == 403
    centre.refresh_from_db()
    assert centre.state == State.APPLIED
