"""Planning a session."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest
from django.http import Http404
from django.test import Client

from pix.accounts.tests.factories import a_user
from pix.certification.actions.plan_session import plan_session
from pix.certification.errors.centres import CentreNotApproved, OutsideAgreement
from pix.certification.models import Centre, Session
from pix.certification.planning import DIGITS, LETTERS, instant_of
from pix.certification.queries.centres import active_schemes
from pix.certification.tests.factories import DAY, PLANNED_AT, a_centre, a_member
from pix.certification.tests.factories_centres import a_plan, door_of, planned_fields
from pix.kit import clock
from pix.kit.models import JournalLine
from pix.psychometrics.tests.factories import a_scheme_version

pytestmark = pytest.mark.django_db


def test_a_session_has_its_number_and_secrets() -> None:
    centre = a_centre()
    made = plan_session(user=a_member(centre), centre_id=centre.pk, plan=a_plan(), at=PLANNED_AT)
    letters, digits = made.access_code[:4], made.access_code[4:]
    assert set(letters) <= set(LETTERS)
    assert set(digits) <= set(DIGITS)
    assert (len(letters), len(digits), len(made.number)) == (4, 2, 6)
    assert set(made.invigilator_password) <= set(LETTERS + DIGITS)
    assert JournalLine.objects.get(act="certification.plan_session").subjects["session"] == made.pk


def test_secrets_differ() -> None:
    centre = a_centre()
    user = a_member(centre)
    made = [plan_session(user=user, centre_id=centre.pk, plan=a_plan(), at=PLANNED_AT) for _twice in range(5)]
    assert len({one.number for one in made}) == len({one.invigilator_password for one in made}) == 5


@pytest.mark.parametrize("state", [state for state in Centre.State if state != Centre.State.APPROVED])
def test_only_an_approved_centre_plans(state: str) -> None:
    centre = a_centre(state=state)
    with pytest.raises(CentreNotApproved):
        plan_session(user=a_member(centre), centre_id=centre.pk, plan=a_plan(), at=PLANNED_AT)


def test_the_agreement_bounds_the_days() -> None:
    centre = a_centre(agreed_until=date(2026, 11, 23))
    with pytest.raises(OutsideAgreement):
        plan_session(user=a_member(centre), centre_id=centre.pk, plan=a_plan(), at=PLANNED_AT)
    centre.agreed_until = DAY.date()
    centre.save()
    plan_session(user=a_member(centre), centre_id=centre.pk, plan=a_plan(), at=PLANNED_AT)
    assert Session.objects.count() == 1


def test_a_stranger_does_not_see_the_centre() -> None:
    with pytest.raises(Http404):
        plan_session(user=a_user(), centre_id=a_centre().pk, plan=a_plan(), at=PLANNED_AT)


def test_the_hour_is_that_of_the_centre() -> None:
    centre = Centre(time_zone="Indian/Reunion")
    assert instant_of(date(2026, 11, 24), time(9, 0), centre) == datetime(2026, 11, 24, 5, 0, tzinfo=UTC)


def test_an_hour_that_clocks_skip_is_none() -> None:
    assert instant_of(date(2027, 3, 28), time(2, 30), Centre(time_zone="Europe/Paris")) is None


def test_the_form_plans(client: Client) -> None:
    centre = a_centre()
    client.force_login(a_member(centre))
    assert client.get(door_of("plan", centre)).status_code == 200
    with clock.stopped(PLANNED_AT):
        response = client.post(door_of("plan", centre), planned_fields())
    made = Session.objects.get()
    assert response["Location"] == door_of("session", made)
    assert made.starts_at == datetime(2027, 3, 12, 13, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"date": "2026-10-31"}, "date"),
        ({"date": "2036-10-31"}, "date"),
        ({"date": "31/02/2027"}, "date"),
        ({"date": "2027-03-28", "time": "02:30"}, "time"),
        ({"time": "25:00"}, "time"),
        ({"room": ""}, "room"),
        ({"invigilators": "x" * 256}, "invigilators"),
        ({"scheme": "0"}, "scheme"),
    ],
)
def test_what_is_wrong_is_said_and_kept(client: Client, wrong: dict[str, str], field: str) -> None:
    centre = a_centre()
    client.force_login(a_member(centre))
    with clock.stopped(PLANNED_AT):
        response = client.post(door_of("plan", centre), planned_fields(**wrong))
    assert response.status_code == 422
    assert list(response.context["form"].errors) == [field]
    assert b"rue des Tilleuls" in response.content
    assert not Session.objects.exists()


def test_a_suspended_centre_is_told_before_the_form(client: Client) -> None:
    centre = a_centre(state=Centre.State.SUSPENDED)
    client.force_login(a_member(centre))
    assert client.get(door_of("plan", centre)).status_code == 409


def test_a_scheme_that_no_session_can_sit_is_not_offered() -> None:
    a_scheme_version("adaptive")
    usual = a_scheme_version("confirmation")
    assert list(active_schemes()) == [usual]
