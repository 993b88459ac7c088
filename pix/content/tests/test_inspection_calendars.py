"""Calendars whose sessions are told by rule or one by one; style sheets seen at several widths."""

from datetime import datetime

import pytest

from pix.content.files import Event, ics
from pix.content.inspection import inspect
from pix.content.inspection.css_widths import holds

FIRST, END = datetime(2027, 9, 7, 18), datetime(2027, 9, 7, 19)  # noqa: DTZ001
SECOND = datetime(2027, 9, 14, 18)  # noqa: DTZ001
DAYS = ["2027-09-07T18:00:00", "2027-09-14T18:00:00", "2027-09-21T18:00:00"]


def test_dates_are_the_same_by_rule_or_one_by_one() -> None:
    ruled = inspect("a.ics", ics([Event("Yoga", FIRST, END, rule="FREQ=WEEKLY;COUNT=3")]))
    days = [datetime.fromisoformat(day) for day in DAYS]
    apart = inspect("a.ics", ics([Event("Yoga", day, day) for day in reversed(days)]))
    assert ruled["dates"] == apart["dates"] == {"Yoga": DAYS}
    assert ruled["repeated_uids"] == apart["repeated_uids"] == []


def test_the_end_of_a_rule_in_universal_time_is_brought_to_the_time_of_the_event() -> None:
    for last, count in (("20270921T160000Z", 3), ("20270921T155959Z", 2)):
        told = inspect("a.ics", ics([Event("Yoga", FIRST, END, rule=f"FREQ=WEEKLY;UNTIL={last}")]))
        assert len(told["dates"]["Yoga"]) == count


def test_identifiers_borne_twice_are_told_but_for_a_session_moved_within_its_series() -> None:
    twice = ics([Event("Yoga", FIRST, END), Event("Yoga", SECOND, SECOND)]).replace(b"event-2@", b"event-1@")
    assert inspect("a.ics", twice)["repeated_uids"] == ["event-1@example.org"]
    moved = ics(
        [Event("Yoga", FIRST, END, rule="FREQ=WEEKLY;COUNT=3"), Event("Yoga", SECOND.replace(hour=20), END)]
    )
    moved = moved.replace(
        b"UID:event-2@example.org",
        b"UID:event-1@example.org\r\nRECURRENCE-ID;TZID=Europe/Paris:20270914T180000",
    )
    told = inspect("a.ics", moved)
    assert told["repeated_uids"] == []
    assert told["dates"] == {"Yoga": [DAYS[0], "2027-09-14T20:00:00", DAYS[2]]}


@pytest.mark.parametrize(
    ("query", "narrow", "wide"),
    [
        ("(min-width: 600px)", False, True),
        ("screen and (max-width: 37.5em)", True, False),
        ("(width < 600px)", True, False),
        ("(min-width: 300px) and (max-width: 700px)", True, False),
        ("print", False, False),
        ("print, (min-width: 600px)", False, True),
        ("(prefers-contrast: more)", True, True),
    ],
)
def test_media_queries_hold_by_width(query, narrow, wide) -> None:
    assert (holds(query, 360), holds(query, 1200)) == (narrow, wide)


def test_a_later_rule_wins_over_the_media_query_before_it() -> None:
    late = b"@media (max-width: 600px) { .a { width: auto } } .a { width: 900px; color: red }"
    early = b".a { width: 900px } @media (max-width: 600px) { .a { width: auto } }"
    assert inspect("a.css", late)["widths"]["360"][".a"]["width"] == "900px"
    told = inspect("a.css", early)["widths"]
    assert (told["360"][".a"]["width"], told["1200"][".a"]["width"]) == ("auto", "900px")
