import re

import pytest
from allauth.account.models import EmailAddress
from django.core import mail
from django.test import Client

from pix.accounts.models import User
from pix.accounts.tests.factories import PASSWORD, a_guest, a_user

pytestmark = pytest.mark.django_db
NEW = "another staple battery"


def link_in_mail() -> str:
    found = re.search(r"http://testserver(/accounts/\S+)", str(mail.outbox[-1].body))
    assert found
    return found[1]


def signed_in(user: User) -> Client:
    client = Client()
    client.post("/accounts/login/", {"login": user.username, "password": PASSWORD})
    client.post("/accounts/reauthenticate/", {"password": PASSWORD})
    return client


def test_the_reset_link_opens_once(client: Client) -> None:
    user = a_user(email="cam@exemple.fr", language="en")
    elsewhere = signed_in(user)
    client.post("/accounts/password/reset/", {"email": "CAM@exemple.fr"})
    assert user.username in mail.outbox[-1].body
    link = link_in_mail()
    form_page = client.get(link)["Location"]
    assert client.post(form_page, {"password1": NEW, "password2": NEW}).status_code == 302
    user.refresh_from_db()
    assert user.check_password(NEW)
    assert elsewhere.get("/accounts/settings/").status_code == 302
    again = Client().get(link, headers={"Accept-Language": "en"})
    assert "no longer valid" in again.content.decode()


@pytest.mark.parametrize("email", ["cam@exemple.fr", "nobody@exemple.fr"])
def test_asking_says_the_same_whoever_exists(client: Client, email: str) -> None:
    a_user(email="cam@exemple.fr")
    response = client.post("/accounts/password/reset/", {"email": email})
    assert response["Location"] == "/accounts/password/reset/done/"
    assert len(mail.outbox) == 1


@pytest.mark.parametrize(
    "email", ["", "x", "x" * 400 + "@b.fr", "a\x00@b.fr", "а@exemple.fr@", "a@b\nBcc: c@d.fr"]
)
def test_strange_addresses_get_a_sentence(client: Client, email: str) -> None:
    assert client.post("/accounts/password/reset/", {"email": email}).status_code == 200
    assert mail.outbox == []


def test_a_confusable_address_does_not_reach_another_account(client: Client) -> None:
    a_user(email="mike@exemple.fr")
    client.post("/accounts/password/reset/", {"email": "mıke@exemple.fr"})
    assert [message.to for message in mail.outbox] == [["mıke@exemple.fr"]]


def test_the_mail_speaks_the_person_s_language(client: Client) -> None:
    a_user(email="cam@exemple.fr", language="en")
    client.post("/accounts/password/reset/", {"email": "cam@exemple.fr"}, headers={"Accept-Language": "fr"})
    assert mail.outbox[0].subject == "Choose a new password"
    assert "Hello Camille," in mail.outbox[0].body


def test_changing_the_password_keeps_this_browser_only() -> None:
    user = a_user(email="cam@exemple.fr")
    here, elsewhere = signed_in(user), signed_in(user)
    typed = {"oldpassword": PASSWORD, "password1": NEW, "password2": NEW}
    assert here.post("/accounts/password/change/", typed)["Location"] == "/accounts/settings/"
    assert here.get("/accounts/settings/").status_code == 200
    assert elsewhere.get("/accounts/settings/").status_code == 302
    assert mail.outbox[-1].to == ["cam@exemple.fr"]


@pytest.mark.parametrize(
    "change", [{"oldpassword": "wrong"}, {"password2": "other"}, {"password1": "short", "password2": "short"}]
)
def test_a_wrong_change_changes_nothing(change: dict[str, str]) -> None:
    user = a_user()
    client = signed_in(user)
    typed = {"oldpassword": PASSWORD, "password1": NEW, "password2": NEW} | change
    assert client.post("/accounts/password/change/", typed).status_code == 200
    user.refresh_from_db()
    assert user.check_password(PASSWORD)


def test_the_link_verifies_an_address_by_a_post(client: Client) -> None:
    user = a_user(email="cam@exemple.fr")
    signed = signed_in(user)
    signed.post("/accounts/email/", {"action_send": "1", "email": "cam@exemple.fr"})
    link = link_in_mail()
    assert client.get(link).status_code == 200
    assert not EmailAddress.objects.get(user=user).verified
    client.post(link)
    assert EmailAddress.objects.get(user=user).verified
    assert Client().get(link).status_code == 200


def test_a_new_address_counts_when_it_is_verified() -> None:
    user = a_user(email="old@exemple.fr", verified=True)
    client = signed_in(user)
    client.post("/accounts/email/", {"action_add": "1", "email": "New@exemple.fr"})
    user.refresh_from_db()
    assert user.email == "old@exemple.fr"
    client.post(link_in_mail())
    user.refresh_from_db()
    assert user.email == "new@exemple.fr"
    assert list(EmailAddress.objects.filter(user=user).values_list("email", flat=True)) == ["new@exemple.fr"]


def test_adding_a_taken_address_tells_nothing_and_cannot_be_verified_over_its_owner() -> None:
    owner = a_user(email="owner@exemple.fr", verified=True)
    client = signed_in(a_user())
    response = client.post("/accounts/email/", {"action_add": "1", "email": "owner@exemple.fr"})
    assert response.status_code == 302
    client.post(link_in_mail())
    owner.refresh_from_db()
    assert owner.email == "owner@exemple.fr"
    assert User.objects.filter(email="owner@exemple.fr").count() == 1


def test_the_owner_of_an_address_takes_it_from_a_squatter() -> None:
    squatter, owner = a_user(email="owner@exemple.fr"), a_user()
    client = signed_in(owner)
    client.post("/accounts/email/", {"action_add": "1", "email": "owner@exemple.fr"})
    client.post(link_in_mail())
    owner.refresh_from_db()
    squatter.refresh_from_db()
    assert (owner.email, squatter.email) == ("owner@exemple.fr", "")


def test_a_guest_cannot_receive_a_password(client: Client) -> None:
    client.force_login(a_guest())
    assert (
        client.post("/accounts/password/set/", {"password1": NEW, "password2": NEW})["Location"]
        == "/accounts/keep/"
    )


def test_matters_of_weight_ask_the_password_again(client: Client) -> None:
    client.force_login(a_user())
    response = client.get("/accounts/2fa/totp/activate/")
    assert response["Location"].startswith("/accounts/reauthenticate/")
    page = client.get(response["Location"])
    assert page.status_code == 200
    assert client.post(response["Location"], {"password": "wrong"}).status_code == 200
    assert client.post(response["Location"], {"password": PASSWORD}).status_code == 302
    assert client.get("/accounts/2fa/totp/activate/").status_code == 200
