"""What is handed in: told by its content, within bounds, and never raising."""

from datetime import date

import pytest
from django.utils.translation import override

from pix.content.files import Paragraph, csv_text, jpeg, ods, odt, png, xlsx, zip_archive
from pix.content.files.picture import drawing
from pix.content.inspection import inspect
from pix.content.inspection.troubles import mismatch_in

ROWS = [["Nom", "Prix", "Le"], ["Thé", 12.5, date(2026, 1, 31)], ["01000", 3, None], [None, "=SUM(B2:B3)"]]


@pytest.mark.parametrize(("build", "extension"), [(ods, "ods"), (xlsx, "xlsx")])
def test_both_kinds_of_workbook_are_told_in_the_same_words(build, extension) -> None:
    told = inspect(f"stock.{extension}", build({"Stock": ROWS, "Vide": []}))
    assert (told["format"], told["matches"], told["sheet_names"]) == (extension, True, ["Stock", "Vide"])
    sheet = told["sheets"]["Stock"]
    cells = sheet["cells"]
    assert cells["B2"] == {"value": 12.5}
    assert cells["C2"]["value"] == "2026-01-31"
    assert cells["C2"]["type"] == "date"
    assert cells["A3"]["value"] == "01000"
    assert cells["B4"]["formula"] == "SUM(B2:B3)"
    assert (sheet["rows"], sheet["columns"], sheet["hidden"]) == (4, 3, False)


def test_a_text_with_its_headings_and_its_look_alikes() -> None:
    letter = [Paragraph("Thé", heading=2), Paragraph("Prix", is_big=True, on_new_page=True), Paragraph()]
    told = inspect("lettre.odt", odt(letter))
    assert told["headings"] == [{"level": 2, "text": "Thé", "style": "Heading 2"}]
    assert told["paragraphs"][1] == {
        "text": "Prix",
        "style": "Standard",
        "page_break": True,
        "direct": {"bold": True, "size": 16.0},
    }
    assert (told["page_breaks"], told["empty_paragraphs"]) == (1, 1)


def test_a_csv_tells_its_encoding_and_its_separator() -> None:
    told = inspect("a.csv", csv_text([["Zoé", "12"], ["x;y", "3"]], encoding="cp1252"))
    assert (told["encoding"], told["separator"], told["line_endings"]) == ("windows-1252", ";", "crlf")
    assert told["rows"] == [["Zoé", "12"], ["x;y", "3"]]


def test_a_picture_tells_its_metadata_and_its_pixels() -> None:
    image = drawing((400, 300), "white", [("rectangle", (0, 0, 399, 149), "red")])
    told = inspect("photo.jpg", jpeg(image, {"Make": "Pixo", "Artist": "Zoé"}, (50.46, -4.86)))
    assert (told["width"], told["height"], told["has_gps"]) == (400, 300, True)
    assert told["metadata"]["place"] == {"latitude": 50.46, "longitude": -4.86}
    assert told["metadata"]["author"] == "Zoé"
    plain, titled = (inspect("a.png", png(image, texts)) for texts in (None, {"Title": "Été"}))
    assert plain["pixels"] == titled["pixels"]
    assert (plain["metadata"], titled["metadata"]) == ({}, {"title": "Été"})
    assert (plain["grid"][0][0], plain["grid"][15][15]) == ("#ff0000", "#ffffff")


def test_an_archive_tells_its_tree_and_what_is_inside() -> None:
    inner = zip_archive({"b.txt": "deux"})
    told = inspect("a.zip", zip_archive({"dir/a.csv": "x;y\n1;2\n", "vide/": b"", "i.zip": inner}))
    assert told["folders"] == ["dir", "vide"]
    assert told["files"]["dir/a.csv"]["rows"] == [["x", "y"], ["1", "2"]]
    assert told["files"]["i.zip"]["files"]["b.txt"]["lines"] == ["deux"]


def test_a_renamed_file_is_told_by_its_content() -> None:
    told = inspect("photo.jpg", png(drawing((20, 20), "blue")))
    assert (told["extension"], told["format"], told["matches"]) == ("jpg", "png", False)
    with override("en"):
        said = mismatch_in(told)
    assert said == ("The name says JPG, but the content is PNG: renaming a file does not convert it.")
    assert mismatch_in(told | {"matches": True}) == ""
