"""Texts of the bank in pages."""

import pytest
from django.utils import translation

from pix.content.bank.schema import LineText
from pix.content.responses import ReadResponse
from pix.content.templatetags.bank import is_ticked, kilobytes, label, local, prose, typed


def test_prose_is_small_markdown() -> None:
    assert prose("A **bold** `code`") == "<p>A <strong>bold</strong> <code>code</code></p>\n"
    assert "<li>two</li>" in prose("- one\n- two")
    table = prose("| a | b |\n|---|---|\n| 1 | 2 |")
    assert table.startswith('<div class="table-wrap" tabindex="0"><table class="table">')
    assert table.rstrip().endswith("</table></div>")


@pytest.mark.parametrize(
    "attack",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[link](javascript:alert(1))",
        "**<svg onload=alert(1)>**",
    ],
)
def test_html_in_a_text_is_shown_and_never_run(attack) -> None:
    html = prose(attack)
    assert "<script" not in html
    assert "<img" not in html
    assert "<svg" not in html
    assert "href" not in html


def test_a_text_in_the_language_of_the_page() -> None:
    text = LineText(fr="bonjour", en="hello")
    for language, said in [("fr", "bonjour"), ("en", "hello"), ("en-gb", "hello")]:
        with translation.override(language):
            assert local(text) == said
            assert local({"fr": "bonjour", "en": "hello"}) == said


def test_the_name_of_a_level() -> None:
    with translation.override("fr"):
        assert [label(level) for level in (0, 1, 4, 5, 8)] == [
            "",
            "novice",
            "indépendant",
            "avancé",
            "expert",
        ]
    with translation.override("en"):
        assert label(3) == "independent"


def test_what_was_typed_comes_back() -> None:
    read = ReadResponse(None, {"text": ["half"], "choice": ["a", "b"]}, "error")
    assert (typed(read, "text"), typed(read, "other"), typed(None, "text")) == ("half", "", "")
    assert is_ticked(read, "b")
    assert not is_ticked(read, "c")
    assert not is_ticked(None, "b")


def test_a_size_is_at_least_a_kilobyte() -> None:
    assert [kilobytes(size) for size in (0, 10, 1499, 60_000)] == [1, 1, 1, 60]
