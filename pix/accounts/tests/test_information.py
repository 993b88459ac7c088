import pytest
from django.conf import settings
from django.test import Client
from django.utils.html import escape
from django.utils.translation import override
from pytest_django import Settings

from pix.accounts.notice import CONSENT_AGE, GUEST_DAYS, HELP_DAYS, KEPT, LANGUAGE_COOKIE_DAYS, SIGN_IN_DAYS

pytestmark = pytest.mark.django_db


def test_the_notice_prints_every_line_of_the_table(client: Client) -> None:
    page = client.get("/accounts/privacy/", headers={"Accept-Language": "en"}).content.decode()
    with override("en"):
        said = [escape(str(words)) for line in KEPT for words in (line.what, line.why, line.how_long)]
    assert [words for words in said if words not in page] == []
    assert f"At {CONSENT_AGE} or over" in page


def test_the_table_promises_what_the_jobs_do() -> None:
    with override("en"):
        promised = " ".join(str(line.how_long) for line in KEPT)
    assert f"{GUEST_DAYS} days" in promised
    assert f"{SIGN_IN_DAYS} days" in promised
    assert (HELP_DAYS, "1 year when you ask without one" in promised) == (365, True)
    assert settings.SESSION_COOKIE_AGE == SIGN_IN_DAYS * 24 * 3600
    assert settings.LANGUAGE_COOKIE_AGE == LANGUAGE_COOKIE_DAYS * 24 * 3600


@pytest.mark.parametrize(
    ("days", "said"),
    [(1825, "5 ans ;"), (365, "1 an ;"), (400, "400 jours ;"), (0, "Tant que le service existe ;")],
)
def test_the_notice_says_how_long_the_journal_remembers(
    client: Client, settings: Settings, days: int, said: str
) -> None:
    settings.PIX_JOURNAL_DAYS = days
    page = client.get("/accounts/privacy/", headers={"Accept-Language": "fr"}).content.decode()
    assert said in page.replace("\u202f", " ")


def test_the_ways_back_are_open_to_visitors(client: Client) -> None:
    page = client.get("/accounts/recover/").content.decode()
    assert "/accounts/password/reset/" in page
