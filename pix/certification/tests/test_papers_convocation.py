"""The convocation: who, when, where, what to bring, and which profile counts; on paper and in a calendar."""

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from icalendar import Calendar

from pix.certification.papers.convocation import convocation, convocation_event
from pix.certification.tests import papers_facts as facts


def page(given=facts.CONVOCATION, locale="en"):
    (said,) = facts.pages_of(convocation(given, locale=locale, at=facts.AT))
    return said


def test_it_says_who_when_and_where() -> None:
    said = page(replace(facts.CONVOCATION, contact="contact@valmont.example"))
    for word in [
        *["Sacha Lemoine", "3 April 2004, Quimper", "Saturday 14 November 2026", "09:30", "104278", "1 h 45"],
        *["Université du Val", "B204", "3 rue des Tilleuls, 69007 Lyon", "contact@valmont.example"],
        *["The sixteen competences", "identity document"],
    ]:
        assert facts.squeezed(word) in facts.squeezed(said), word


def test_the_eve_is_the_rule_and_is_named() -> None:
    assert "at the end of Friday 13 November 2026, the eve" in page()
    assert "à la fin du vendredi 13 novembre 2026" in page(locale="fr")


def test_a_profile_read_at_entry_is_said_otherwise() -> None:
    said = page(replace(facts.CONVOCATION, profile_on=None))
    assert "when you enter the session" in said
    assert "eve" not in said.split()


def test_the_first_of_a_month_in_french() -> None:
    session = replace(facts.SESSION, starts_at=datetime(2027, 3, 1, 14, 0, tzinfo=ZoneInfo("Indian/Reunion")))
    said = page(replace(facts.CONVOCATION, session=session), "fr")
    assert "Lundi 1er mars 2027" in said
    assert facts.squeezed("14 h 00") in facts.squeezed(said)


def test_extra_time_and_adjustments_are_promised() -> None:
    said = facts.squeezed(page(replace(facts.CONVOCATION, candidate=facts.LONG_NAME)))
    assert facts.squeezed("at most 2 h 20, extra time of +33.3 % included") in said
    assert facts.squeezed("Planned for you: Lecteur d’écran") in said
    assert facts.squeezed("Certification taken Pix+ Droit") in said


def test_a_trial_says_that_it_proves_nothing() -> None:
    assert "proves nothing" not in page()
    trial = replace(facts.CONVOCATION, session=replace(facts.SESSION, is_trial=True))
    assert "Trial session: its result proves nothing." in page(trial)


def test_nothing_unknown_is_printed() -> None:
    nobody = replace(facts.SACHA, born_on=None, birth_place="")
    bare = replace(facts.SESSION, room="", address="")
    said = page(replace(facts.CONVOCATION, candidate=nobody, session=bare, entry_address=""))
    assert "born" not in said
    assert [word for word in ["Room", "Address", "Contact", "enter at"] if word in said] == []


def test_the_event_lasts_the_session_in_its_zone() -> None:
    ics = convocation_event(facts.CONVOCATION, uid="c-1@pix.example", locale="fr", at=facts.AT)
    (event,) = Calendar.from_ical(ics).walk("VEVENT")
    assert event["UID"] == "c-1@pix.example"
    assert event.decoded("DTSTART") == datetime(2026, 11, 14, 8, 30, tzinfo=UTC)
    assert event.decoded("DTEND") == datetime(2026, 11, 14, 10, 30, tzinfo=UTC)
    assert event.decoded("DTSTAMP") == facts.AT
    assert str(event["LOCATION"]) == "B204, Université du Val, 3 rue des Tilleuls, 69007 Lyon"
    assert "104278" in str(event["SUMMARY"])
    assert "vendredi 13 novembre 2026" in str(event["DESCRIPTION"])


def test_hostile_places_stay_inside_their_line() -> None:
    session = replace(facts.SESSION, centre="Val;X=1,\nATTENDEE:mailto:x@y.example\r\nEND:VEVENT")
    ics = convocation_event(replace(facts.CONVOCATION, session=session), uid="c-1", locale="en", at=facts.AT)
    (event,) = Calendar.from_ical(ics).walk("VEVENT")
    assert "ATTENDEE" not in event
    assert b"\r\nATTENDEE" not in ics
