"""The drawings as pages show them: words, tables, and numbers that SVG understands in every language."""

from __future__ import annotations

import re

import pytest
from django.template import Context, Template
from django.utils import translation

ROWS = [("1.1", "Search", "1", 3, 27), ("1.2", "Manage", "1", 0, 5), ("2.1", "Interact", "2", None, 0)]


def drawn(tag: str, **facts: object) -> str:
    """What a drawing tag writes in a French page, where a decimal comma would break it."""
    with translation.override("fr"):
        return Template("{% load charts %}" + tag).render(Context(facts))


def test_the_dial_says_the_score_and_each_area() -> None:
    page = drawn("{% dial areas 896 %}", areas=[("1", "Données", 83), ("2", "Communication", 0)])
    assert "83 pix sur 896 atteignables" in page
    assert "Données 83, Communication 0" in page
    assert page.count('class="area-') == 1
    assert not re.search(r'stroke-dasharray="[^"]*,', page)


def test_a_level_bar_draws_shut_levels_hollow() -> None:
    page = drawn("{% level_bar 27 7 %}")
    assert page.count("cell-shut") == 1
    assert 'd="M0 5.5h53.625"' in page
    assert 'aria-hidden="true"' in page


@pytest.mark.parametrize(
    ("pix", "low", "high", "anchor"), [(0, 0, 6, "start"), (27, 24, 30, "start"), (60, 55, 64, "end")]
)
def test_the_scale_says_its_margin(pix: int, low: int, high: int, anchor: str) -> None:
    page = drawn("{% scale pix low high 7 %}", pix=pix, low=low, high=high)
    assert page.count(f"{pix} pix, entre {low} et {high}") == 3
    assert f'text-anchor="{anchor}"' in page
    assert not re.search(r'(x|width)="\d+,', page)


def test_two_scales_on_a_page_keep_their_own_words() -> None:
    page = drawn("{% scale 10 8 12 7 %}{% scale 20 18 22 7 %}")
    ids = re.findall(r' id="([^"]+)"', page)
    assert len(ids) == len(set(ids)) == 4


def test_the_radar_comes_with_its_table() -> None:
    page = drawn("{% radar rows %}", rows=ROWS)
    assert page.count('scope="row"') == 3
    assert page.count('class="hue area-') == 2
    assert "<td>–</td><td>–</td>" in page
    assert 'points="200.0,140.9 ' in page


def test_the_skyline_is_decorative_unless_named() -> None:
    assert 'aria-hidden="true"' in drawn("{% skyline %}")
    assert 'aria-label="Un profil"' in drawn("{% skyline 'Un profil' %}")
