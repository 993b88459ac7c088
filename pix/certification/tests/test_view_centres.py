"""A centre's pages: what its members see, what others do not."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse

from pix.accounts.tests.factories import a_user
from pix.certification.permissions import candidate_for, centre_for, session_for
from pix.certification.tests.factories import DAY, a_candidate, a_centre, a_member, a_session
from pix.certification.tests.factories_centres import a_started_candidate, door_of

pytestmark = pytest.mark.django_db


def test_each_sees_the_centres_they_act_for(client: Client) -> None:
    mine, _other = a_centre(name="Centre du Val"), a_centre(name="Centre des Monts")
    client.force_login(a_member(mine))
    page = client.get(reverse("certification:centres")).content.decode()
    assert "Centre du Val" in page
    assert "Centre des Monts" not in page


@pytest.mark.parametrize("name", ["session", "edit_session", "delete_session"])
def test_a_session_of_another_centre_does_not_exist(client: Client, name: str) -> None:
    theirs, mine = a_session(), a_centre()
    client.force_login(a_member(mine))
    assert client.get(door_of(name, theirs)).status_code == 404
    mixed = reverse(f"certification:{name}", args=[mine.pk, theirs.pk])
    assert client.get(mixed).status_code == 404


@pytest.mark.parametrize("name", ["centre", "plan"])
def test_another_centre_does_not_exist(client: Client, name: str) -> None:
    client.force_login(a_user())
    assert client.get(door_of(name, a_centre())).status_code == 404


def test_members_find_what_is_theirs() -> None:
    candidate = a_candidate()
    session = candidate.session
    member = a_member(session.centre)
    assert centre_for(member, session.centre_id) == session.centre
    assert session_for(member, session.centre_id, session.pk) == session
    assert candidate_for(member, session.centre_id, session.pk, candidate.pk) == candidate


def numbers(client: Client, centre, **query: str) -> list[str]:
    return [one.number for one in client.get(door_of("centre", centre), query).context["page"]]


def test_sessions_are_filtered_by_status_and_local_day(client: Client) -> None:
    centre = a_centre()
    midnight = DAY.replace(hour=23, minute=30)  # The 25th in Paris.
    late, done = a_session(centre, starts_at=midnight), a_session(centre, finalised_at=DAY)
    jury = a_session(centre, finalised_at=DAY, jury_at=DAY)
    out = a_session(centre, finalised_at=DAY, jury_at=DAY, published_at=DAY)
    client.force_login(a_member(centre))
    assert numbers(client, centre, status="created") == [late.number]
    assert numbers(client, centre, status="finalised") == [done.number]
    assert numbers(client, centre, status="in_jury") == [jury.number]
    assert numbers(client, centre, status="published") == [out.number]
    assert numbers(client, centre, first="2026-11-25", last="2026-11-25") == [late.number]
    assert late.number not in numbers(client, centre, last="2026-11-24")
    assert len(numbers(client, centre, status="nonsense", first="nonsense")) == 4


def test_the_list_comes_in_pages_and_in_few_queries(client: Client, django_assert_max_num_queries) -> None:
    centre = a_centre()
    for number in range(30):
        a_candidate(a_session(centre, starts_at=DAY + timedelta(days=number)))
    client.force_login(a_member(centre))
    with django_assert_max_num_queries(9):
        response = client.get(door_of("centre", centre))
    assert len(response.context["page"]) == 25
    assert response.context["page"][0].enrolled == 1


def test_a_session_warns_when_invigilators_lack(client: Client, settings) -> None:
    settings.PIX_CANDIDATES_PER_INVIGILATOR = 2
    session = a_session(invigilators="Aïcha Keita")
    for number in range(2):
        a_candidate(session, last_name=f"Sow{'abc'[number]}")
    client.force_login(a_member(session.centre, a_user(language="en")))
    assert b"More invigilators" not in client.get(door_of("session", session)).content
    a_candidate(session, last_name="Faye")
    assert b"More invigilators" in client.get(door_of("session", session)).content
    session.invigilators = "Aïcha Keita, Marc Roy"
    session.save()
    assert b"More invigilators" not in client.get(door_of("session", session)).content


def test_a_session_shows_codes_and_candidates(client: Client) -> None:
    session = a_session()
    a_started_candidate(session)
    a_candidate(session, is_waiting=True, extra_time=333)
    client.force_login(a_member(session.centre, a_user(language="en")))
    response = client.get(door_of("session", session))
    page = response.content.decode()
    assert session.access_code in page
    assert session.invigilator_password in page
    assert "33.3" in page
    assert (response.context["expected"], response.context["started"]) == (1, 1)
    assert door_of("edit_session", session) not in page
