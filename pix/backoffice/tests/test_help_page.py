"""The help page: every question has its address, every rule is today's."""

from __future__ import annotations

import html
import re

import pytest
from django.test import Client
from django.urls import reverse

from pix.backoffice.help_topics import HELP_TOPICS

pytestmark = pytest.mark.django_db


def read(client: Client, language: str = "en") -> str:
    """The words of the page, on one line."""
    page = client.get(reverse("backoffice:help"), headers={"Accept-Language": language})
    assert page.status_code == 200
    return html.unescape(" ".join(page.content.decode().split()))


def test_the_address_stays() -> None:
    assert reverse("backoffice:help") == "/help/"


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_page_speaks_the_readers_language(client: Client, language: str) -> None:
    page = read(client, language)
    assert f'<html lang="{language}"' in page
    assert ("Comment se passe un test" in page) == (language == "fr")
    assert "%(" not in page


def test_every_question_has_its_own_address(client: Client) -> None:
    page = read(client)
    anchors = [f"{topic.anchor}-{anchor}" for topic in HELP_TOPICS for anchor, *_words in topic.questions]
    assert len(anchors) == len(set(anchors)) >= 20
    assert all(page.count(f'id="{anchor}"') == 1 for anchor in anchors)
    assert reverse("backoffice:ask") in page


def test_limits_and_delays_are_those_of_the_settings(client: Client, settings) -> None:
    settings.PIX_QUESTION_LIMIT, settings.PIX_IMPROVE_DAYS, settings.PIX_RESET_DAYS = 17, 9, 1
    english, french = read(client), read(client, "fr")
    assert "at most 17 questions" in english
    assert "9 days after your last answer in a competence" in english
    assert "It opens 1 day after your last answer" in english
    assert "17 questions au plus" in french
    assert "9 jours après votre dernière réponse dans une compétence" in french
    assert re.search(r"possible 1 jour après", french)
    assert "90 jours après votre dernière visite" in french


def test_no_delay_is_no_number_of_days(client: Client, settings) -> None:
    settings.PIX_IMPROVE_DAYS = settings.PIX_RESET_DAYS = 0
    assert "whenever you like" in read(client)
    assert " 0 day" not in read(client)
    assert " 0 jour" not in read(client, "fr")
