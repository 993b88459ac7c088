import pytest
from django.test import Client

from pix.accounts.models import User
from pix.accounts.tests.factories import a_guest, a_user

pytestmark = pytest.mark.django_db
URL = "/accounts/settings/"


def typed(**changes: str) -> dict[str, str]:
    return {"first_name": "Ada", "last_name": "Brun", "username": "ada.brun"} | changes


def test_names_and_username_are_saved(client: Client) -> None:
    user = a_user(language="en")
    client.force_login(user)
    page = client.post(URL, typed(), follow=True).content.decode()
    assert "Your details are saved." in page
    user.refresh_from_db()
    assert (user.first_name, user.username) == ("Ada", "ada.brun")


@pytest.mark.parametrize(
    "wrong", [{"username": "taken"}, {"username": "TAKEN"}, {"username": "x y"}, {"first_name": ""}]
)
def test_errors_change_nothing_and_keep_what_was_typed(client: Client, wrong: dict[str, str]) -> None:
    a_user(username="taken")
    user = a_user(username="before")
    client.force_login(user)
    page = client.post(URL, typed(**wrong)).content.decode()
    assert "field__error" in page
    assert 'value="Brun"' in page
    user.refresh_from_db()
    assert user.username == "before"


def test_keeping_one_s_own_username_is_fine(client: Client) -> None:
    client.force_login(a_user(username="ada.brun"))
    assert client.post(URL, typed()).status_code == 302


def test_a_guest_sees_the_way_to_an_account_and_changes_nothing(client: Client) -> None:
    guest = a_guest()
    client.force_login(guest)
    assert "/accounts/keep/" in client.get(URL).content.decode()
    client.post(URL, typed())
    guest.refresh_from_db()
    assert guest.first_name == ""


def test_only_one_s_own_settings_change(client: Client) -> None:
    other = a_user(username="other")
    client.force_login(a_user())
    client.post(URL, typed(id=str(other.pk)))
    assert User.objects.get(pk=other.pk).username == "other"


def test_a_visitor_signs_in_first(client: Client) -> None:
    assert client.get(URL)["Location"] == f"/accounts/login/?next={URL}"
