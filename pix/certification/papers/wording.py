"""Days, hours and lengths of time as a reader of each language writes them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from fractions import Fraction

from babel.dates import format_date, format_time
from babel.numbers import format_percent
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext

from pix.certification.papers.facts import CandidateFacts, SessionFacts

SPACE = "\u00a0"
REGIONS = {"en": "en_GB"}
HOURS = {"fr": "H'\u00a0h\u00a0'mm"}


def in_letters(day: date, locale: str) -> str:
    """14 November 2026; French counts the first of a month otherwise."""
    return first_of_month(format_date(day, "d MMMM y", REGIONS.get(locale, locale)), day, locale)


def with_weekday(day: date, locale: str) -> str:
    """Saturday 14 November 2026."""
    return first_of_month(format_date(day, "EEEE d MMMM y", REGIONS.get(locale, locale)), day, locale)


def first_of_month(text: str, day: date, locale: str) -> str:
    """In French the first day of a month is « 1er »."""
    return text.replace("1 ", "1er ", 1) if locale == "fr" and day.day == 1 else text


def in_figures(day: date, locale: str) -> str:
    """14/11/2026."""
    return format_date(day, "dd/MM/y", REGIONS.get(locale, locale))


def hour(at: datetime, locale: str) -> str:
    """The wall clock of the instant's own zone: 09:30, 9 h 30."""
    return format_time(at.time(), HOURS.get(locale, "HH:mm"), locale=REGIONS.get(locale, locale))


def length(minutes: int) -> str:
    """1 h 45, 40 min."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return f"{rest}{SPACE}min"
    return f"{hours}{SPACE}h{SPACE}{rest:02}" if rest else f"{hours}{SPACE}h"


def share(extra: Fraction, locale: str) -> str:
    """A share of the time as a percentage: +33.3 %."""
    return "+" + format_percent(float(extra), "#,##0.#" + SPACE + "%", locale=REGIONS.get(locale, locale))


def minutes_of(session: SessionFacts, candidate: CandidateFacts) -> int:
    """The minutes of a candidate's own test."""
    return round(session.test_minutes * (1 + candidate.extra_time))


def born(candidate: CandidateFacts, locale: str) -> str:
    """The day and the place of birth, or as much as is known."""
    day = in_letters(candidate.born_on, locale) if candidate.born_on else ""
    return ", ".join(filter(None, [day, candidate.birth_place]))


def born_on(candidate: CandidateFacts, locale: str) -> str:
    """The same after a name, inside a sentence; empty when the day is not known."""
    return _("born on %(day)s") % {"day": born(candidate, locale)} if candidate.born_on else ""


def session_rows(session: SessionFacts, locale: str) -> list[Sequence[str]]:
    """What every paper of a session says of it: labels and values, those that are known."""
    day = with_weekday(session.starts_at, locale)
    return known(
        {
            _("Session"): session.number,
            _("Date"): day[:1].upper() + day[1:],
            _("Local time"): hour(session.starts_at, locale),
            _("Centre"): session.centre,
            _("Room"): session.room,
            _("Address"): session.address,
        }
    )


def known(rows: Mapping[str, str]) -> list[Sequence[str]]:
    """The rows that hold something."""
    return [(label, value) for label, value in rows.items() if value]


def page_words() -> dict[str, str]:
    """The words at the foot of every page."""
    return {"page": _("Page"), "of": pgettext("page 1 of 3", "of")}


def session_foot(session: SessionFacts, title: str) -> str:
    """What the foot of a page repeats, in case pages are parted."""
    return " · ".join([title, _("Session %(number)s") % {"number": session.number}, session.centre])


def candidates_counted(count: int) -> str:
    """How many candidates, in words."""
    return ngettext("%(count)d candidate", "%(count)d candidates", count) % {"count": count}


def arrangements(session: SessionFacts, candidate: CandidateFacts, locale: str) -> list[str]:
    """What is particular to a candidate: number, add-on, time, adjustment."""
    facts = [
        candidate.external_id and _("No. %(number)s") % {"number": candidate.external_id},
        candidate.add_on,
    ]
    if candidate.extra_time:
        facts.append(extra_time(session, candidate, locale))
    return [fact for fact in [*facts, candidate.adjustment] if fact]


def extra_time(session: SessionFacts, candidate: CandidateFacts, locale: str) -> str:
    """How much more time a candidate has, and what it makes."""
    return _("extra time %(share)s: %(length)s") % {
        "share": share(candidate.extra_time, locale),
        "length": length(minutes_of(session, candidate)),
    }
