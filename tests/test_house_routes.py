"""One generated matrix: every door tried by an anonymous, a wrong-role and another person."""

from typing import Any

import pytest
from django.conf import settings
from django.contrib.auth import get_user_model
from django.shortcuts import resolve_url
from django.test import Client
from model_bakery import baker

from pix.accounts.models import Role, RoleGrant
from pix.assessments.models import Assessment, Knowledge
from pix.certification.tests.factories import a_session
from tests.access import (
    ACCESS,
    ADMIN,
    ADMIN_OR_JURY,
    ANYONE,
    AUTHOR,
    INVIGILATOR,
    JURY,
    PERSON,
    SIGNING_IN,
    SUPPORT,
)
from tests.doors import Door, every_door

pytestmark = pytest.mark.django_db
METHODS = ["get", "post"]


def doors_for(*access: str) -> list[Door]:
    return [door for door in every_door() if ACCESS.get(door.name) in access]


OPEN = doors_for(ANYONE)
BY_ROLE = doors_for(AUTHOR, SUPPORT, ADMIN, JURY, ADMIN_OR_JURY)
CLOSED = doors_for(PERSON) + BY_ROLE
SENT_TO_SIGN_IN = CLOSED + doors_for(SIGNING_IN)
INVIGILATED = doors_for(INVIGILATOR)
OF_AN_ASSESSMENT = [door for door in CLOSED if "assessment_id" in dict(door.parts)]


def named(door: Door) -> str:
    return door.name


@pytest.fixture
def stranger() -> Any:
    return get_user_model().objects.create_user(username="stranger", password="a-long-password")


@pytest.fixture
def visitor() -> Client:
    return Client(raise_request_exception=False)


@pytest.fixture
def signed_in(stranger: Any) -> Client:
    client = Client(raise_request_exception=False)
    client.force_login(stranger)
    return client


def is_sent_to_sign_in(response: Any) -> bool:
    return response.status_code == 302 and str(response["Location"]).startswith(
        resolve_url(settings.LOGIN_URL)
    )


def test_every_door_is_in_the_matrix() -> None:
    names = {door.name for door in every_door()}
    assert names - ACCESS.keys() == set(), "doors without a rule in tests/access.py"
    assert ACCESS.keys() - names == set(), "rules for doors that are gone"


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("door", SENT_TO_SIGN_IN, ids=named)
def test_a_visitor_is_sent_to_sign_in(visitor: Client, door: Door, method: str) -> None:
    assert is_sent_to_sign_in(getattr(visitor, method)(door.address()))


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("door", OPEN, ids=named)
def test_an_open_door_lets_a_visitor_in(visitor: Client, door: Door, method: str) -> None:
    response = getattr(visitor, method)(door.address())
    assert response.status_code < 500 or response.status_code == 503
    assert not is_sent_to_sign_in(response) or door.name in {"account_logout", "accounts:account_logout"}


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("door", BY_ROLE, ids=named)
def test_a_person_without_the_role_is_refused(signed_in: Client, door: Door, method: str) -> None:
    assert getattr(signed_in, method)(door.address()).status_code in {403, 404, 405}


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("door", BY_ROLE, ids=named)
def test_another_role_is_refused(signed_in: Client, stranger: Any, door: Door, method: str) -> None:
    for role in Role.values:
        if role not in ACCESS[door.name].split(" or "):
            baker.make(RoleGrant, user=stranger, role=role)
    assert getattr(signed_in, method)(door.address()).status_code in {403, 404, 405}


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("door", CLOSED, ids=named)
def test_no_door_breaks_on_an_address_to_nothing(signed_in: Client, door: Door, method: str) -> None:
    response = getattr(signed_in, method)(door.address())
    assert response.status_code < 500 or response.status_code == 503


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("door", OF_AN_ASSESSMENT, ids=named)
def test_another_persons_assessment_does_not_exist(signed_in: Client, door: Door, method: str) -> None:
    owner = baker.make(get_user_model(), username="owner")
    foreign = baker.make(
        Assessment, rules={}, trail=[], user=owner, knowledge=baker.make(Knowledge, user=owner)
    )
    assert getattr(signed_in, method)(door.address(assessment_id=foreign.pk)).status_code in {404, 405}


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("door", INVIGILATED, ids=named)
def test_without_its_password_a_session_leads_to_the_invigilators_door(
    visitor: Client, signed_in: Client, door: Door, method: str
) -> None:
    session = a_session()
    for stranger in (visitor, signed_in):
        response = getattr(stranger, method)(door.address(session_id=session.pk))
        refused = response.status_code in {403, 404, 405}
        assert refused or response["Location"] == resolve_url("certification:invigilate")
        part = getattr(stranger, method)(door.address(session_id=session.pk), headers={"HX-Request": "true"})
        assert part.status_code in {401, 405}
