"""Asking for help: kept, told to the support address, bounded."""

from __future__ import annotations

import pytest
from django.core import mail
from django.test import Client
from django.urls import reverse

from pix.accounts.tests.factories import a_user
from pix.backoffice.actions.ask_for_help import ask_for_help
from pix.backoffice.models import HelpRequest
from pix.backoffice.views.ask import ASKED_AN_HOUR
from pix.kit import clock
from pix.kit.worker import work

pytestmark = pytest.mark.django_db
QUESTION = {"subject": "A file", "text": "It does not open.", "email": "someone@example.org"}


def test_the_question_is_kept_and_told() -> None:
    user = a_user()
    ask_for_help(user=user, at=clock.now(), **QUESTION)
    kept = HelpRequest.objects.get()
    assert (kept.user, kept.subject, kept.answered_at) == (user, "A file", None)
    assert mail.outbox == []
    work(once=True)
    assert [letter.body for letter in mail.outbox] == ["It does not open."]


def test_a_visitor_asks(client: Client) -> None:
    page = client.post(reverse("backoffice:ask"), QUESTION)
    assert page.status_code == 200
    assert HelpRequest.objects.get().user is None


@pytest.mark.parametrize(
    "change", [{"text": ""}, {"text": "x" * 2001}, {"email": "nowhere"}, {"subject": "\x00"}]
)
def test_what_is_missing_is_said(client: Client, change: dict[str, str]) -> None:
    page = client.post(reverse("backoffice:ask"), {**QUESTION, **change})
    assert page.status_code == 422
    assert b"field__error" in page.content
    assert not HelpRequest.objects.exists()


def test_asking_is_limited(client: Client) -> None:
    statuses = [
        client.post(reverse("backoffice:ask"), QUESTION).status_code for _n in range(ASKED_AN_HOUR + 1)
    ]
    assert statuses == [200] * ASKED_AN_HOUR + [429]
    client.force_login(a_user())
    assert client.post(reverse("backoffice:ask"), QUESTION).status_code == 200
