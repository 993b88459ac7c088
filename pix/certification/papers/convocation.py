"""The convocation: what one candidate must know before the session, and the same as a calendar event."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import override
from icalendar import Calendar, Event

from pix.certification.papers import wording
from pix.certification.papers.facts import ConvocationFacts
from pix.kit.papers.render import rendered

TEMPLATE = Path(__file__).with_name("convocation.typ")
EARLY_MINUTES = 15
CERTIFIABLE_COMPETENCES = 5


def convocation(facts: ConvocationFacts, *, locale: str, at: datetime) -> bytes:
    """One page for one candidate."""
    session, candidate = facts.session, facts.candidate
    with override(locale):
        title = _("Convocation to a certification")
        day = wording.with_weekday(session.starts_at, locale)
        data = {
            "words": words(facts, title),
            "name": candidate.whole_name,
            "born": _("born on %(day)s") % {"day": wording.born(candidate, locale)}
            if candidate.born_on
            else "",
            "said": _("You are expected at the certification session below."),
            "date": day[:1].upper() + day[1:],
            "hour": wording.hour(session.starts_at, locale),
            "session": places(facts),
            "is_trial": session.is_trial,
            "parts": [profile(facts, locale), bring(), on_the_day(facts, locale)],
        }
        return rendered(TEMPLATE, data, title=title, locale=locale, at=at)


def places(facts: ConvocationFacts) -> list[Any]:
    """Where, under which number, for what."""
    session = facts.session
    return wording.known(
        {
            _("Centre"): session.centre,
            _("Room"): session.room,
            _("Address"): session.address,
            _("Session number"): session.number,
            _("Certification taken"): facts.candidate.add_on or _("The sixteen competences"),
            _("Contact"): facts.contact,
        }
    )


def profile(facts: ConvocationFacts, locale: str) -> dict[str, Any]:
    """Which profile counts."""
    if facts.profile_on:
        counts = _(
            "What counts is your profile as it stands at the end of %(day)s, the eve of the session. "
            "What you do after that no longer changes it."
        ) % {"day": wording.with_weekday(facts.profile_on, locale)}
    else:
        counts = _("What counts is your profile as it stands when you enter the session.")
    needed = _("You can start if at least %(count)d of your competences then have level 1 or more.") % {
        "count": CERTIFIABLE_COMPETENCES
    }
    return part(_("Your profile"), [counts, needed])


def bring() -> dict[str, Any]:
    """What the candidate has with them."""
    return part(
        _("Bring with you"),
        [],
        [
            _("a valid identity document with a photo: without it you cannot start;"),
            _("what you need to sign in to your account: your login and your password;"),
            _("this convocation."),
        ],
    )


def on_the_day(facts: ConvocationFacts, locale: str) -> dict[str, Any]:
    """How the session goes for this candidate."""
    session, candidate = facts.session, facts.candidate
    minutes = wording.minutes_of(session, candidate)
    items = [
        _("Come %(minutes)d minutes early: identities are checked before the start.")
        % {"minutes": EARLY_MINUTES},
        _("The invigilator gives the access code in the room. You then enter at %(address)s.")
        % {"address": facts.entry_address}
        if facts.entry_address
        else _("The invigilator gives the access code in the room."),
        _("Your test lasts at most %(length)s, extra time of %(share)s included.")
        % {"length": wording.length(minutes), "share": wording.share(candidate.extra_time, locale)}
        if candidate.extra_time
        else _("Your test lasts at most %(length)s.") % {"length": wording.length(minutes)},
        _("Phones and connected watches stay off and put away."),
        _("If a question does not work, raise an alert: the invigilator comes, and nothing is lost."),
    ]
    if candidate.adjustment:
        items.insert(3, _("Planned for you: %(adjustment)s") % {"adjustment": candidate.adjustment})
    return part(_("On the day"), [], items)


def part(name: str, paragraphs: list[str], items: list[str] | None = None) -> dict[str, Any]:
    """A titled part of the page."""
    return {"name": name, "paragraphs": paragraphs, "items": items or []}


def words(facts: ConvocationFacts, title: str) -> dict[str, Any]:
    """The words printed around the facts."""
    return {
        **wording.page_words(),
        "foot": wording.session_foot(facts.session, title),
        "date": _("Date"),
        "hour": _("Local time"),
        "trial": _("Trial session: its result proves nothing."),
    }


def convocation_event(facts: ConvocationFacts, *, uid: str, locale: str, at: datetime) -> bytes:
    """The session as an .ics file for the candidate's calendar; the same uid replaces an earlier one."""
    session = facts.session
    calendar, event = Calendar(), Event()
    calendar.add("prodid", "-//Pix//Certification//")
    calendar.add("version", "2.0")
    event.add("uid", uid)
    event.add("dtstamp", at.astimezone(UTC))
    # In universal time: no time zone to describe, and each calendar shows it in its own.
    event.add("dtstart", session.starts_at.astimezone(UTC))
    event.add("dtend", (session.starts_at + timedelta(minutes=session.session_minutes)).astimezone(UTC))
    event.add("location", ", ".join(filter(None, [session.room, session.centre, session.address])))
    with override(locale):
        event.add("summary", _("Certification, session %(number)s") % {"number": session.number})
        event.add("description", "\n".join(profile(facts, locale)["paragraphs"] + bring()["items"]))
    calendar.add_component(event)
    return bytes(calendar.to_ical())
