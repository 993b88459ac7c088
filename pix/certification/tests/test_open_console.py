"""Who opens the console, when, and what they are told otherwise."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.test import Client

from pix.accounts.tests.factories import a_user
from pix.certification.actions import open_console as module
from pix.certification.actions.open_console import open_console
from pix.certification.errors.centres import CentreNotApproved
from pix.certification.errors.invigilation import (
    ConsoleAhead,
    ConsoleFinalised,
    ConsolePast,
    InvigilatorUnknown,
)
from pix.certification.models import Centre, Session
from pix.certification.tests.factories import DAY, a_centre, a_session
from pix.certification.tests.factories_invigilation import NOON, door_of, sign_in
from pix.kit import clock
from pix.kit.errors import TooManyAttempts
from pix.kit.models import JournalLine

pytestmark = pytest.mark.django_db
DOOR = "/invigilate/"


def opened(session: Session, **typed: Any) -> Session:
    given = {"number": session.number, "password": session.invigilator_password, "address": "192.0.2.1"}
    return open_console(**({"at": NOON} | given | typed), by=None)


@pytest.mark.parametrize("password", ["GHJK2346", " ghjk 2346 ", "GhJk2346"])
def test_number_and_password_open_it_whatever_the_case_and_spaces(password: str) -> None:
    session = a_session(number="48213")
    assert opened(session, number=" 48 213 ", password=password) == session
    line = JournalLine.objects.get()
    assert (line.act, line.actor_id, line.subjects) == (
        "certification.open_console", None, {"session": session.pk},
    )  # fmt: skip


@pytest.mark.parametrize("typed", [{"number": "1"}, {"password": "GHJK2347"}, {"password": ""}])
def test_a_wrong_number_and_a_wrong_password_say_the_same(typed: dict[str, str]) -> None:
    with pytest.raises(InvigilatorUnknown):
        opened(a_session(), **typed)
    assert not JournalLine.objects.exists()


def test_an_empty_password_opens_nothing_where_no_session_is() -> None:
    with pytest.raises(InvigilatorUnknown):
        open_console(number="0", password="", address="", by=None, at=NOON)


@pytest.mark.parametrize(
    ("zone", "opens_at", "closes_at"),
    [
        ("Europe/Paris", datetime(2026, 11, 23, 23, tzinfo=UTC), datetime(2026, 11, 24, 23, tzinfo=UTC)),
        ("Indian/Reunion", datetime(2026, 11, 23, 20, tzinfo=UTC), datetime(2026, 11, 24, 20, tzinfo=UTC)),
    ],
)
def test_it_opens_on_its_day_on_the_clocks_of_the_centre(
    zone: str, opens_at: datetime, closes_at: datetime
) -> None:
    session, second = a_session(a_centre(time_zone=zone)), timedelta(seconds=1)
    assert opened(session, at=opens_at) == opened(session, at=closes_at - second) == session
    with pytest.raises(ConsoleAhead):
        opened(session, at=opens_at - second)
    with pytest.raises(ConsolePast):
        opened(session, at=closes_at)


def test_a_finalised_session_has_no_console() -> None:
    with pytest.raises(ConsoleFinalised):
        opened(a_session(finalised_at=DAY))


def test_a_centre_without_agreement_has_no_console() -> None:
    session = a_session(a_centre(state=Centre.State.SUSPENDED))
    with pytest.raises(CentreNotApproved):
        opened(session)


@pytest.mark.parametrize("changed", ["address", "number"])
def test_tries_are_limited_by_address_and_by_number(monkeypatch: pytest.MonkeyPatch, changed: str) -> None:
    monkeypatch.setattr(module, "TRIES", 3)
    session = a_session()
    for turn in range(3):
        with pytest.raises(InvigilatorUnknown):
            opened(session, password="no", **{changed: f"other {turn}"})
    with pytest.raises(TooManyAttempts):
        opened(session, **{changed: "once more"})


def test_the_page_says_why_and_keeps_the_number(client: Client) -> None:
    client.cookies["django_language"] = "en"
    session = a_session(number="48213")
    with clock.stopped(NOON):
        page = client.post(DOOR, {"number": "48214", "password": session.invigilator_password})
    assert page.status_code == 422
    assert "No session has this number and this password" in page.content.decode()
    assert 'value="48214"' in page.content.decode()
    assert session.invigilator_password not in page.content.decode()


@pytest.mark.parametrize("typed", [{}, {"number": "48213"}, {"number": "\0", "password": "x" * 99}])
def test_a_form_badly_filled_comes_back(client: Client, typed: dict[str, str]) -> None:
    assert client.post(DOOR, typed).status_code == 422


def test_the_grant_is_for_that_session_and_that_day(client: Client) -> None:
    mine, other = a_session(), a_session()
    with clock.stopped(NOON):
        sign_in(client, mine)
        assert client.get(door_of("console", mine)).status_code == 200
        assert client.get(door_of("console", other))["Location"] == DOOR
    with clock.stopped(DAY.replace(hour=23)):
        assert client.get(door_of("console", mine))["Location"] == DOOR


def test_two_sessions_may_be_open_in_one_browser(client: Client) -> None:
    first, second = a_session(), a_session()
    with clock.stopped(NOON):
        for session in (first, second):
            sign_in(client, session)
        page = client.get(DOOR).content.decode()
        assert {door_of("console", one) in page for one in (first, second)} == {True}
        assert client.get(door_of("console", first)).status_code == 200


def test_signing_out_of_the_session_closes_it_here_alone(client: Client) -> None:
    session, elsewhere = a_session(), Client()
    with clock.stopped(NOON):
        for browser in (client, elsewhere):
            sign_in(browser, session)
        assert client.post(door_of("leave_console", session))["Location"] == DOOR
        assert client.get(door_of("console", session))["Location"] == DOOR
        assert elsewhere.get(door_of("console", session)).status_code == 200


def test_a_session_finalised_meanwhile_says_so(client: Client) -> None:
    session = a_session()
    with clock.stopped(NOON):
        sign_in(client, session)
        Session.objects.update(finalised_at=NOON)
        page = client.get(door_of("console", session))
    assert page.status_code == 409
    assert "This session is finalised" in page.content.decode()


def test_who_has_an_account_is_in_the_journal(client: Client) -> None:
    teacher, session = a_user(), a_session()
    client.force_login(teacher)
    with clock.stopped(NOON):
        sign_in(client, session)
    assert JournalLine.objects.get().actor_id == teacher.pk
