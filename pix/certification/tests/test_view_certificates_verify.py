"""Verification by anyone: the code with a name or a birth date, and the link."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from django.core.cache import cache
from django.test import Client

from pix.certification.actions.close_link import close_link
from pix.certification.models import Certificate
from pix.certification.tests.factories import a_session
from pix.certification.tests.factories_certificates import ISSUED_AT, a_certificate
from pix.certification.views import certificates_verify

pytestmark = pytest.mark.usefixtures("release")
REFUSED = "No certificate has this code and this holder."
BIRTH = ("Dakar", "2004", "17 May", "May 17")


@pytest.fixture
def visitor(client: Client) -> Client:
    cache.clear()
    client.cookies["django_language"] = "en"
    client.defaults["HTTP_ACCEPT_LANGUAGE"] = "en"
    return client


def tried(client: Client, status: int = 200, **fields: str) -> str:
    response = client.post("/verify/", fields)
    assert response.status_code == status
    return response.content.decode()


def main_of(page: str) -> str:
    """What the page says, from its title on."""
    return page.partition("<main")[2].partition("</main")[0]


@pytest.mark.parametrize("name", ["Lefèvre", "LEFEVRE", " le-fevre "])
def test_the_code_and_the_name_are_enough(visitor: Client, name: str) -> None:
    certificate = a_certificate()
    for code in (
        certificate.code,
        certificate.code.lower(),
        certificate.code[2:],
        f" p {certificate.code[2:]}",
    ):
        shown = main_of(tried(visitor, code=code, last_name=name))
        assert "This certificate is valid until" in shown
        assert "Zoé Lefèvre" in shown


def test_the_code_and_the_birth_date_are_enough_and_are_not_shown(visitor: Client) -> None:
    shown = main_of(tried(visitor, code=a_certificate().code, born_on="2004-05-17"))
    assert "133" in shown
    assert "Issued on" in shown
    assert "Université du Val, Lyon" in shown
    assert not [birth for birth in BIRTH if birth in shown]


def test_unknown_codes_and_wrong_holders_get_the_same_words(visitor: Client) -> None:
    code = a_certificate().code
    wrong: tuple[dict[str, Any], ...] = (
        {"code": code, "last_name": "Keita"},
        {"code": code, "born_on": "2004-05-18"},
        {"code": code, "last_name": "Lefèvre", "born_on": "2004-05-18"},
        {"code": code, "last_name": "Keita", "born_on": "2004-05-17"},
        {"code": "P-22222222", "last_name": "Lefèvre"},
    )
    for fields in wrong:
        shown = tried(visitor, 422, **fields)
        assert REFUSED in shown
        assert "Zoé" not in shown


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"code": "", "last_name": "Lefèvre"}, "This field is required"),
        ({"code": "P-1O0I", "last_name": "Lefèvre"}, "This is not a short code"),
        ({"code": "P-2222222A", "last_name": "Lefèvre"}, "This is not a short code"),
        ({"code": "P-22222222"}, "Give the last name or the birth date"),
        ({"code": "P-22222222", "last_name": " -"}, "Give the last name or the birth date"),
        ({"code": "P-22222222", "born_on": "yesterday"}, "date"),
        ({"code": "P-22222222", "born_on": "0001-01-01"}, "Check the year."),
    ],
)
def test_what_is_badly_typed_is_told(visitor: Client, fields: dict[str, str], said: str) -> None:
    shown = tried(visitor, 422, **fields)
    assert said in shown
    assert REFUSED not in shown


def test_an_address_tries_so_often(visitor: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(certificates_verify, "TRIES_OF_AN_ADDRESS", 2)
    code = a_certificate().code
    for _time in range(2):
        tried(visitor, 422, code="P-22222222", last_name="Lefèvre")
    tried(visitor, 429, code=code, last_name="Lefèvre")


def test_a_code_is_tried_so_often_from_anywhere(visitor: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(certificates_verify, "TRIES_OF_A_CODE", 2)
    code = a_certificate().code
    for number in range(2):
        visitor.defaults["REMOTE_ADDR"] = f"192.0.2.{number}"
        tried(visitor, 422, code=code, born_on=f"2004-05-0{number + 1}")
    tried(visitor, 429, code=code, born_on="2004-05-17")


def test_the_link_needs_nothing_else_and_never_shows_births(visitor: Client) -> None:
    shown = main_of(visitor.get(f"/verify/{a_certificate().link}/").content.decode())
    for words in ("This certificate is valid until", "Zoé Lefèvre", "133", "Level 2, novice", "Not measured"):
        assert words in shown
    assert not [birth for birth in BIRTH if birth in shown]


def test_a_link_that_is_closed_or_unknown_says_so(visitor: Client) -> None:
    certificate = a_certificate()
    assert certificate.user
    close_link(user=certificate.user, certificate_id=certificate.pk, at=ISSUED_AT)
    for link in (certificate.link, "a" * 43, certificate.code):
        response = visitor.get(f"/verify/{link}/")
        assert response.status_code == 404
        assert "This link leads to no certificate" in response.content.decode()


@pytest.mark.parametrize(
    ("facts", "said", "is_shown"),
    [
        ({"revoked_at": ISSUED_AT, "revocation": "Two identities"}, "This certificate was revoked on", False),
        ({"expires_on": date(2020, 1, 1)}, "This certificate expired on", True),
        ({"expires_on": None}, "valid, without an end", True),
    ],
)
def test_where_it_stands_comes_first(
    visitor: Client, facts: dict[str, Any], said: str, is_shown: bool
) -> None:
    link = a_certificate().link
    Certificate.objects.update(**facts)
    shown = main_of(visitor.get(f"/verify/{link}/").content.decode())
    assert said in shown
    assert "Zoé Lefèvre" in shown
    assert ("133" in shown) is is_shown
    assert "Two identities" not in shown


def test_a_trial_says_that_it_proves_nothing(visitor: Client) -> None:
    certificate = a_certificate(session=a_session(is_trial=True))
    shown = visitor.get(f"/verify/{certificate.link}/").content.decode()
    assert "This is a trial: it proves nothing" in shown
    assert "is valid" not in shown


def test_these_pages_are_listed_kept_and_passed_on_nowhere(visitor: Client) -> None:
    link = a_certificate().link
    for address in ("/verify/", f"/verify/{link}/", "/verify/unknown/"):
        for headers in (visitor.get(address).headers, visitor.head(address).headers):
            assert headers["X-Robots-Tag"] == "noindex, nofollow"
            assert headers["Referrer-Policy"] == "same-origin"
            assert "no-store" in headers["Cache-Control"]


def test_reading_is_all_that_a_link_does(visitor: Client) -> None:
    assert visitor.post(f"/verify/{a_certificate().link}/").status_code == 405
