"""Presence confirmed, once, by whoever looked at the document."""

from __future__ import annotations

import pytest
from django.http import Http404
from django.test import Client

from pix.certification.actions.confirm_presence import confirm_presence
from pix.certification.documents import Document
from pix.certification.errors.invigilation import ConsoleFinalised
from pix.certification.models import Candidate
from pix.certification.tests.factories import DAY, a_candidate, a_session
from pix.certification.tests.factories_invigilation import NOON, a_running_candidate, door_of, sign_in
from pix.kit import clock
from pix.kit.models import JournalLine

pytestmark = pytest.mark.django_db


def confirmed(candidate: Candidate, document: Document = Document.PASSPORT) -> bool:
    return confirm_presence(
        session=candidate.session, candidate_id=candidate.pk, document=document, by=None, at=NOON
    )


def test_the_candidate_may_begin_and_the_kind_of_document_is_kept() -> None:
    candidate = a_candidate()
    assert confirmed(candidate)
    candidate.refresh_from_db()
    assert (candidate.present_at, candidate.document) == (NOON, "passport")
    line = JournalLine.objects.get()
    assert (line.act, line.data) == ("certification.confirm_presence", {"document": "passport"})
    assert line.subjects == {"session": candidate.session_id, "candidate": candidate.pk}


def test_a_second_time_changes_nothing() -> None:
    candidate = a_candidate()
    assert confirmed(candidate)
    assert not confirmed(candidate, Document.OTHER)
    candidate.refresh_from_db()
    assert candidate.document == "passport"
    assert JournalLine.objects.count() == 1
    assert not confirmed(a_running_candidate())


def test_a_finalised_session_refuses() -> None:
    with pytest.raises(ConsoleFinalised):
        confirmed(a_candidate(a_session(finalised_at=DAY)))


def test_others_do_not_exist_here() -> None:
    waiting, elsewhere = a_candidate(is_waiting=True), a_candidate()
    with pytest.raises(Http404):
        confirmed(waiting)
    with pytest.raises(Http404):
        confirm_presence(
            session=waiting.session, candidate_id=elsewhere.pk, document=Document.OTHER, by=None, at=NOON
        )


def test_the_second_invigilator_is_told(client: Client) -> None:
    candidate = a_candidate()
    session, second = candidate.session, Client()
    with clock.stopped(NOON):
        for browser in (client, second):
            sign_in(browser, session)
        address = door_of("confirm_presence", session, candidate)
        done = client.post(address, {"document": "passport"}, follow=True).content.decode()
        again = second.post(address, {"document": "other"}, headers={"HX-Request": "true"})
    assert "Zoé Lefèvre is here and may begin." in done
    assert "Zoé Lefèvre was noted as here already." in again.content.decode()


@pytest.mark.parametrize("document", ["", "library_card", "\0"])
def test_a_document_is_needed(client: Client, document: str) -> None:
    candidate = a_candidate()
    with clock.stopped(NOON):
        sign_in(client, candidate.session)
        page = client.post(door_of("confirm_presence", candidate.session, candidate), {"document": document})
    assert page.status_code == 422
    assert 'aria-invalid="true"' in page.content.decode()
    candidate.refresh_from_db()
    assert candidate.present_at is None
