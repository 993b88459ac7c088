import pytest
from allauth.account.models import EmailAddress
from django.core import mail
from django.test import Client

from pix.accounts.tests.factories import a_guest, a_user, sign_up_data
from pix.accounts.views.keeping import KEPT_A_MINUTE

pytestmark = pytest.mark.django_db
URL = "/accounts/keep/"


def test_a_guest_becomes_a_user_and_stays_signed_in(client: Client) -> None:
    guest = a_guest()
    client.force_login(guest)
    response = client.post(URL, sign_up_data(email="cam@exemple.fr", next="/accounts/settings/"))
    assert response["Location"] == "/accounts/settings/"
    guest.refresh_from_db()
    assert not guest.is_guest
    assert client.session["_auth_user_id"] == str(guest.pk)
    assert client.get("/accounts/settings/").status_code == 200
    assert EmailAddress.objects.get(user=guest).email == "cam@exemple.fr"
    assert len(mail.outbox) == 1


def test_without_email_the_username_is_shown(client: Client) -> None:
    client.force_login(a_guest())
    assert client.post(URL, sign_up_data())["Location"].startswith("/accounts/welcome/")


def test_errors_keep_the_guest_a_guest(client: Client) -> None:
    guest = a_guest(language="en")
    client.force_login(guest)
    a_user(email="cam@exemple.fr")
    page = client.post(URL, sign_up_data(email="cam@exemple.fr")).content.decode()
    assert "You may already have an account" in page
    guest.refresh_from_db()
    assert guest.is_guest


def test_an_address_tries_so_many_a_minute(client: Client) -> None:
    client.force_login(a_guest())
    codes = [client.post(URL, {}).status_code for _ in range(KEPT_A_MINUTE + 1)]
    assert (codes[0], codes[-2], codes[-1]) == (200, 200, 429)


def test_a_user_has_nothing_to_keep(client: Client) -> None:
    client.force_login(a_user())
    assert client.get(URL)["Location"] == "/accounts/settings/"


def test_a_visitor_signs_in_first(client: Client) -> None:
    assert client.get(URL)["Location"].startswith("/accounts/login/")


@pytest.mark.parametrize(
    "path", ["/accounts/email/", "/accounts/password/set/", "/accounts/2fa/", "/accounts/signup/"]
)
def test_pages_about_credentials_lead_a_guest_here(client: Client, path: str) -> None:
    client.force_login(a_guest())
    assert client.get(path)["Location"] == URL
