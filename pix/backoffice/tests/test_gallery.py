"""The gallery of components, for authors."""

from __future__ import annotations

import pytest
from django.test import Client
from django.urls import reverse

from pix.accounts.models import Role
from pix.accounts.tests.factories import a_user

pytestmark = pytest.mark.django_db


def test_authors_see_every_component(client: Client) -> None:
    client.force_login(a_user(Role.AUTHOR))
    page = client.get(reverse("design")).content.decode()
    for part in (
        "alert is-bad",
        "badge is-good",
        'class="levels"',
        'class="dial"',
        "field__error",
        "pager",
        "empty",
    ):
        assert part in page
    assert "<c-" not in page.replace("&lt;c-", "")


def test_others_do_not(client: Client) -> None:
    client.force_login(a_user())
    assert client.get(reverse("design")).status_code == 403
