import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value, yield_hotp_counters_from_time
from django.core import mail
from django.test import Client
from pytest_django import Settings

from pix.accounts.models import User
from pix.accounts.second_factor import SecondFactorAdapter
from pix.accounts.tests.factories import PASSWORD, a_user

pytestmark = pytest.mark.django_db
CREDENTIALS = {"login": "camille", "password": PASSWORD}


def code_of(secret: str) -> str:
    # The present one: the one before may be out of date by the time it is checked.
    _before, present, _after = yield_hotp_counters_from_time()
    return str(format_hotp_value(hotp_value(secret, present)))


@pytest.fixture
def user(client: Client) -> User:
    user = a_user(username="camille", email="cam@exemple.fr", language="en")
    client.post("/accounts/login/", CREDENTIALS)
    client.post("/accounts/reauthenticate/", {"password": PASSWORD})
    return user


def switch_on(client: Client) -> str:
    client.get("/accounts/2fa/totp/activate/")
    secret: str = client.session["mfa.totp.secret"]
    response = client.post("/accounts/2fa/totp/activate/", {"code": code_of(secret)})
    assert response["Location"] == "/accounts/2fa/recovery-codes/"
    return secret


def test_the_page_draws_the_square_without_style_or_script(client: Client, user: User) -> None:
    page = client.get("/accounts/2fa/totp/activate/").content.decode()
    assert "<svg" in page
    assert "style=" not in page
    assert "<script" not in page.split("</head>")[1]


def test_the_secret_is_encrypted_at_rest(client: Client, user: User) -> None:
    secret = switch_on(client)
    kept = Authenticator.objects.get(user=user, type="totp").data["secret"]
    assert secret not in kept
    assert SecondFactorAdapter().decrypt(kept) == secret


@pytest.mark.django_db(transaction=True)
def test_a_mail_tells_that_it_is_on(client: Client, user: User) -> None:
    switch_on(client)
    assert mail.outbox[-1].subject == "The second factor is on"


def test_a_former_secret_key_still_reads(client: Client, user: User, settings: Settings) -> None:
    kept = SecondFactorAdapter().encrypt("secret")
    settings.SECRET_KEY_FALLBACKS = [settings.SECRET_KEY]
    settings.SECRET_KEY = "a-newer-key-that-is-long-enough-to-sign-with"
    assert SecondFactorAdapter().decrypt(kept) == "secret"


def test_signing_in_asks_for_the_code(client: Client, user: User) -> None:
    switch_on(client)
    other = Client()
    assert other.post("/accounts/login/", CREDENTIALS)["Location"] == "/accounts/2fa/authenticate/"
    assert "_auth_user_id" not in other.session
    assert (
        "not the right one"
        in other.post(
            "/accounts/2fa/authenticate/", {"code": "000000"}, headers={"Accept-Language": "en"}
        ).content.decode()
    )
    codes = Authenticator.objects.get(user=user, type="recovery_codes").wrap().get_unused_codes()
    other.post("/accounts/2fa/authenticate/", {"code": codes[0]})
    assert other.session["_auth_user_id"] == str(user.pk)


@pytest.mark.parametrize("code", ["", "x" * 5000, "nul\x00", "１２３４５６", "-1"])
def test_strange_codes_get_a_sentence(client: Client, user: User, code: str) -> None:
    switch_on(client)
    other = Client()
    other.post("/accounts/login/", CREDENTIALS)
    assert other.post("/accounts/2fa/authenticate/", {"code": code}).status_code == 200
    assert "_auth_user_id" not in other.session


def test_the_pages_show_download_and_renew_the_codes(client: Client, user: User) -> None:
    switch_on(client)
    codes = Authenticator.objects.get(user=user, type="recovery_codes").wrap().get_unused_codes()
    assert codes[0] in client.get("/accounts/2fa/recovery-codes/").content.decode()
    assert codes[0] in client.get("/accounts/2fa/recovery-codes/download/").content.decode()
    assert client.get("/accounts/2fa/").status_code == 200
    assert client.get("/accounts/2fa/recovery-codes/generate/").status_code == 200
    client.post("/accounts/2fa/recovery-codes/generate/")
    assert codes[0] not in client.get("/accounts/2fa/recovery-codes/").content.decode()


def test_it_can_be_switched_off(client: Client, user: User) -> None:
    switch_on(client)
    assert client.get("/accounts/2fa/totp/deactivate/").status_code == 200
    client.post("/accounts/2fa/totp/deactivate/")
    assert not Authenticator.objects.filter(user=user).exists()
