"""Papers: tagged, titled, the same each time, and taking any text for text."""

from __future__ import annotations

import io
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from pix.kit.papers import render
from pix.kit.papers.lettering import UNKNOWN, covered, drawable, drawable_text
from pix.kit.papers.render import PaperFailed, fonts, rendered

AT = datetime(2026, 11, 14, 8, 0, tzinfo=UTC)
PLAIN = """
#let paper = json(bytes(sys.inputs.paper))
#set document(title: paper.title)
#set text(font: ("Inter", "DejaVu Sans"), lang: paper.locale)
= #paper.title
#paper.said
"""
HOSTILE = [
    '#let x = "1"; #pagebreak()',
    "$ x $ *bold* _it_ `raw` @ref <label> // no /* no */",
    "<script>alert('1')</script>",
    'back\\slash \\u{41} "quotes" « guillemets »',
    "{ } [ ] ~ -- ... %(name)s {{ name }}",
    "Zoë Ångström-Łukasiewicz Nguyễn Đặng ẞ ĳ Œ",
]


@pytest.fixture
def template(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(render, "ROOT", tmp_path)
    path = tmp_path / "plain.typ"
    path.write_text(PLAIN, encoding="utf-8")
    return path


def made(template: Path, said: str, locale: str = "fr") -> bytes:
    return rendered(template, {"said": said}, title="Été", locale=locale, at=AT)


def text_of(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


@pytest.mark.parametrize("locale", ["fr", "en"])
def test_a_paper_is_tagged_titled_and_says_its_language(template: Path, locale: str) -> None:
    reader = PdfReader(io.BytesIO(made(template, "Bonjour", locale)))
    root: Any = reader.root_object
    assert root["/Lang"] == locale
    assert root["/MarkInfo"]["/Marked"]
    assert root["/StructTreeRoot"]["/K"]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert reader.metadata is not None
    assert reader.metadata.title == "Été"
    assert reader.metadata.creation_date == AT


def test_a_paper_says_that_it_is_pdf_a_and_pdf_ua(template: Path) -> None:
    root: Any = PdfReader(io.BytesIO(made(template, "Bonjour"))).root_object
    described = root["/Metadata"].get_data().decode()
    assert re.search(r"pdfaid:part>2<", described)
    assert re.search(r"pdfaid:conformance>A<", described)
    assert re.search(r"pdfuaid:part>1<", described)


@pytest.mark.parametrize("said", HOSTILE)
def test_any_text_comes_out_as_text(template: Path, said: str) -> None:
    found = text_of(made(template, said))
    assert re.sub(r"\s", "", said) in re.sub(r"\s", "", found)


def test_other_scripts_and_faces_are_drawn(template: Path) -> None:
    found = text_of(made(template, "😀 שלום Ελένη Юлія Արամ ☃"))
    assert all(word in found for word in ["😀", "Ελένη", "Юлія", "Արամ", "☃"])
    assert set("שלום") <= set(found)


def test_the_same_data_gives_the_same_bytes(template: Path) -> None:
    assert made(template, "a") == made(template, "a")
    assert made(template, "a") != made(template, "b")


def test_a_broken_template_says_which_and_why(template: Path) -> None:
    template.write_text(PLAIN + "#paper.absent", encoding="utf-8")
    with pytest.raises(PaperFailed, match=r"plain\.typ.*absent"):
        made(template, "a")


def test_a_picture_without_words_fails_the_paper(template: Path) -> None:
    picture = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'/>"
    template.write_text(PLAIN + f'#image(bytes("{picture}"), format: "svg")', encoding="utf-8")
    with pytest.raises(PaperFailed, match="alt"):
        made(template, "a")


def test_only_bundled_fonts_are_known() -> None:
    assert fonts().families() == ["DejaVu Sans", "Inter"]


def test_every_accented_latin_letter_can_be_drawn() -> None:
    ranges = [*range(0x20, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x250), *range(0x1E00, 0x1F00)]
    assert [chr(point) for point in ranges if UNKNOWN in drawable_text(chr(point))] == []
    assert covered().issuperset(map(ord, "ÀÉÈÊËÎÏÔŒÙÛÜŸÇÑẞŁØÅŐŰĞİŞČŘŽĐẠỆ"))


@pytest.mark.parametrize(
    ("text", "drawn"),
    [
        ("Zoé", "Zoé"),
        ("Zoe\u0301", "Zoé"),
        ("a\tb\u2028c\nd", "a b c\nd"),
        ("a\x00\x07b", "ab"),
        ("a\u202eb\u2066c\u200fd", "abcd"),
        ("😀\ufe0f", "😀"),
        ("ŉ Ｐix", "ʼn Pix"),
        ("王", "\ufffd"),
        ("\ud800", "\ufffd"),
        ("\ue000", "\ufffd"),
    ],
)
def test_what_cannot_be_drawn_is_replaced(text: str, drawn: str) -> None:
    assert drawable_text(text) == drawn


def test_no_text_makes_a_paper_fail(template: Path) -> None:
    every = "".join(
        map(chr, [*range(0x3100), *range(0xD7F0, 0xE010), *range(0xFB00, 0x10000), *range(0x1F5F0, 0x1F6FF)])
    )
    assert made(template, every).startswith(b"%PDF-")


def test_data_becomes_plain_lists_and_texts() -> None:
    assert drawable({"a": ("x\x00", 1, None), "b": [{"c": True}]}) == {
        "a": ["x", 1, None],
        "b": [{"c": True}],
    }


def test_the_colours_are_those_of_the_pages() -> None:
    tokens = (render.ROOT / "kit/static/kit/tokens.css").read_text(encoding="utf-8")
    sheet = (render.ROOT / "kit/papers/sheet.typ").read_text(encoding="utf-8")
    light = dict(re.findall(r"--([\w-]+): (#[0-9a-f]+);", tokens.split("@supports")[0]))
    ours = dict(re.findall(r'#let ([\w-]+) = rgb\("(#[0-9a-f]+)"\)', sheet))
    areas = re.findall(r'rgb\("(#[0-9a-f]+)"\)', sheet.split("#let areas = ")[1].split("\n")[0])
    names = {
        "ink",
        "ink-2",
        "line-strong",
        "brand",
        "brand-soft",
        "accent",
        "header",
        "warn-soft",
        "track",
    }
    assert {name: ours[name] for name in names} == {name: light[name] for name in names}
    assert areas == [light[f"area-{number}"] for number in range(1, 6)]


def test_no_template_asks_for_a_package_of_the_network() -> None:
    templates = list(render.ROOT.glob("*/papers/*.typ"))
    assert templates
    assert [path.name for path in templates if "@preview" in path.read_text(encoding="utf-8")] == []
