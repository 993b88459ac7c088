import pytest
from django.test import Client

from pix.accounts.models import User
from pix.accounts.tests.factories import a_user

pytestmark = pytest.mark.django_db
URL = "/accounts/guest/"


def test_a_visitor_begins_and_goes_on(client: Client) -> None:
    response = client.post(URL, {"next": "/accounts/settings/"}, headers={"Accept-Language": "en"})
    assert response["Location"] == "/accounts/settings/"
    guest = User.objects.get()
    assert guest.is_guest
    assert guest.language == "en"
    assert client.session["_auth_user_id"] == str(guest.pk)
    assert client.session.get_expiry_age() > 80 * 24 * 3600


@pytest.mark.parametrize("bad", ["https://evil.example/", "//evil.example", "x" * 5000])
def test_the_way_on_stays_on_this_site(client: Client, bad: str) -> None:
    assert client.post(URL, {"next": bad})["Location"] == "/"


def test_reading_creates_nobody(client: Client) -> None:
    assert client.get(URL).status_code == 405
    assert not User.objects.exists()


def test_who_is_signed_in_stays_who_they_are(client: Client) -> None:
    user = a_user()
    client.force_login(user)
    client.post(URL)
    assert User.objects.count() == 1
    assert client.session["_auth_user_id"] == str(user.pk)


def test_an_address_begins_so_many_guests_a_minute(client: Client) -> None:
    codes = []
    for _ in range(61):
        client.cookies.clear()
        codes.append(client.post(URL).status_code)
    assert (codes[0], codes[-1]) == (302, 429)
    assert User.objects.count() == 60
