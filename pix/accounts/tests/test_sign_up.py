import re

import pytest
from allauth.account.models import EmailAddress
from django.core import mail
from django.test import Client

from pix.accounts.models import User
from pix.accounts.tests.factories import PASSWORD, a_guest, a_user, sign_up_data

pytestmark = pytest.mark.django_db
URL = "/accounts/signup/"


def sign_up(client: Client, **changes: str) -> tuple[int, str, str]:
    response = client.post(URL, sign_up_data(**changes), headers={"Accept-Language": "en"})
    return response.status_code, response.content.decode(), response.get("Location", "")


def test_with_an_email_one_is_in_at_once_and_receives_a_link(client: Client) -> None:
    assert sign_up(client, email="Camille@Exemple.fr", next="/accounts/settings/")[2] == "/accounts/settings/"
    user = User.objects.get()
    assert (user.email, user.username, user.language) == ("camille@exemple.fr", "camille.moreau", "en")
    assert (user.consent, user.consented_at is not None) == ("own", True)
    assert client.session["_auth_user_id"] == str(user.pk)
    assert not EmailAddress.objects.get(user=user).verified
    assert mail.outbox[0].to == ["camille@exemple.fr"]
    assert "/accounts/confirm-email/" in mail.outbox[0].body


def test_without_email_the_username_is_shown(client: Client) -> None:
    _, _, way = sign_up(client, next="/accounts/settings/")
    assert way == "/accounts/welcome/?next=%2Faccounts%2Fsettings%2F"
    page = client.get(way).content.decode()
    assert "camille.moreau" in page
    assert 'href="/accounts/settings/"' in page
    assert mail.outbox == []


def test_a_chosen_username_is_kept(client: Client) -> None:
    sign_up(client, username="  Cam-Mo ")
    assert User.objects.get().username == "cam-mo"


@pytest.mark.parametrize("typed", ["camille", "CAMILLE", "ｃamille"])
def test_a_taken_username_is_refused_with_a_free_one(client: Client, typed: str) -> None:
    a_user(username="camille")
    status, page, _ = sign_up(client, username=typed)
    assert status == 200
    assert re.search(r"camille\d{4} is free", page)
    assert User.objects.count() == 1


@pytest.mark.parametrize(
    "typed", ["cаmille", "a b", "nul\x00nul", "x" * 300, "a@b.fr", "josé", "<b>x</b>", "ab"]
)
def test_strange_usernames_get_a_sentence(client: Client, typed: str) -> None:
    status, page, _ = sign_up(client, username=typed)
    assert status == 200
    assert "field__error" in page
    assert not User.objects.exists()


@pytest.mark.parametrize("typed", ["camille@exemple.fr", "CAMILLE@Exemple.FR"])
def test_an_email_that_serves_an_account_leads_back_to_it(client: Client, typed: str) -> None:
    a_user(email="camille@exemple.fr", username="secret-name", first_name="Secret")
    status, page, _ = sign_up(client, email=typed)
    assert status == 200
    assert "You may already have an account" in page
    assert "/accounts/password/reset/" in page
    assert "secret" not in page.lower()
    assert User.objects.count() == 1


@pytest.mark.parametrize("missing", ["first_name", "last_name", "password1", "consent", "notice"])
def test_what_is_required_is_asked_and_the_rest_is_kept(client: Client, missing: str) -> None:
    status, page, _ = sign_up(client, **{"email": "kept@exemple.fr", missing: ""})
    assert status == 200
    assert "field__error" in page
    assert "kept@exemple.fr" in page
    assert PASSWORD not in page
    assert not User.objects.exists()


@pytest.mark.parametrize("password", ["short", "12345678901", "password", "moreau.camille", "x" * 300])
def test_weak_or_huge_passwords_are_refused(client: Client, password: str) -> None:
    assert sign_up(client, password1=password, username="moreau.camille")[0] == 200
    assert not User.objects.exists()


@pytest.mark.parametrize("consent", ["parent", "school"])
def test_who_agreed_for_a_minor_is_kept(client: Client, consent: str) -> None:
    sign_up(client, consent=consent)
    assert User.objects.get().consent == consent


def test_an_unknown_consent_is_refused(client: Client) -> None:
    assert sign_up(client, consent="nobody")[0] == 200
    assert not User.objects.exists()


@pytest.mark.parametrize("name", ["x" * 81, "nul\x00", "   "])
def test_strange_names_are_refused(client: Client, name: str) -> None:
    assert sign_up(client, first_name=name)[0] == 200


def test_the_way_on_stays_on_this_site(client: Client) -> None:
    assert sign_up(client, email="a@exemple.fr", next="https://evil.example")[2] == "/"


def test_the_page_tells_who_may_already_have_an_account(client: Client) -> None:
    page = client.get(URL, headers={"Accept-Language": "en"}).content.decode()
    assert "/accounts/recover/" in page
    assert "/accounts/privacy/" in page


def test_a_guest_is_led_to_keep_the_work(client: Client) -> None:
    client.force_login(a_guest())
    assert client.get(URL)["Location"] == "/accounts/keep/"


def test_an_address_opens_so_many_accounts_a_minute(client: Client) -> None:
    codes = [client.post(URL, {}).status_code for _ in range(62)]
    assert codes[0] == 200
    assert codes[-1] == 429
