from contextlib import AbstractContextManager
from unittest.mock import MagicMock, patch

import pytest
from django.contrib.auth.hashers import MD5PasswordHasher
from django.test import Client

from pix.accounts.models import User
from pix.accounts.tests.factories import PASSWORD, a_guest, a_user

pytestmark = pytest.mark.django_db
URL = "/accounts/login/"
SENTENCE = "We do not recognise these details"


def sign_in(client: Client, login: str, password: str = PASSWORD, **more: str) -> tuple[int, str, str]:
    data = {"login": login, "password": password, **more}
    response = client.post(URL, data, headers={"Accept-Language": "en"})
    return response.status_code, response.content.decode(), response.get("Location", "")


def hashing() -> AbstractContextManager[MagicMock]:
    """Count the passwords hashed meanwhile."""
    return patch.object(MD5PasswordHasher, "encode", autospec=True, side_effect=MD5PasswordHasher.encode)


@pytest.mark.parametrize(
    "login", ["camille", " CAMILLE ", "ｃａｍｉｌｌｅ", "camille@exemple.fr", "Camille@Exemple.FR"]
)
def test_username_or_email_in_any_case_opens(client: Client, login: str) -> None:
    a_user(username="camille", email="camille@exemple.fr")
    assert sign_in(client, login)[0] == 302
    assert "_auth_user_id" in client.session


@pytest.mark.parametrize("login", ["camille", "camille@exemple.fr", "nobody", "nobody@exemple.fr"])
def test_a_failure_says_the_same_whoever_exists(client: Client, login: str) -> None:
    a_user(username="camille", email="camille@exemple.fr")
    status, page, _ = sign_in(client, login, "wrong password")
    assert status == 200
    assert SENTENCE in page
    assert f'value="{login}"' in page
    assert "wrong password" not in page
    assert page.count("autofocus") == 1
    assert page.index('name="password"') < page.index("autofocus") < page.index("</form>")


@pytest.mark.parametrize("login", ["camille", "camille@exemple.fr", "nobody", "nobody@exemple.fr", "guest"])
def test_a_failure_hashes_once_whoever_exists(client: Client, login: str) -> None:
    a_user(username="camille", email="camille@exemple.fr")
    a_guest(username="guest")
    with hashing() as encode:
        sign_in(client, login, "wrong password")
    assert encode.call_count == 1


@pytest.mark.parametrize(
    "login", ["", "x" * 5000, "nul\x00nul", "\xff\xfe", "' OR 1=1 --", "a@" + "b" * 400 + ".fr", "😀"]
)
def test_strange_logins_get_a_sentence(client: Client, login: str) -> None:
    assert sign_in(client, login)[0] == 200


def test_a_huge_password_is_refused_before_hashing(client: Client) -> None:
    a_user(username="camille")
    with hashing() as encode:
        assert sign_in(client, "camille", "x" * 100_000)[0] == 200
    assert encode.call_count == 0


def test_five_failures_close_the_account_for_a_while(client: Client) -> None:
    a_user(username="camille")
    for _ in range(5):
        sign_in(client, "camille", "wrong")
    status, page, _ = sign_in(client, "CAMILLE")
    assert status == 200
    assert "Too many attempts on this account" in page
    assert "_auth_user_id" not in client.session


def test_too_many_posts_from_one_address(client: Client) -> None:
    codes = [sign_in(client, f"nobody{n}", "")[0] for n in range(125)]
    assert codes[0] == 200
    assert codes[-1] == 429


@pytest.mark.parametrize(
    "bad", ["https://evil.example/", "//evil.example", "javascript:alert(1)", "/\\evil.example"]
)
def test_the_way_on_stays_on_this_site(client: Client, bad: str) -> None:
    a_user(username="camille")
    assert sign_in(client, "camille", next=bad)[2] == "/"


def test_the_way_on_is_followed(client: Client) -> None:
    a_user(username="camille")
    assert sign_in(client, "camille", next="/accounts/settings/")[2] == "/accounts/settings/"


def test_a_closed_account_is_told_so(client: Client) -> None:
    a_user(username="camille", is_active=False)
    assert sign_in(client, "camille")[2] == "/accounts/inactive/"
    assert client.get("/accounts/inactive/").status_code == 200


def test_a_guest_may_go_to_an_existing_account(client: Client) -> None:
    guest, user = a_guest(language="en"), a_user(username="camille")
    client.force_login(guest)
    assert "leaves behind" in client.get(URL).content.decode()
    assert sign_in(client, "camille")[0] == 302
    assert client.session["_auth_user_id"] == str(user.pk)
    assert User.objects.filter(pk=guest.pk).exists()


def test_who_is_signed_in_goes_on(client: Client) -> None:
    client.force_login(a_user())
    assert client.get(URL).status_code == 302
