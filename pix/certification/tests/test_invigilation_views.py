"""The console: who is where, in what order, at what cost, on whose clocks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from html import unescape

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from pix.certification.console import Place
from pix.certification.models import Candidate, Session
from pix.certification.queries.invigilation import console_of, seat_of
from pix.certification.tests.factories import a_candidate, a_centre, a_session
from pix.certification.tests.factories_invigilation import (
    MINUTE,
    NOON,
    a_present_candidate,
    a_room,
    a_running_candidate,
    an_alert,
    door_of,
    sign_in,
)
from pix.content.release import Release
from pix.kit import clock
from pix.psychometrics.models import Scheme
from pix.psychometrics.tests.factories import a_scheme_version

pytestmark = pytest.mark.django_db


@pytest.fixture
def session(db: None) -> Session:
    """A session with twenty candidates in every state."""
    found = a_session(number="48213")
    a_room(found)
    return found


@pytest.fixture
def room(client: Client, session: Session) -> Iterator[Client]:
    """A browser on its console, at NOON."""
    with clock.stopped(NOON):
        yield sign_in(client, session)


def shown(client: Client, name: str, session: Session, candidate: Candidate | None = None) -> str:
    return unescape(client.get(door_of(name, session, candidate)).content.decode())


def test_who_asks_comes_first_then_who_was_lost_the_longest_wait_on_top(
    room: Client, session: Session
) -> None:
    console = console_of(session, NOON)
    assert [seat.candidate.first_name for seat in console.helped_first] == ["Nora", "Zoé", "Octave"]
    assert [seat.waited for seat in console.helped_first] == [4, 1, 2]
    assert (len(console.under_way), len(console.arriving), len(console.done)) == (12, 3, 2)
    page = shown(room, "console", session)
    order = [page.index(name) for name in ("Nora Sellami", "Zoé Lefèvre", "Octave Simon", "Awa Cissé")]
    assert order == sorted(order)


def test_each_place_is_said_in_words(room: Client, session: Session) -> None:
    page = shown(room, "console", session)
    for words in (
        "Question 16: The file cannot be downloaded or opened", "Connection lost at question 17 of 32",
        "Not there yet", "Present, may begin", "May resume", "Paused", "extra time", "+ 10 min",
        "Ended by the invigilator", "BCDF23", "Zoé Lefèvre needs help.",
    ):  # fmt: skip
        assert words in page, words


def test_times_are_those_of_the_centre(client: Client) -> None:
    session = a_session(a_centre(time_zone="Indian/Reunion"))
    a_running_candidate(session)
    with clock.stopped(NOON):
        page = sign_in(client, session).get(door_of("console", session)).content.decode()
    assert ">17:20</dd>" in page
    assert "→ </span>18:45" in page
    assert ">85 min</span>" in page


@pytest.mark.parametrize("size", [2, 60])
def test_the_part_that_is_asked_again_costs_three_queries_and_the_session(
    client: Client, django_assert_num_queries: DjangoAssertNumQueries, size: int
) -> None:
    session = a_session()
    for _ in range(size):
        a_running_candidate(session)
    an_alert(session.candidates.first())
    with clock.stopped(NOON):
        sign_in(client, session)
        with django_assert_num_queries(4):
            page = client.get(door_of("console_live", session), headers={"HX-Request": "true"})
    assert page.content.count(b'id="seat-') == size
    assert b"<html" not in page.content
    assert page["Cache-Control"].startswith("max-age=0, no-cache, no-store")


@pytest.mark.parametrize(
    ("facts", "place"),
    [
        ({}, Place.RUNNING),
        ({"seen_at": NOON - timedelta(seconds=60)}, Place.RUNNING),
        ({"seen_at": NOON - timedelta(seconds=61)}, Place.LOST),
        ({"seen_at": None, "started_at": NOON}, Place.RUNNING),
        ({"seen_at": NOON - 9 * MINUTE, "authorised_at": NOON - MINUTE}, Place.RESUMING),
        ({"seen_at": NOON - 9 * MINUTE, "paused_at": NOON - MINUTE}, Place.PAUSED),
        ({"ends_at": NOON}, Place.DONE),
        ({"ends_at": NOON, "paused_at": NOON - MINUTE}, Place.PAUSED),
        ({"ended_at": NOON, "end": "finished"}, Place.DONE),
    ],
)
def test_the_place_of_someone_who_began(facts, place: Place) -> None:
    candidate = a_running_candidate(**facts)
    assert seat_of(candidate.session, candidate.pk, NOON).place == place


def test_an_alert_comes_before_a_lost_connection_and_after_the_end() -> None:
    candidate = a_running_candidate(seen_at=NOON - 9 * MINUTE)
    an_alert(candidate)
    seat = seat_of(candidate.session, candidate.pk, NOON)
    assert (seat.place, seat.waited) == (Place.ALERT, 4)
    assert seat_of(candidate.session, candidate.pk, NOON + 85 * MINUTE).place == Place.DONE


def test_the_last_minute_begun_counts_and_a_pause_stops_the_clock() -> None:
    candidate = a_running_candidate(ends_at=NOON + 4 * MINUTE + timedelta(seconds=1))
    seat = seat_of(candidate.session, candidate.pk, NOON)
    assert (seat.left, seat.is_nearly_over) == (5, True)
    candidate.paused_at = NOON
    candidate.save()
    assert seat_of(candidate.session, candidate.pk, NOON + 9 * MINUTE).left == 5


def test_the_waiting_list_is_not_in_the_room(client: Client) -> None:
    session = a_session()
    waiting = a_candidate(session, is_waiting=True, first_name="Ilan")
    with clock.stopped(NOON):
        sign_in(client, session)
        assert (
            "Nobody is enrolled in this session." in client.get(door_of("console", session)).content.decode()
        )
        assert client.get(door_of("invigilated", session, waiting)).status_code == 404


SHEETS = {
    "Rosa": ("Checked: this person is here", "May 17, 2004"),
    "Paul": ("Not here after all", "Identity card"),
    "Nora": ("Alert on question 16", "Raised 4 minutes ago"),
    "Octave": ("Let resume", "connection lost"),
    "Farid": ("Extra time", "+ 1/3"),
    "Jade": ("Time added for incidents", "10 min"),
    "Ugo": ("Finished", "14:17"),
}


@pytest.mark.parametrize("name", SHEETS)
def test_a_candidates_sheet_shows_what_can_be_done(room: Client, session: Session, name: str) -> None:
    page = shown(room, "invigilated", session, Candidate.objects.get(first_name=name))
    assert [words for words in SHEETS[name] if words not in page] == []


def test_a_sheet_is_a_page_or_a_part_of_one(room: Client, session: Session) -> None:
    address = door_of("invigilated", session, Candidate.objects.first())
    assert b"<html" in room.get(address).content
    assert b"<html" not in room.get(address, headers={"HX-Request": "true"}).content


@pytest.mark.parametrize("name", ["invigilated", "end_test"])
def test_a_candidate_of_another_session_does_not_exist(room: Client, session: Session, name: str) -> None:
    address = door_of(name, session, a_running_candidate())
    assert room.get(address).status_code == 404


@pytest.mark.parametrize(
    "name", ["confirm_presence", "withdraw_presence", "authorise", "add_time", "end_test"]
)
def test_nothing_is_done_for_a_candidate_of_another_session(
    room: Client, session: Session, name: str
) -> None:
    address = door_of(name, session, a_present_candidate())
    fields = {"document": "passport", "minutes": "5", "known": "0"}
    assert room.post(address, fields).status_code == 404


def test_a_refusal_leads_back_to_the_candidates(room: Client, session: Session) -> None:
    over = Candidate.objects.get(first_name="Ugo")
    page = room.post(door_of("authorise", session, over))
    assert page.status_code == 409
    assert f'href="{door_of("console", session)}"' in page.content.decode()
    part = room.post(door_of("authorise", session, over), headers={"HX-Request": "true"})
    assert (part.status_code, b"<html" in part.content) == (409, False)


def test_the_procedure_gives_number_and_code(room: Client, session: Session) -> None:
    page = shown(room, "procedure", session)
    assert "48213" in page
    assert "BCDF23" in page


@pytest.mark.parametrize(("lost", "is_said"), [(3, False), (4, True)])
def test_many_connections_lost_at_once_are_the_rooms(client: Client, lost: int, is_said: bool) -> None:
    session = a_session()
    for _ in range(lost):
        a_running_candidate(session, seen_at=NOON - 2 * MINUTE)
    with clock.stopped(NOON):
        page = sign_in(client, session).get(door_of("console", session)).content.decode()
    assert ("look at the network of the room" in page) == is_said
    assert page.count('data-needs="lost-') == lost


def test_an_adaptive_test_says_its_length_from_the_start(release: Release) -> None:
    scheme = a_scheme_version(Scheme.ADAPTIVE, release=release)
    course = [{"number": 1, "aside": "replaced"}, {"number": 2, "aside": None}]
    candidate = a_running_candidate(a_session(scheme=scheme), course=course)
    seat = seat_of(candidate.session, candidate.pk, NOON)
    assert (seat.asked, seat.total) == (2, 33)
