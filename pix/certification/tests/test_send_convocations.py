"""Convocations by mail, and the papers of a session."""

from __future__ import annotations

from io import BytesIO

import pytest
from django.core import mail
from django.http import Http404
from django.test import Client
from pypdf import PdfReader

from pix.accounts.tests.factories import a_user
from pix.certification.actions.edit_session import edit_session
from pix.certification.actions.send_convocations import send_convocations
from pix.certification.errors.centres import SessionBegan
from pix.certification.letters import convoke
from pix.certification.queries.centres import to_convoke
from pix.certification.tests.factories import DAY, PLANNED_AT, a_candidate, a_member, a_session
from pix.certification.tests.factories_centres import a_plan, a_started_candidate, door_of
from pix.kit import clock

pytestmark = pytest.mark.django_db
ENTRY = "https://pix.exemple.fr/exam/"


def convoked(session, user) -> int:
    where = {"entry": ENTRY, "locale": "fr"}
    return send_convocations(user=user, session_id=session.pk, **where, at=PLANNED_AT)


def test_each_candidate_with_an_address_is_convoked_once() -> None:
    session = a_session()
    user = a_member(session.centre)
    written = a_candidate(session, email="zoe@exemple.fr")
    a_candidate(session, last_name="Sow")
    a_candidate(session, last_name="Faye", email="faye@exemple.fr", is_waiting=True)
    assert convoked(session, user) == 1
    written.refresh_from_db()
    assert written.convoked_at == PLANNED_AT
    assert convoked(session, user) == 0


def test_who_was_convoked_is_convoked_again_when_the_session_moves() -> None:
    session = a_session()
    user = a_member(session.centre)
    a_candidate(session, email="zoe@exemple.fr")
    convoked(session, user)
    edit_session(user=user, session_id=session.pk, plan=a_plan(invigilators="Marc Roy"), at=PLANNED_AT)
    assert to_convoke(session).count() == 0
    edit_session(user=user, session_id=session.pk, plan=a_plan(room="C1"), at=PLANNED_AT)
    assert to_convoke(session).count() == 1


def test_the_letter_has_the_paper_and_the_calendar() -> None:
    candidate = a_candidate(email="zoe@exemple.fr")
    convoke(candidate.pk, ENTRY, "en")
    [letter] = mail.outbox
    (_name, paper, _kind), (_name2, event, _kind2) = letter.attachments
    assert letter.to == ["zoe@exemple.fr"]
    assert "Zoé Lefèvre" in PdfReader(BytesIO(paper)).pages[0].extract_text()
    assert "DTSTART:20261124T130000Z" in str(event)
    assert "B204" in str(letter.body)


def test_nobody_is_written_to_without_an_address_or_a_place() -> None:
    convoke(a_candidate().pk, ENTRY, "fr")
    convoke(a_candidate(email="zoe@exemple.fr", is_waiting=True).pk, ENTRY, "fr")
    convoke(987_654, ENTRY, "fr")
    assert not mail.outbox


def test_nobody_is_convoked_to_a_begun_session() -> None:
    session = a_session()
    a_started_candidate(session)
    with pytest.raises(SessionBegan):
        convoked(session, a_member(session.centre))


def test_a_stranger_convokes_nobody_and_prints_nothing(client: Client) -> None:
    candidate = a_candidate()
    with pytest.raises(Http404):
        convoked(candidate.session, a_user())
    client.force_login(a_user())
    for name in ("attendance", "kit"):
        assert client.get(door_of(name, candidate.session)).status_code == 404
    assert client.get(door_of("convocation", candidate)).status_code == 404
    assert client.post(door_of("convoke", candidate.session)).status_code == 404


def printed(client: Client, address: str) -> str:
    response = client.get(address)
    assert response["Content-Type"] == "application/pdf"
    return "".join(page.extract_text() for page in PdfReader(BytesIO(response.content)).pages)


def test_the_papers_of_a_session(client: Client) -> None:
    session = a_session()
    candidate = a_candidate(session)
    a_candidate(session, last_name="Attente", is_waiting=True)
    client.force_login(a_member(session.centre))
    sheet = printed(client, door_of("attendance", session))
    assert "Lefèvre" in sheet or "LEFÈVRE" in sheet
    assert "Attente" not in sheet.title()
    assert session.invigilator_password in printed(client, door_of("kit", session)).replace(" ", "")
    assert "Zoé Lefèvre" in printed(client, door_of("convocation", candidate))


def test_the_button_says_how_many(client: Client) -> None:
    session = a_session()
    a_candidate(session, email="zoe@exemple.fr")
    client.force_login(a_member(session.centre))
    assert door_of("convoke", session) in client.get(door_of("session", session)).content.decode()
    with clock.stopped(DAY):
        client.post(door_of("convoke", session))
    assert door_of("convoke", session) not in client.get(door_of("session", session)).content.decode()
