"""Changing what was planned."""

from __future__ import annotations

from dataclasses import asdict
from datetime import UTC, datetime

import pytest
from django.http import Http404
from django.test import Client

from pix.accounts.tests.factories import a_user
from pix.certification.actions.edit_session import edit_session
from pix.certification.errors.centres import SessionBegan
from pix.certification.tests.factories import DAY, PLANNED_AT, a_candidate, a_member, a_session
from pix.certification.tests.factories_centres import a_plan, a_started_candidate, door_of, planned_fields
from pix.kit import clock
from pix.psychometrics.tests.factories import a_scheme_version

pytestmark = pytest.mark.django_db


def test_the_plan_changes_and_the_secrets_stay() -> None:
    session = a_session()
    secrets = (session.number, session.access_code, session.invigilator_password)
    user = a_member(session.centre)
    changed = edit_session(
        user=user, session_id=session.pk, plan=a_plan(room="C1", capacity=12), at=PLANNED_AT
    )
    changed.refresh_from_db()
    assert asdict(a_plan(room="C1", capacity=12)).items() <= vars(changed).items()
    assert (changed.number, changed.access_code, changed.invigilator_password) == secrets


def test_nothing_changes_once_a_candidate_has_started() -> None:
    session = a_session()
    a_started_candidate(session)
    with pytest.raises(SessionBegan):
        edit_session(user=a_member(session.centre), session_id=session.pk, plan=a_plan(), at=DAY)


def test_a_stranger_does_not_see_the_session() -> None:
    with pytest.raises(Http404):
        edit_session(user=a_user(), session_id=a_session().pk, plan=a_plan(), at=DAY)


def test_the_form_shows_the_session_in_the_centres_time(client: Client) -> None:
    session = a_session()
    client.force_login(a_member(session.centre))
    page = client.get(door_of("edit_session", session)).content.decode()
    assert 'value="14:00"' in page
    assert 'value="2026-11-24"' in page


def test_self_enrolment_has_its_days_on_the_centres_clocks(client: Client) -> None:
    session = a_session()
    waiting = a_candidate(session, is_waiting=True)
    client.force_login(a_member(session.centre))
    opening = {
        "enrols_from": "2027-03-01",
        "enrols_until": "2027-03-10",
        "capacity": "12",
        "audience": "Licence 3",
    }
    with clock.stopped(PLANNED_AT):
        assert client.post(door_of("edit_session", session), planned_fields(**opening)).status_code == 302
    session.refresh_from_db()
    waiting.refresh_from_db()
    assert (session.capacity, session.audience, waiting.is_waiting) == (12, "Licence 3", False)
    assert session.enrols_until == datetime(2027, 3, 10, 23, 0, tzinfo=UTC)
    page = client.get(door_of("edit_session", session)).content.decode()
    assert 'value="2027-03-01"' in page
    assert 'value="2027-03-10"' in page


@pytest.mark.parametrize(
    ("opening", "field"),
    [
        ({"enrols_from": "2027-03-01"}, "enrols_until"),
        ({"enrols_until": "2027-03-01"}, "enrols_from"),
        ({"enrols_from": "2027-03-02", "enrols_until": "2027-03-01"}, "enrols_until"),
        ({"enrols_from": "2027-03-02", "enrols_until": "2027-03-13"}, "enrols_until"),
        ({"capacity": "0"}, "capacity"),
    ],
)
def test_self_enrolment_badly_dated(client: Client, opening: dict[str, str], field: str) -> None:
    session = a_session()
    client.force_login(a_member(session.centre))
    with clock.stopped(PLANNED_AT):
        response = client.post(door_of("edit_session", session), planned_fields(**opening))
    assert (response.status_code, list(response.context["form"].errors)) == (422, [field])


def test_a_session_stays_under_the_version_that_it_was_planned_under(client: Client) -> None:
    session = a_session()
    before, now = session.scheme, a_scheme_version("confirmation", per_competence=2)
    assert before.pk != now.pk
    client.force_login(a_member(session.centre))
    assert client.get(door_of("edit_session", session)).context["form"]["scheme"].value() == now.pk
    with clock.stopped(PLANNED_AT):
        client.post(door_of("edit_session", session), planned_fields(scheme=str(now.pk)))
    session.refresh_from_db()
    assert session.scheme == before


def test_a_begun_session_is_told_before_the_form(client: Client) -> None:
    session = a_session()
    a_started_candidate(session)
    client.force_login(a_member(session.centre))
    assert client.get(door_of("edit_session", session)).status_code == 409
