"""Enrolling oneself."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from django.http import Http404
from django.test import Client
from django.urls import reverse

from pix.accounts.models import User
from pix.accounts.tests.factories import a_guest, a_user
from pix.certification.actions.self_enrol import self_enrol
from pix.certification.errors.centres import AlreadyEnrolled, EnrolmentClosed, EnrolmentNeedsAccount
from pix.certification.models import Candidate, Centre, Session
from pix.certification.tests.factories import DAY, PLANNED_AT, a_candidate, a_centre, a_session
from pix.certification.tests.factories_centres import a_started_candidate, candidate_fields
from pix.content.release import Release
from pix.kit import clock

pytestmark = pytest.mark.django_db
UNTIL = DAY - timedelta(days=1)
FACTS: dict[str, Any] = {
    "first_name": "Zoé", "last_name": "Lefèvre", "born_on": date(2004, 5, 17), "sex": "F",
    "birth_city": "Dakar", "birth_country": "Sénégal",
}  # fmt: skip


def an_open_session(**facts: Any) -> Session:
    return a_session(**({"enrols_from": PLANNED_AT, "enrols_until": UNTIL} | facts))


def enrolled(session: Session, user: User | None = None, at=PLANNED_AT, **facts: Any) -> Candidate:
    return self_enrol(user=user or a_user(), number=session.number, facts=FACTS | facts, at=at)


def test_the_last_place_then_the_waiting_list() -> None:
    session = an_open_session(capacity=1)
    first, second = enrolled(session), enrolled(session, first_name="Ali")
    assert (first.is_waiting, second.is_waiting) == (False, True)
    assert first.user is not None


def test_without_capacity_nobody_waits() -> None:
    session = an_open_session()
    assert not any(enrolled(session, first_name=name).is_waiting for name in ("Ali", "Lou"))


@pytest.mark.parametrize("at", [PLANNED_AT - timedelta(seconds=1), UNTIL, DAY])
def test_outside_its_dates_it_is_closed(at) -> None:
    with pytest.raises(EnrolmentClosed):
        enrolled(an_open_session(), at=at)


def test_it_is_closed_once_someone_has_started() -> None:
    session = an_open_session()
    a_started_candidate(session)
    with pytest.raises(EnrolmentClosed):
        enrolled(session)


def test_nobody_enrols_twice_nor_in_the_place_of_a_namesake() -> None:
    session, user = an_open_session(), a_user()
    enrolled(session, user)
    with pytest.raises(AlreadyEnrolled):
        enrolled(session, user, first_name="Ali")
    with pytest.raises(AlreadyEnrolled):
        enrolled(session, first_name="ZOE")


def test_a_guest_needs_an_account() -> None:
    with pytest.raises(EnrolmentNeedsAccount):
        enrolled(an_open_session(), a_guest())


def test_other_sessions_do_not_exist() -> None:
    for session in (a_session(), an_open_session(centre=a_centre(state=Centre.State.SUSPENDED))):
        with pytest.raises(Http404):
            enrolled(session)


def door(session: Session) -> str:
    return reverse("certification:enrolment", args=[session.number])


def test_the_page_enrols_and_leaves(client: Client, release: Release) -> None:
    session, user = an_open_session(), a_user(language="en")
    client.force_login(user)
    with clock.stopped(PLANNED_AT):
        page = client.get(door(session)).content.decode()
        assert "cannot be certified yet" in page
        assert 'name="extra_time"' not in page
        typed = candidate_fields(request="Un tiers-temps", extra_time="90", is_excused="on")
        assert client.post(door(session), typed).status_code == 302
        candidate = Candidate.objects.get()
        assert (candidate.user, candidate.request, candidate.extra_time) == (user, "Un tiers-temps", 0)
        assert not candidate.is_excused
        assert b"You are enrolled." in client.get(door(session)).content
        client.post(door(session) + "leave/")
    assert not Candidate.objects.exists()


def test_what_is_wrong_is_said(client: Client, release: Release) -> None:
    session = an_open_session()
    a_candidate(session)
    client.force_login(a_user())
    with clock.stopped(PLANNED_AT):
        wrong = client.post(door(session), candidate_fields(born_on="hier"))
        assert (wrong.status_code, list(wrong.context["form"].errors)) == (422, ["born_on"])
        assert client.post(door(session), candidate_fields()).status_code == 422
    assert Candidate.objects.count() == 1
