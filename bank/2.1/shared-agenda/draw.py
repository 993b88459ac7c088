"""Draws for shared calendars."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime, timedelta

from pix.content.drawing import Dice, Drawn, File
from pix.content.drawing.wording import SIDE, Two, long_day
from pix.content.files import Event, ics

COURSES: tuple[Two, ...] = (
    ("Yoga", "Yoga"),
    ("Chorale", "Choir"),
    ("Atelier couture", "Sewing workshop"),
    ("Cours de wolof", "Wolof class"),
    ("Club de lecture", "Book club"),
    ("Initiation aux échecs", "Chess for beginners"),
    ("Répétition de théâtre", "Theatre rehearsal"),
    ("Soutien scolaire", "Homework club"),
)
OTHERS: tuple[Two, ...] = (
    ("Fête du quartier", "Neighbourhood party"),
    ("Assemblée générale", "General meeting"),
    ("Bourse aux livres", "Book sale"),
    ("Collecte de jouets", "Toy collection"),
)
FILES = ("agenda.ics", "calendar.ics")
WEEK = timedelta(weeks=1)


def _start(dice: Dice) -> datetime:
    """An evening of early autumn, so that a series goes on into winter time."""
    day = date(2027, 9, 6) + timedelta(days=dice.integer(0, 18))
    return datetime(day.year, day.month, day.day, dice.integer(17, 20))  # noqa: DTZ001


def _in_universal_time(content: bytes) -> bytes:
    """The same figures, said to be universal time."""
    return re.sub(rb";TZID=Europe/Paris:(\d{8}T\d{6})", rb":\1Z", content)


def _one_identifier(content: bytes) -> bytes:
    return re.sub(rb"UID:event-\d+@", b"UID:event-1@", content)


def series_but_one(dice: Dice, locale: str) -> Drawn:
    """A single session to turn into a weekly series without one of its dates."""
    side, start, weeks = SIDE[locale], _start(dice), dice.integer(9, 14)
    gone = start + WEEK * dice.integer(2, weeks - 2)
    title, place = dice.pick(COURSES)[side], f"{('Salle', 'Room')[side]} {dice.integer(2, 9)}"
    away = datetime(2027, 10, dice.integer(2, 28), 10)  # noqa: DTZ001
    other = Event(dice.pick(OTHERS)[side], away, away + timedelta(hours=4), place)
    one = Event(title, start, start + timedelta(hours=1), place)
    rule = f"FREQ=WEEKLY;COUNT={weeks}"
    done = replace(one, rule=rule, left_out=[gone])
    days = [day for day in (start + WEEK * rank for rank in range(weeks)) if day != gone]
    apart = [replace(one, start=day, end=day + timedelta(hours=1)) for day in days]
    until = replace(done, rule=f"FREQ=WEEKLY;UNTIL={days[-1]:%Y%m%dT235959Z}")
    name = FILES[side]

    def written(*events: Event) -> File:
        return File(name, ics(events))

    return Drawn(
        solution=written(done, other),
        right=[written(other, until), written(*apart, other)],
        wrong=[
            File(name, _one_identifier(ics([*apart, other]))),
            written(replace(done, left_out=[]), other),
            written(replace(done, rule=f"FREQ=WEEKLY;COUNT={weeks - 1}"), other),
            written(replace(done, left_out=[gone.date()]), other),
            File(name, _in_universal_time(ics([done, other]))),
            written(done),
        ],
        files=[written(one, other)],
        values={
            "file": name,
            "title": title,
            "other": other.summary,
            "first": long_day(start.date(), locale),
            "gone": long_day(gone.date(), locale),
            "hour": start.hour,
            "weeks": weeks,
            "count": weeks - 1,
            "dates": [day.isoformat() for day in days],
            "other_dates": [away.isoformat()],
        },
    )


def sessions_to_mend(dice: Dice, locale: str) -> Drawn:
    """Sessions that share an identifier and are said in universal time."""
    side, start, count = SIDE[locale], _start(dice), dice.integer(4, 6)
    title, place = dice.pick(COURSES)[side], f"{('Salle', 'Room')[side]} {dice.integer(2, 9)}"
    days = [start + timedelta(days=at) for at in sorted([0, *dice.sample(range(5, 80), count - 1)])]
    content = ics([Event(title, day, day + timedelta(hours=2), place) for day in days])
    name = FILES[side]
    kept = [Event(title, day, day + timedelta(hours=2), place) for day in days[-1:]]
    shifted = [replace(kept[0], start=day + timedelta(hours=2), end=day + timedelta(hours=4)) for day in days]
    return Drawn(
        solution=File(name, content),
        right=[File(name, content.replace(b"UID:event-", b"UID:date-"))],
        wrong=[
            File(name, _one_identifier(content)),
            File(name, _in_universal_time(content)),
            File(name, ics(kept)),
            File(name, ics(shifted)),
        ],
        files=[File(name, _one_identifier(_in_universal_time(content)))],
        values={
            "file": name,
            "title": title,
            "hour": start.hour,
            "count": count,
            "dates": [day.isoformat() for day in days],
        },
    )
