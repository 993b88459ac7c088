"""A room on the day of its session: candidates in every state, and who watches over them."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from django.test import Client
from django.urls import reverse

from pix.accounts.tests.factories import a_user
from pix.certification.models import Alert, Candidate, Session
from pix.certification.tests.factories import DAY, a_candidate, a_session, an_empty_test

MINUTE = timedelta(minutes=1)
LENGTH = 32
NOON = DAY + 20 * MINUTE
NAMES = (
    ("Awa", "Cissé"), ("Bastien", "Morel"), ("Chiara", "Ricci"), ("Daouda", "Traoré"), ("Elsa", "Petit"),
    ("Farid", "Belkacem"), ("Gaëlle", "Le Goff"), ("Hervé", "Aubert"), ("Ioana", "Popescu"),
    ("Jade", "Renard"), ("Kévin", "Leroy"), ("Laure", "Vasseur"), ("Malik", "Haddad"), ("Nora", "Sellami"),
    ("Octave", "Simon"), ("Paul", "Ferreira"), ("Rosa", "Almeida"), ("Tess", "Bonnet"), ("Ugo", "Martin"),
    ("Zoé", "Lefèvre"),
)  # fmt: skip


def course_of(asked: int, length: int = LENGTH) -> list[dict[str, Any]]:
    """A course of which so many questions were asked."""
    return [{"number": n + 1 if n < asked else None, "aside": None} for n in range(length)]


def a_present_candidate(session: Session | None = None, **facts: Any) -> Candidate:
    """Someone whose identity was checked ten minutes before the session."""
    given = {"present_at": DAY - 10 * MINUTE, "document": "identity_card"}
    return a_candidate(session or a_session(), **(given | facts))


def a_running_candidate(session: Session | None = None, *, asked: int = 5, **facts: Any) -> Candidate:
    """Someone who began at the hour, was last seen at NOON, and has 105 minutes."""
    user = facts.pop("user", None) or a_user()
    given = {"started_at": DAY, "ends_at": DAY + 105 * MINUTE, "seen_at": NOON, "course": course_of(asked)}
    return a_present_candidate(session, user=user, assessment=an_empty_test(user), **(given | facts))


def an_alert(candidate: Candidate | None = None, **facts: Any) -> Alert:
    """A file that does not open, told four minutes before NOON."""
    given = {
        "candidate": candidate or a_running_candidate(), "number": 5, "challenge": "c12-a-1",
        "subject": Alert.Subject.FILE, "raised_at": NOON - 4 * MINUTE,
    }  # fmt: skip
    return Alert.objects.create(**(given | facts))


def a_room(session: Session, at: datetime = NOON) -> list[Candidate]:
    """Twenty candidates in every state that the console knows, their instants shifted to another time."""
    shift = at - NOON
    begun = {"started_at": DAY + shift, "ends_at": DAY + 105 * MINUTE + shift, "seen_at": at}
    third = {"extra_time": 333, "ends_at": begun["ends_at"] + 35 * MINUTE}
    over = {"ended_at": at - 3 * MINUTE, "end": Candidate.End.FINISHED}
    states: dict[str, dict[str, Any]] = {
        "Farid": third, "Laure": third, "Hervé": {"ends_at": at + 4 * MINUTE},
        "Jade": {"incident_minutes": 10, "ends_at": begun["ends_at"] + 10 * MINUTE},
        "Kévin": {"authorised_at": at - MINUTE}, "Octave": {"seen_at": at - 2 * MINUTE},
        "Ugo": over, "Tess": over | {"end": Candidate.End.INVIGILATOR}, "Bastien": {"paused_at": at - MINUTE},
    }  # fmt: skip
    room = []
    for place, (first_name, last_name) in enumerate(NAMES):
        names = {"first_name": first_name, "last_name": last_name}
        if first_name in ("Malik", "Rosa"):
            room.append(a_candidate(session, **names))
        elif first_name == "Paul":
            room.append(a_present_candidate(session, **names))
        else:
            facts = begun | states.get(first_name, {})
            room.append(a_running_candidate(session, asked=3 + place, **names, **facts))
    by_name = {one.first_name: one for one in room}
    an_alert(by_name["Nora"], raised_at=at - 4 * MINUTE, number=16)
    an_alert(by_name["Zoé"], raised_at=at - MINUTE, number=22, subject=Alert.Subject.SIMULATOR)
    return room


def door_of(name: str, session: Session, candidate: Candidate | None = None) -> str:
    """The address of a door of the console."""
    args = [session.pk, candidate.pk] if candidate else [session.pk]
    return reverse(f"certification:{name}", args=args)


def sign_in(client: Client, session: Session, *, language: str = "en") -> Client:
    """Open the console of the session in a browser, as an invigilator without an account."""
    client.cookies["django_language"] = language
    client.post("/invigilate/", {"number": session.number, "password": session.invigilator_password})
    return client
