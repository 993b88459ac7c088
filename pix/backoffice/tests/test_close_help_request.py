"""Marking a request for help as answered."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse

from pix.accounts.models import Role
from pix.accounts.tests.factories import a_user
from pix.backoffice.actions.close_help_request import close_help_request
from pix.backoffice.models import HelpRequest
from pix.backoffice.views.requests import SHOWN
from pix.kit import clock
from pix.kit.models import JournalLine

pytestmark = pytest.mark.django_db


def a_request() -> HelpRequest:
    """A request that waits."""
    return HelpRequest.objects.create(subject="A file", text="It does not open.", at=clock.now())


def test_the_first_instant_stays() -> None:
    first, later = clock.now(), clock.now() + timedelta(days=1)
    asked, staff = a_request(), a_user(Role.SUPPORT)
    close_help_request(staff=staff, request_id=asked.pk, at=first)
    close_help_request(staff=staff, request_id=asked.pk, at=later)
    asked.refresh_from_db()
    assert asked.answered_at == first


def test_one_journal_line_says_who_closed_it() -> None:
    asked, staff = a_request(), a_user(Role.SUPPORT)
    for _twice in range(2):
        close_help_request(staff=staff, request_id=asked.pk, at=clock.now())
    line = JournalLine.objects.get(act="backoffice.close_help_request")
    assert (line.actor_id, line.subjects) == (staff.pk, {"help_request": asked.pk})


def test_support_reads_and_closes(client: Client) -> None:
    asked = a_request()
    client.force_login(a_user(Role.SUPPORT))
    assert b"It does not open." in client.get(reverse("backoffice:requests")).content
    client.post(reverse("backoffice:answered", args=[asked.pk]))
    asked.refresh_from_db()
    assert asked.answered_at is not None


def test_those_who_wait_come_first(client: Client) -> None:
    done = HelpRequest.objects.create(subject="Done", text="…", at=clock.now(), answered_at=clock.now())
    a_request()
    client.force_login(a_user(Role.SUPPORT))
    page = client.get(reverse("backoffice:requests"), headers={"Accept-Language": "en"}).content.decode()
    assert page.index("A file") < page.index(done.subject)


def test_a_long_list_comes_in_pages(client: Client) -> None:
    for _number in range(SHOWN + 1):
        a_request()
    client.force_login(a_user(Role.SUPPORT))
    assert b'href="?page=2"' in client.get(reverse("backoffice:requests")).content
    assert b'href="?page=1"' in client.get(reverse("backoffice:requests"), {"page": "99"}).content


def test_a_learner_does_not_read_them(client: Client) -> None:
    client.force_login(a_user())
    assert client.get(reverse("backoffice:requests")).status_code == 403
