"""The results of a session as files for its centre."""

from __future__ import annotations

import csv
import io
import zipfile

import pytest
from django.test import Client
from django.urls import reverse

from pix.accounts.tests.factories import a_user
from pix.certification.actions.finalise_session import finalise_session
from pix.certification.closing import Closing
from pix.certification.models import Session
from pix.certification.tests.factories import a_member, a_session
from pix.certification.tests.factories_jury import ALL_RIGHT, EVENING, a_done_candidate
from pix.content.release import Release

pytestmark = pytest.mark.usefixtures("release")


def door(session: Session, kind: str = "csv") -> str:
    return reverse("certification:results", args=[session.centre_id, session.pk, kind])


@pytest.fixture
def session(client: Client) -> Session:
    """One validated, one rejected; the session is published."""
    session = a_session()
    a_done_candidate(session, ALL_RIGHT | {"1.1": "rww"}, external_id="=1+1", first_name="Awa")
    a_done_candidate(session, dict.fromkeys(ALL_RIGHT, "rww"), add_on="droit")
    member = a_member(session.centre, a_user(language="en"))
    client.force_login(member)
    return finalise_session(user=member, session_id=session.pk, closing=Closing(), at=EVENING)


def lines(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig")), delimiter=";"))


def test_the_list_has_every_column(client: Client, session: Session, release: Release) -> None:
    reply = client.get(door(session))
    assert f'filename="session-{session.number}.csv"' in reply["Content-Disposition"]
    header = reply.content.decode("utf-8-sig").splitlines()[0].split(";")
    assert header[:9] == [
        "Number", "First name", "Last name", "Birth date", "Place of birth", "External id", "Kind", "Status",
        "Pix",
    ]  # fmt: skip
    assert header[9:] == [*release.competences, "Comment", "Session", "Centre", "Date"]


def test_a_validated_certification_and_another(client: Client, session: Session) -> None:
    awa, zoe = lines(client.get(door(session)).content)
    assert (awa["First name"], awa["Status"], awa["Pix"], awa["Kind"]) == ("Awa", "Validated", "100", "Core")
    assert (awa["1.1"], awa["1.2"], awa["3.4"]) == ("0", "3", "-")
    assert (zoe["Status"], zoe["Pix"], zoe["1.1"], zoe["Kind"]) == ("Rejected", "-", "-", "droit")
    assert (awa["Place of birth"], awa["Session"], awa["Centre"]) == (
        "Dakar, Sénégal", session.number, "Université du Val",
    )  # fmt: skip


def test_no_cell_is_run_by_a_spreadsheet(client: Client, session: Session) -> None:
    assert lines(client.get(door(session)).content)[0]["External id"] == "'=1+1"
    book = zipfile.ZipFile(io.BytesIO(client.get(door(session, "xlsx")).content))
    parts = {name: book.read(name).decode() for name in book.namelist()}
    assert "'=1+1" in "".join(parts.values())
    assert "<f>" not in parts["xl/worksheets/sheet1.xml"]


def test_the_page_of_the_session_leads_to_it(client: Client, session: Session) -> None:
    address = reverse("certification:session", args=[session.centre_id, session.pk])
    assert door(session, "xlsx") in client.get(address).content.decode()


def test_not_before_publication(client: Client, session: Session) -> None:
    Session.objects.update(published_at=None, jury_at=EVENING)
    assert client.get(door(session)).status_code == 409


def test_no_other_format(client: Client, session: Session) -> None:
    assert client.get(door(session, "pdf")).status_code == 404


def test_it_is_nobody_elses(client: Client, session: Session) -> None:
    client.force_login(a_member(a_session().centre))
    assert client.get(door(session)).status_code == 404
