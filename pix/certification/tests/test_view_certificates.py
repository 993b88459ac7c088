"""The holder's pages: what is theirs, the link, the paper."""

from __future__ import annotations

from datetime import date

import pytest
from django.test import Client

from pix.accounts.models import User
from pix.accounts.tests.factories import a_user
from pix.certification.models import Certificate
from pix.certification.tests.factories import a_session
from pix.certification.tests.factories_certificates import ISSUED_AT, a_certificate
from pix.certification.tests.papers_facts import pages_of, reader

pytestmark = pytest.mark.usefixtures("release")


@pytest.fixture
def holder() -> User:
    return a_user(language="en")


@pytest.fixture
def browser(holder: User, client: Client) -> Client:
    client.force_login(holder)
    return client


def page_of(client: Client, address: str, status: int = 200) -> str:
    response = client.get(address)
    assert response.status_code == status
    return response.content.decode()


def address_of(certificate: Certificate, rest: str = "") -> str:
    return f"/certificates/{certificate.pk}/{rest}"


def test_the_list_holds_ones_own_certificates_alone(browser: Client, holder: User) -> None:
    assert "No certificate yet." in page_of(browser, "/certificates/")
    mine, other = a_certificate(holder), a_certificate()
    shown = page_of(browser, "/certificates/")
    assert address_of(mine) in shown
    assert address_of(other) not in shown
    assert "Nov. 27, 2026" in shown


def test_the_list_goes_page_by_page_in_so_many_queries(
    browser: Client, holder: User, django_assert_max_num_queries: object
) -> None:
    for _number in range(26):
        a_certificate(holder)
    with django_assert_max_num_queries(8):  # type: ignore[operator]
        shown = page_of(browser, "/certificates/?page=1")
    assert shown.count("/certificates/") - 1 >= 25
    assert "1 of 2" in shown
    assert "1 of 2" in page_of(browser, "/certificates/?page=nothing")


def test_a_certificate_says_what_it_proves_and_how_to_verify_it(browser: Client, holder: User) -> None:
    certificate = a_certificate(holder)
    shown = page_of(browser, address_of(certificate))
    for words in (
        "This certificate is valid until",
        "133",
        "Level 2, novice",
        certificate.code,
        "Independent",
    ):
        assert words in shown
    assert f"http://testserver/verify/{certificate.link}/" in shown
    assert "Université du Val, Lyon" in shown
    assert shown.count("Not measured") == 9
    assert shown.count("Not certified") == 1
    assert "Dakar" not in shown


def test_the_end_comes_after_the_last_day(browser: Client, holder: User) -> None:
    certificate = a_certificate(holder)
    Certificate.objects.update(expires_on=date(2020, 1, 1))
    assert "This certificate expired on" in page_of(browser, address_of(certificate))
    Certificate.objects.update(expires_on=None)
    assert "valid, without an end" in page_of(browser, address_of(certificate))


def test_a_trial_proves_nothing(browser: Client, holder: User) -> None:
    certificate = a_certificate(holder, session=a_session(is_trial=True))
    assert "This is a trial: it proves nothing" in page_of(browser, address_of(certificate))


def test_the_holder_reads_why_it_was_revoked_and_has_no_paper(browser: Client, holder: User) -> None:
    certificate = a_certificate(holder)
    Certificate.objects.update(revoked_at=ISSUED_AT, revocation="Two identities")
    shown = page_of(browser, address_of(certificate))
    assert "This certificate was revoked on" in shown
    assert "Two identities" in shown
    assert "certificate.pdf" not in shown
    assert "This certificate was revoked" in page_of(browser, address_of(certificate, "certificate.pdf"), 409)


def test_the_paper_is_signed_and_in_the_readers_language(browser: Client, holder: User) -> None:
    certificate = a_certificate(holder)
    response = browser.get(address_of(certificate, "certificate.pdf"))
    assert response["Content-Type"] == "application/pdf"
    assert response["Content-Disposition"].startswith("attachment")
    [text] = pages_of(response.content)
    for words in ("Zoé Lefèvre", "133", certificate.code, "17 May 2004, Dakar", "CPF", "237214"):
        assert words in text.replace("\xa0", " ")
    assert "/Sig" in str(reader(response.content).get_fields())
    User.objects.filter(pk=holder.pk).update(language="fr")
    french = browser.get(address_of(certificate, "certificate.pdf"))
    assert "17 mai 2004" in pages_of(french.content)[0].replace("\xa0", " ")


def test_the_link_is_renewed_closed_and_opened_again(browser: Client, holder: User) -> None:
    certificate = a_certificate(holder)
    shown = browser.post(address_of(certificate, "link/renew/"), follow=True).content.decode()
    assert certificate.link not in shown
    assert "There is a new link." in shown
    shown = browser.post(address_of(certificate, "link/close/"), follow=True).content.decode()
    assert "Closed: nobody can verify by a link." in shown
    assert 'class="qr"' not in shown
    assert "Open a new link" in shown
    paper = browser.get(address_of(certificate, "certificate.pdf")).content
    assert "/verify/" in "".join(pages_of(paper)).replace(" ", "")


@pytest.mark.parametrize("rest", ["", "certificate.pdf"])
def test_another_persons_certificate_does_not_exist(browser: Client, rest: str) -> None:
    page_of(browser, address_of(a_certificate(), rest), 404)


@pytest.mark.parametrize("rest", ["link/renew/", "link/close/"])
def test_the_link_of_another_does_not_move(browser: Client, rest: str) -> None:
    certificate = a_certificate()
    assert browser.post(address_of(certificate, rest)).status_code == 404
    assert browser.get(address_of(certificate, rest)).status_code == 405
    certificate.refresh_from_db()
    assert certificate.link
