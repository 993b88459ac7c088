"""Enrolling someone by hand."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from django.http import Http404
from django.test import Client

from pix.accounts.tests.factories import a_user
from pix.certification.actions.enrol_candidate import enrol_candidate
from pix.certification.errors.centres import AlreadyEnrolled, CentreNotApproved, SessionBegan
from pix.certification.extra_time import permil_of
from pix.certification.models import Candidate, Centre
from pix.certification.tests.factories import (
    DAY,
    PLANNED_AT,
    a_candidate,
    a_centre,
    a_member,
    a_session,
    an_organisation,
)
from pix.certification.tests.factories_centres import a_started_candidate, candidate_fields, door_of
from pix.kit.models import JournalLine

pytestmark = pytest.mark.django_db
FACTS: dict[str, Any] = {
    "first_name": "Zoé", "last_name": "Lefèvre", "born_on": date(2004, 5, 17), "sex": "F",
    "birth_city": "Dakar", "birth_country": "Sénégal",
}  # fmt: skip


def test_the_person_is_on_the_list() -> None:
    session = a_session()
    made = enrol_candidate(user=a_member(session.centre), session_id=session.pk, facts=FACTS, at=PLANNED_AT)
    assert list(session.candidates.all()) == [made]
    line = JournalLine.objects.get(act="certification.enrol_candidate")
    assert line.subjects == {"candidate": made.pk, "session": session.pk}


@pytest.mark.parametrize(
    "written", [{"first_name": "ZOE"}, {"last_name": "le fevre"}, {"last_name": "Le-Fèvre"}]
)
def test_the_same_person_written_otherwise_is_refused(written: dict[str, str]) -> None:
    session = a_session()
    a_candidate(session)
    with pytest.raises(AlreadyEnrolled):
        enrol_candidate(
            user=a_member(session.centre), session_id=session.pk, facts=FACTS | written, at=PLANNED_AT
        )


@pytest.mark.parametrize("other", [{"first_name": "Zoëlle"}, {"born_on": date(2004, 5, 18)}])
def test_another_person_is_enrolled(other: dict[str, Any]) -> None:
    session = a_session()
    a_candidate(session)
    enrol_candidate(user=a_member(session.centre), session_id=session.pk, facts=FACTS | other, at=PLANNED_AT)
    assert session.candidates.count() == 2


def test_nobody_is_enrolled_once_a_candidate_has_started() -> None:
    session = a_session()
    a_started_candidate(session)
    with pytest.raises(SessionBegan):
        enrol_candidate(user=a_member(session.centre), session_id=session.pk, facts=FACTS, at=DAY)


def test_nobody_is_enrolled_by_a_suspended_centre() -> None:
    session = a_session(a_centre(state=Centre.State.SUSPENDED))
    with pytest.raises(CentreNotApproved):
        enrol_candidate(user=a_member(session.centre), session_id=session.pk, facts=FACTS, at=DAY)


def test_a_stranger_enrols_nobody() -> None:
    with pytest.raises(Http404):
        enrol_candidate(user=a_user(), session_id=a_session().pk, facts=FACTS, at=DAY)


def test_the_form_enrols(client: Client) -> None:
    session = a_session()
    client.force_login(a_member(session.centre))
    assert client.get(door_of("enrol_candidate", session)).status_code == 200
    typed = candidate_fields(extra_time="33,3", email="zoe@exemple.fr", adjustment="Loupe", is_excused="on")
    assert client.post(door_of("enrol_candidate", session), typed)["Location"] == door_of("session", session)
    made = Candidate.objects.get()
    assert (made.birth_insee, made.extra_time, made.adjustment, made.is_excused) == (
        "69123",
        333,
        "Loupe",
        True,
    )
    assert made.born_on == date(2004, 5, 17)


ABROAD = {"birth_country": "Sénégal", "birth_city": "Dakar", "birth_insee": ""}
IN_FRANCE = {"birth_insee": "", "birth_postal_code": "69007", "birth_city": "Lyon"}


@pytest.mark.parametrize(
    "right",
    [
        IN_FRANCE,
        {"birth_insee": "2a004"},
        {"birth_country": "FRANCE", "birth_insee": "97209"},
        ABROAD,
        ABROAD | {"birth_insee": "99"},
        {"born_on": "17/05/2004"},
    ],
)
def test_births_that_are_right(client: Client, right: dict[str, str]) -> None:
    session = a_session()
    client.force_login(a_member(session.centre))
    assert client.post(door_of("enrol_candidate", session), candidate_fields(**right)).status_code == 302
    if right.get("birth_country") == "Sénégal":
        assert Candidate.objects.get().birth_insee == "99"


@pytest.mark.parametrize(
    ("wrong", "fields"),
    [
        ({"birth_insee": ""}, ["birth_insee"]),
        ({"birth_city": "Lyon"}, ["birth_insee"]),
        ({"birth_insee": "99352"}, ["birth_insee"]),
        ({"birth_insee": "6912"}, ["birth_insee"]),
        (IN_FRANCE | {"birth_postal_code": "6900"}, ["birth_postal_code"]),
        (IN_FRANCE | {"birth_city": ""}, ["birth_city"]),
        (ABROAD | {"birth_city": ""}, ["birth_city"]),
        (ABROAD | {"birth_insee": "69123"}, ["birth_insee"]),
        (ABROAD | {"birth_postal_code": "10200"}, ["birth_postal_code"]),
        ({"born_on": "2996-01-01"}, ["born_on"]),
        ({"born_on": "1899-12-31"}, ["born_on"]),
        ({"born_on": "17/13/2004"}, ["born_on"]),
        ({"sex": "X"}, ["sex"]),
        ({"first_name": "=1+1"}, ["first_name"]),
        ({"last_name": "<b>"}, ["last_name"]),
        ({"email": "zoe@"}, ["email"]),
        ({"extra_time": "-1"}, ["extra_time"]),
        ({"extra_time": "NaN"}, ["extra_time"]),
        ({"last_name": "", "sex": ""}, ["last_name", "sex"]),
    ],
)
def test_what_is_wrong_is_said(client: Client, wrong: dict[str, str], fields: list[str]) -> None:
    session = a_session()
    client.force_login(a_member(session.centre))
    response = client.post(door_of("enrol_candidate", session), candidate_fields(**wrong))
    assert (response.status_code, sorted(response.context["form"].errors)) == (422, fields)
    assert not Candidate.objects.exists()


def test_the_form_says_who_is_already_there(client: Client) -> None:
    session = a_session()
    a_candidate(session, first_name="zoe", last_name="LEFEVRE")
    client.force_login(a_member(session.centre))
    response = client.post(door_of("enrol_candidate", session), candidate_fields())
    assert response.status_code == 422
    assert response.context["form"].non_field_errors()


@pytest.mark.parametrize(
    ("paying", "wrong"),
    [
        ({"billing": "free"}, []),
        ({"billing": "paid", "fee": "45"}, []),
        ({"billing": "staff"}, []),
        ({"billing": "prepaid", "prepayment_code": "AB12"}, []),
        ({}, ["billing"]),
        ({"billing": "paid", "fee": "45,01"}, ["fee"]),
        ({"billing": "free", "fee": "10"}, ["fee"]),
        ({"billing": "prepaid"}, ["prepayment_code"]),
        ({"billing": "free", "prepayment_code": "AB12"}, ["prepayment_code"]),
        ({"billing": "gratis"}, ["billing"]),
    ],
)
def test_an_open_centre_says_who_pays(client: Client, paying: dict[str, str], wrong: list[str]) -> None:
    session = a_session(a_centre(is_open=True))
    client.force_login(a_member(session.centre))
    response = client.post(door_of("enrol_candidate", session), candidate_fields(**paying))
    assert (sorted(response.context["form"].errors) if response.context else []) == wrong


def test_others_are_not_asked_who_pays(client: Client) -> None:
    school = a_centre(is_open=True, organisation=an_organisation(kind="school"))
    for centre in (a_centre(), school):
        session = a_session(centre)
        client.force_login(a_member(centre))
        assert b'name="billing"' not in client.get(door_of("enrol_candidate", session)).content


@pytest.mark.parametrize(
    ("percent", "permil"), [("33", 333), ("33.3", 333), ("25", 250), ("12.5", 125), ("0", 0)]
)
def test_extra_time_in_thousandths(percent: str, permil: int) -> None:
    assert permil_of(Decimal(percent)) == permil
