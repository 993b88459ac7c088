import json

import pytest
from django.test import Client

from pix.accounts.models import User
from pix.accounts.tests.factories import PASSWORD, a_guest, a_user

pytestmark = pytest.mark.django_db
EXPORT, ERASE = "/my-data/", "/my-data/erase/"


def test_the_copy_is_one_json_file(client: Client) -> None:
    user = a_user(first_name="Zoé")
    client.force_login(user)
    assert client.get(EXPORT).status_code == 200
    response = client.post(EXPORT)
    assert response["Content-Disposition"].startswith('attachment; filename="pix-')
    assert "no-store" in response["Cache-Control"]
    assert json.loads(response.content)["accounts"]["person"]["first_name"] == "Zoé"


def test_nobody_takes_another_person_s_copy(client: Client) -> None:
    other = a_user(first_name="Secret")
    client.force_login(a_user())
    response = client.post(EXPORT, {"user": other.pk, "user_id": other.pk})
    assert "Secret" not in response.content.decode()


def test_so_many_copies_an_hour(client: Client) -> None:
    client.force_login(a_user())
    codes = [client.post(EXPORT).status_code for _ in range(11)]
    assert (codes[0], codes[-1]) == (200, 429)


def test_erasing_signs_out_and_empties_the_browser(client: Client) -> None:
    user = a_user()
    client.force_login(user)
    response = client.post(ERASE, {"password": PASSWORD, "sure": "on"})
    assert response["Location"] == "/my-data/erased/"
    assert response["Clear-Site-Data"] == '"storage"'
    assert not User.objects.filter(pk=user.pk).exists()
    assert client.get("/my-data/erased/").status_code == 200
    assert client.get("/accounts/settings/").status_code == 302


@pytest.mark.parametrize(
    "typed",
    [
        {},
        {"password": PASSWORD},
        {"sure": "on"},
        {"password": "wrong", "sure": "on"},
        {"password": "\x00", "sure": "on"},
    ],
)
def test_without_password_and_will_nothing_is_erased(client: Client, typed: dict[str, str]) -> None:
    user = a_user()
    client.force_login(user)
    assert client.post(ERASE, typed).status_code == 200
    assert User.objects.filter(pk=user.pk).exists()


def test_guessing_the_password_is_limited(client: Client) -> None:
    client.force_login(a_user())
    codes = [client.post(ERASE, {"password": "wrong", "sure": "on"}).status_code for _ in range(6)]
    assert codes[-1] == 429


def test_a_guest_has_no_password_to_type(client: Client) -> None:
    guest = a_guest()
    client.force_login(guest)
    assert 'name="password"' not in client.get(ERASE).content.decode()
    assert client.post(ERASE, {"sure": "on"}).status_code == 302
    assert not User.objects.filter(pk=guest.pk).exists()


@pytest.mark.parametrize("path", [EXPORT, ERASE])
def test_a_visitor_signs_in_first(client: Client, path: str) -> None:
    assert client.get(path)["Location"] == f"/accounts/login/?next={path}"
    assert client.post(path)["Location"] == f"/accounts/login/?next={path}"
