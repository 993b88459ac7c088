"""Where a refusal leads on: what its room says, or the reader's own front page."""

from __future__ import annotations

from html import unescape

import pytest
from django.test import RequestFactory
from django.urls import reverse
from django.utils.translation import override

from pix.kit.refusals import refusal_response, sentence_table, way_of

pytestmark = pytest.mark.django_db


def page(code: str, **facts: int) -> str:
    """The refusal as a visitor reads it, in English."""
    request = RequestFactory().get("/", headers={"Accept": "text/html"})
    with override("en"):
        return unescape(refusal_response(request, code, status=409, facts=facts).content.decode())


def test_a_refusal_leads_where_its_room_says() -> None:
    shown = page("challenge_not_asked", assessment=12)
    assert f'href="{reverse("assessments:question", args=[12])}">Go on with the test<' in shown


def test_without_its_fact_the_way_is_the_front_page() -> None:
    assert way_of("challenge_not_asked", {}) is None
    assert f'href="{reverse("front")}">Go to the front page<' in page("challenge_not_asked")


@pytest.mark.parametrize("code", ["not_found", "nobody_wrote_this"])
def test_a_refusal_without_a_way_leads_to_the_front_page(code: str) -> None:
    assert "Go to the front page" in page(code)


def test_a_test_that_ended_is_not_gone_on_with() -> None:
    shown = page("assessment_ended", assessment=12)
    assert "Go on with the test" not in shown
    assert reverse("assessments:profile") in shown


def test_every_way_is_a_page() -> None:
    ways = [said.way for said in sentence_table().values() if said.way]
    assert len(ways) >= 5
    for way in ways:
        assert reverse(way.route, args=[1] if way.fact else [])
