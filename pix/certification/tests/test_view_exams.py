"""The candidate's pages: from the door to the end, and what each says when it cannot go on."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from pix.accounts.tests.factories import a_user
from pix.assessments.models import Answer
from pix.certification.actions.answer_exam import exam_of
from pix.certification.models import Alert, Candidate, FocusLoss
from pix.certification.tests.factories import DAY, a_candidate, a_session
from pix.certification.tests.factories_exams import before_question
from pix.kit import clock

DOOR = {"first_name": "zoe", "last_name": "Lefevre", "born_on": "2004-05-17"}


@pytest.fixture(autouse=True)
def _on_the_day() -> Any:
    with clock.stopped(DAY):
        yield


@pytest.fixture
def client(certifiable: Any) -> Client:
    """A browser of the candidate."""
    browser = Client()
    browser.force_login(certifiable)
    return browser


@pytest.fixture
def seated(client: Client, ready: Candidate) -> Candidate:
    """In the browser, before the first question."""
    reply = client.post(address("exam", ready), {"code": "bcdf23"})
    assert reply.status_code == 302
    return Candidate.objects.get(pk=ready.pk)


def address(name: str, candidate: Candidate, *more: object) -> str:
    return reverse(f"certification:{name}", args=[candidate.pk, *more])


def right_answer(candidate: Candidate) -> dict[str, str]:
    """What the page of a number or text question sends."""
    test, question = before_question(candidate)
    current = test.current or {}
    return {"challenge": current["challenge"], "key": current["key"], "skip": "1", "kind": question.kind}


def test_the_door_leads_to_the_waiting_room(client: Client) -> None:
    candidate = a_candidate(a_session())
    reply = client.post(reverse("certification:enter"), {**DOOR, "session": candidate.session.number})
    assert reply.headers["Location"] == address("exam", candidate)
    page = client.get(address("exam", candidate))
    assert "Montrez votre pièce d’identité" in page.content.decode()


@pytest.mark.parametrize(
    ("typed", "status"),
    [({"born_on": "2004-02-30"}, 422), ({"session": "", "born_on": ""}, 422), ({"session": "999999"}, 404)],
)
def test_what_is_typed_wrongly_is_said(client: Client, typed: dict[str, str], status: int) -> None:
    session = a_candidate(a_session()).session
    reply = client.post(reverse("certification:enter"), {**DOOR, "session": session.number, **typed})
    assert reply.status_code == status
    assert Candidate.objects.get().user is None


def test_the_way_through_a_test(client: Client, seated: Candidate) -> None:
    page = client.get(address("question", seated)).content.decode()
    assert "1 sur 15" in page
    assert "data-exam-ends" in page
    for _number in range(15):
        reply = client.post(address("answer", seated), right_answer(Candidate.objects.get()))
        assert reply.status_code == 302
    assert reply.headers["Location"] == address("exam", seated)
    assert "répondu à la dernière question" in client.get(address("exam", seated)).content.decode()
    assert Answer.objects.filter(assessment=seated.assessment).count() == 15


def test_no_page_tells_right_from_wrong_and_ones_own_tests_do_not_show_it(
    client: Client, seated: Candidate
) -> None:
    assert seated.assessment_id
    for name in ("question", "results", "checkpoint"):
        gone = client.get(reverse(f"assessments:{name}", args=[seated.assessment_id]))
        assert gone.status_code == 404
    page = client.get(address("question", seated)).content.decode()
    assert "solution" not in page


def test_a_script_learns_where_to_go(client: Client, seated: Candidate) -> None:
    headers = {"X-Requested-With": "fetch"}
    reply = client.post(address("answer", seated), right_answer(seated), headers=headers)
    assert (reply.status_code, reply.headers["Location"]) == (204, address("question", seated))


def test_an_empty_response_says_what_it_lacks(client: Client, seated: Candidate) -> None:
    known = right_answer(seated)
    sent = {"challenge": known["challenge"], "key": known["key"], "nothing": ""}
    assert client.post(address("answer", seated), sent).status_code == 422
    assert not Answer.objects.filter(assessment=seated.assessment).exists()


def test_another_browser_is_led_to_the_waiting_room_and_answers_nothing(
    certifiable: Any, seated: Candidate
) -> None:
    other = Client()
    other.force_login(certifiable)
    assert other.get(address("question", seated)).headers["Location"] == address("exam", seated)
    assert other.post(address("answer", seated), right_answer(seated)).status_code == 409
    assert "Reprendre votre test" in other.get(address("exam", seated)).content.decode()
    assert other.post(address("exam", seated), {"code": "BCDF23"}).status_code == 409
    Candidate.objects.update(authorised_at=DAY)
    assert other.post(address("exam", seated), {"code": "BCDF23"}).status_code == 302


def test_an_alert_freezes_the_page_until_the_invigilator_has_decided(
    client: Client, seated: Candidate
) -> None:
    assert client.post(address("alert", seated), {"subject": "nothing"}).status_code == 422
    assert client.get(address("alert", seated)).status_code == 200
    client.post(address("alert", seated), {"subject": "file", "text": ""})
    assert "Le surveillant arrive" in client.get(address("question", seated)).content.decode()
    assert client.post(address("seen", seated)).json()["state"] == "alert"
    Alert.objects.update(outcome=Alert.Outcome.DISMISSED, handled_at=DAY)
    assert client.post(address("seen", seated)).json()["state"] == "running"


def test_signs_of_life_tell_the_time_left_by_the_servers_clock(client: Client, seated: Candidate) -> None:
    with clock.stopped(DAY + timedelta(minutes=100)):
        told = client.post(address("seen", seated)).json()
    assert told == {"state": "running", "key": (exam_of(seated).current or {})["key"], "seconds": 300}
    with clock.stopped(DAY + timedelta(minutes=106)):
        assert client.post(address("seen", seated)).json()["state"] == "over"
        assert "temps est écoulé" in client.get(address("exam", seated)).content.decode()


def test_evidence_of_focus_is_read_strictly(client: Client, seated: Candidate) -> None:
    assert client.post(address("focus", seated), {"key": "x", "seconds": "2"}).status_code == 422
    assert client.post(address("focus", seated), {"key": "a" * 32, "seconds": "2"}).status_code == 204
    assert not FocusLoss.objects.exists()


def test_another_persons_test_does_not_exist(seated: Candidate) -> None:
    stranger = Client()
    stranger.force_login(a_user())
    for name in ("exam", "question", "alert"):
        assert stranger.get(address(name, seated)).status_code == 404
    for name in ("answer", "open", "draft", "seen", "focus", "alert"):
        assert stranger.post(address(name, seated), right_answer(seated)).status_code in {404, 422}
    assert stranger.get(address("file", seated, 1, "x.txt")).status_code == 404


def test_codes_are_not_guessed(client: Client, ready: Candidate) -> None:
    replies = [client.post(address("exam", ready), {"code": f"BBBB{n}{n}"}).status_code for n in range(2, 14)]
    assert set(replies[:10]) == {422}
    assert set(replies[10:]) == {429}
