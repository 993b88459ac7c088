"""Accessibility and display: open to all, in both languages, without writing anything."""

from __future__ import annotations

import pytest
from django.test import Client
from django.urls import reverse

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("name", ["kit:accessibility", "kit:appearance"])
@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_page_speaks_the_readers_language(client: Client, name: str, language: str) -> None:
    page = client.get(reverse(name), headers={"Accept-Language": language}).content.decode()
    assert f'<html lang="{language}"' in page
    assert "style=" not in page


def test_a_display_is_kept_in_this_browser(client: Client) -> None:
    response = client.post(reverse("kit:appearance"), {"theme": "dark", "contrast": "more"})
    assert response.status_code == 302
    page = client.get(reverse("kit:accessibility")).content.decode()
    assert 'data-theme="dark" data-contrast="more"' in page


def test_going_back_to_the_device_forgets_the_choice(client: Client) -> None:
    client.post(reverse("kit:appearance"), {"theme": "dark", "contrast": "more"})
    client.post(reverse("kit:appearance"), {"theme": "", "contrast": ""})
    assert "data-theme" not in client.get(reverse("kit:accessibility")).content.decode()


@pytest.mark.parametrize("theme", ['"><script>', "blue", "x" * 5000])
def test_an_unknown_theme_changes_nothing(client: Client, theme: str) -> None:
    client.post(reverse("kit:appearance"), {"theme": theme})
    client.cookies["theme"] = "blue"
    assert "data-theme" not in client.get(reverse("kit:accessibility")).content.decode()
