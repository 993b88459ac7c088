"""Hand-ins that a real office suite saved are told, and graded, as what they are."""

from pathlib import Path

import pytest

from pix.content.files import Sheet, xlsx
from pix.content.inspection.reading import read
from pix.content.tests.office import converted
from pix.content.tests.test_round_trips import BUILT
from pix.engine.grading.checks import read_checks
from pix.engine.grading.passing import holds

# LibreOffice may add the slash of an address that has no path.
LINK = ["https://example.org", "https://example.org/"]
pytestmark = pytest.mark.office


@pytest.fixture(scope="module")
def saved(tmp_path_factory):
    """A builder's file once LibreOffice opened it and saved it; each conversion is done once."""
    home = tmp_path_factory.mktemp("office")
    known = {}

    def save(name: str, kind: str):
        if (name, kind) not in known:
            folder = home / f"{name}-{kind}"
            folder.mkdir()
            source = folder / name
            source.write_bytes(BUILT[name]())
            known[name, kind] = read(
                {"name": f"{Path(name).stem}.{kind}", "content": converted(source, kind, folder)}
            )
        return known[name, kind]

    return save


def fails(observation, *checks):
    """The checks that do not pass."""
    return [check for check in read_checks(checks) if not holds(check, observation)]


@pytest.mark.parametrize(
    ("name", "kind"), [("a.odt", "odt"), ("a.odt", "docx"), ("a.docx", "odt"), ("a.docx", "docx")]
)
def test_a_text_keeps_its_structure_through_the_office(saved, name, kind) -> None:
    seen = saved(name, kind)
    assert seen["matches"]
    assert not fails(
        seen,
        {"op": "equals", "path": "headings/0/text", "value": "Budget"},
        {"op": "equals", "path": "headings/0/style", "value": "Heading 1"},
        {"op": "equals", "path": "styles/Heading 1/color", "value": "#1b4d6b"},
        {"op": "equals", "path": "styles/Heading 1/size", "value": 16},
        {"op": "count", "path": "table_of_contents", "value": 1},
        {"op": "count", "path": "tracked_changes", "value": 2},
        {
            "op": "any",
            "path": "tracked_changes/*",
            "value": [{"op": "equals", "path": "author", "value": "Karim"}],
        },
        {"op": "equals", "path": "comments/0/text", "value": "À revoir"},
        {"op": "equals", "path": "footnotes/0/text", "value": "Ada Rivel, p. 42"},
        {"op": "equals", "path": "images/0/alt", "value": "Un plan"},
        {"op": "between", "path": "images/0/width_cm", "value": [7.9, 8.1]},
        {"op": "equals", "path": "images/0/stretched", "value": False},
        {"op": "equals", "path": "tables/0/header_rows", "value": 1},
        {"op": "equals", "path": "tables/0/rows/1/0", "value": "Thé"},
        {"op": "equals", "path": "lists/0/items/1", "value": "deux"},
        {"op": "equals", "path": "lists/0/ordered", "value": True},
        {"op": "equals", "path": "pages/0/orientation", "value": "landscape"},
        {"op": "between", "path": "pages/0/margins_cm/left", "value": [1.45, 1.55]},
        {"op": "in_order", "path": "pages/0/footer/fields", "value": ["page", "pages"]},
        {"op": "matches_one_of", "path": "links/0/url", "value": LINK},
        {"op": "equals", "path": "language", "value": "fr-FR"},
        {"op": "equals", "path": "metadata/title", "value": "Rapport"},
        {"op": "contains", "path": "hidden_texts", "value": "secret"},
        {"op": "equals", "path": "page_breaks", "value": 1},
    )


@pytest.mark.parametrize(
    ("name", "kind"), [("a.ods", "ods"), ("a.ods", "xlsx"), ("a.xlsx", "ods"), ("a.xlsx", "xlsx")]
)
def test_a_workbook_keeps_its_cells_through_the_office(saved, name, kind) -> None:
    sheets = "sheets/Ventes"
    assert not fails(
        saved(name, kind),
        {"op": "equals", "path": f"{sheets}/cells/B4/formula", "value": "SUM(B2:B3)"},
        {"op": "equals", "path": f"{sheets}/cells/B4/value", "value": 8},
        {"op": "equals", "path": "sheets/Prix/cells/A1/formula", "value": "Ventes!B2*2"},
        {"op": "equals", "path": "sheets/Prix/cells/A1/value", "value": 6},
        {"op": "equals", "path": "sheets/Prix/hidden", "value": True},
        {"op": "equals", "path": f"{sheets}/hidden_columns", "value": ["C"]},
        {"op": "equals", "path": f"{sheets}/hidden_rows", "value": [5]},
        {"op": "equals", "path": f"{sheets}/cells/A2/fill", "value": "#ff0000"},
        {"op": "equals", "path": f"{sheets}/comments/0/text", "value": "à vérifier"},
        {"op": "equals", "path": f"{sheets}/charts/0/kind", "value": "bar"},
        {"op": "equals", "path": f"{sheets}/charts/0/title", "value": "Ventes"},
        {"op": "equals", "path": f"{sheets}/charts/0/y_title", "value": "Euros"},
        {"op": "equals", "path": f"{sheets}/charts/0/y_min", "value": 2},
        {"op": "equals", "path": f"{sheets}/charts/0/series/0/values", "value": "Ventes!B2:B3"},
    )


def test_a_column_of_one_look_keeps_it_in_each_cell(tmp_path) -> None:
    rows = [["Nom", "État"], ["Judo", "complet"], ["Yoga", "libre"]]
    source = tmp_path / "a.xlsx"
    source.write_bytes(
        xlsx({"A": Sheet(rows, fills={f"{column}{row}": "#ff0000" for column in "AB" for row in (1, 2, 3)})})
    )
    cells = read({"name": "a.ods", "content": converted(source, "ods", tmp_path)})["sheets"]["A"]["cells"]
    assert {cell["fill"] for cell in cells.values()} == {"#ff0000"}
    assert len(cells) == 6


def test_slides_keep_their_notes_and_their_master_through_the_office(saved) -> None:
    assert not fails(
        saved("a.odp", "odp"),
        {"op": "equals", "path": "slides/0/title", "value": "Un"},
        {"op": "equals", "path": "slides/0/texts", "value": ["a", "b"]},
        {"op": "equals", "path": "slides/0/notes", "value": "Dire bonjour"},
        {"op": "equals", "path": "slides/0/images/0/alt", "value": "Un plan"},
        {"op": "equals", "path": "slides/0/direct/color", "value": "#ff0000"},
        {"op": "equals", "path": "slides/1/hidden", "value": True},
        {"op": "equals", "path": "masters/0/title/color", "value": "#0000ff"},
    )


def test_a_text_saved_as_pdf_is_a_pdf_whose_text_is_read(saved) -> None:
    seen = saved("a.odt", "pdf")
    assert (seen["format"], seen["matches"], seen["language"]) == ("pdf", True, "fr-FR")
    assert "Le site dit" in seen["pages"][0]["text"]


def test_a_sheet_saved_as_csv_is_read(saved) -> None:
    seen = saved("a.ods", "csv")
    assert seen["rows"][0] == ["Mois", "Ventes", "Marge"]
    assert [row[1] for row in seen["rows"]] == ["Ventes", "3", "5", "8", ""]
