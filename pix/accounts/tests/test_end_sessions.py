from datetime import UTC, datetime

import pytest
from django.test import Client

from pix.accounts.actions.end_sessions import end_sessions
from pix.accounts.tests.factories import a_user
from pix.kit.models import JournalLine

pytestmark = pytest.mark.django_db
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def test_every_session_becomes_void(client: Client) -> None:
    user = a_user()
    client.force_login(user)
    assert client.get("/accounts/settings/").status_code == 200
    end_sessions(user=user, at=NOON)
    assert client.get("/accounts/settings/").status_code == 302
    assert JournalLine.objects.get(act="accounts.end_sessions").actor_id == user.pk


def test_other_people_stay_signed_in(client: Client) -> None:
    client.force_login(a_user())
    end_sessions(user=a_user(), at=NOON)
    assert client.get("/accounts/settings/").status_code == 200
