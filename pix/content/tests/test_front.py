"""The front page, and what it needs."""

import pytest
from django.urls import reverse

from pix.accounts.tests.factories import a_user
from pix.content import health
from pix.content.tests.factories import published_release

pytestmark = pytest.mark.django_db


def test_a_visitor_reads_what_is_open_today(client) -> None:
    published_release()
    html = client.get(reverse("front"), headers={"Accept-Language": "en"}).content.decode()
    assert "Levels open today: 1 to 4, that is 512 pix within reach out of 1,024." in html
    assert html.count('class="code"') >= 16


def test_someone_signed_in_goes_to_their_profile(client) -> None:
    published_release()
    client.force_login(a_user())
    assert client.get(reverse("front"))["Location"] == reverse("assessments:profile")


def test_without_a_release_the_page_says_so(client) -> None:
    response = client.get(reverse("front"), headers={"Accept-Language": "en"})
    assert response.status_code == 503
    assert "pix bank release" in response.content.decode()


def test_readiness_asks_for_a_release() -> None:
    assert "pix bank release" in health.release()
    published_release()
    assert health.release() == ""
