import json

import pytest
from django.core.serializers.json import DjangoJSONEncoder

from pix.accounts.models import Role
from pix.accounts.tests.factories import AT, a_user
from pix.backoffice.actions.export_data import export_data
from pix.backoffice.rooms import rooms
from pix.kit.models import JournalLine

pytestmark = pytest.mark.django_db


def test_it_holds_a_section_for_each_room_and_what_the_account_keeps() -> None:
    user = a_user(Role.AUTHOR, email="cam@exemple.fr", consent="parent")
    made = export_data(user=user, at=AT)
    assert {room.name for room in rooms()} <= set(made)
    account = made["accounts"]
    assert account["person"]["email"] == "cam@exemple.fr"
    assert account["person"]["consent"] == "parent"
    assert [grant["role"] for grant in account["roles"]] == ["author"]
    assert account["emails"][0]["email"] == "cam@exemple.fr"


def test_it_holds_no_secret_and_nobody_else() -> None:
    a_user(first_name="Someone", last_name="Else", email="else@exemple.fr", username="some.else")
    user = a_user()
    written = json.dumps(export_data(user=user, at=AT), cls=DjangoJSONEncoder)
    assert user.password not in written
    assert "else" not in written.lower()


def test_the_journal_notes_it() -> None:
    user = a_user()
    export_data(user=user, at=AT)
    line = JournalLine.objects.get()
    assert (line.act, line.actor_id) == ("backoffice.export_data", user.pk)
