import pytest
from django.test import Client

from pix.accounts.tests.factories import a_user

pytestmark = pytest.mark.django_db
URL = "/accounts/settings/sessions/"


def test_other_browsers_are_signed_out_and_this_one_stays() -> None:
    user, here, elsewhere = a_user(), Client(), Client()
    here.force_login(user)
    elsewhere.force_login(user)
    assert here.post(URL)["Location"] == "/accounts/settings/"
    assert here.get("/accounts/settings/").status_code == 200
    assert elsewhere.get("/accounts/settings/").status_code == 302


def test_reading_ends_nothing(client: Client) -> None:
    client.force_login(a_user())
    assert client.get(URL).status_code == 405
