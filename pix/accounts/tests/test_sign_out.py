import pytest
from django.test import Client

from pix.accounts.tests.factories import a_guest, a_user

pytestmark = pytest.mark.django_db
URL = "/accounts/logout/"


def test_signing_out_empties_the_browser(client: Client) -> None:
    client.force_login(a_user())
    response = client.post(URL)
    assert response["Clear-Site-Data"] == '"storage"'
    assert "_auth_user_id" not in client.session


def test_reading_the_page_signs_nobody_out(client: Client) -> None:
    client.force_login(a_user())
    response = client.get(URL)
    assert response.status_code == 200
    assert "Clear-Site-Data" not in response
    assert "_auth_user_id" in client.session


def test_a_guest_is_warned(client: Client) -> None:
    client.force_login(a_guest(language="en"))
    assert "there is no way back" in client.get(URL).content.decode()


def test_the_way_on_stays_on_this_site(client: Client) -> None:
    client.force_login(a_user())
    assert client.post(URL, {"next": "//evil.example"})["Location"] == "/"


def test_a_guest_is_asked_before_losing_everything(client: Client) -> None:
    client.force_login(a_guest())
    assert client.post(URL)["Location"] == URL
    assert "_auth_user_id" in client.session
    client.post(URL, {"leave": "1"})
    assert "_auth_user_id" not in client.session
