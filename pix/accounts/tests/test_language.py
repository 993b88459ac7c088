import pytest
from django.test import Client

from pix.accounts.tests.factories import a_user

pytestmark = pytest.mark.django_db
URL = "/accounts/language/"


def test_a_visitor_s_choice_stays_in_the_browser(client: Client) -> None:
    response = client.post(URL, {"language": "en", "next": "/accounts/privacy/"})
    assert response["Location"] == "/accounts/privacy/"
    assert client.get("/accounts/privacy/")["Content-Language"] == "en"


def test_a_user_s_choice_follows_the_user(client: Client) -> None:
    user = a_user(language="fr")
    client.force_login(user)
    assert client.get("/accounts/settings/")["Content-Language"] == "fr"
    client.post(URL, {"language": "en"})
    user.refresh_from_db()
    assert user.language == "en"
    other_browser = Client(headers={"Accept-Language": "fr"})
    other_browser.force_login(user)
    assert other_browser.get("/accounts/settings/")["Content-Language"] == "en"


@pytest.mark.parametrize("language", ["", "xx", "x" * 9999, "\x00", "../fr"])
def test_unknown_languages_change_nothing(client: Client, language: str) -> None:
    user = a_user(language="fr")
    client.force_login(user)
    assert client.post(URL, {"language": language}).status_code == 302
    user.refresh_from_db()
    assert user.language == "fr"


@pytest.mark.parametrize("bad", ["https://evil.example/", "//evil.example", "http:///evil.example"])
def test_the_way_on_stays_on_this_site(client: Client, bad: str) -> None:
    assert client.post(URL, {"language": "en", "next": bad})["Location"] == "/"
