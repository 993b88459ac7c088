"""Files of candidates as people bring them, and as nobody should."""

from __future__ import annotations

import io
import zipfile

import pytest

from pix.certification.lists import opening
from pix.certification.lists.limits import FORMULA, MOST_LINES
from pix.certification.lists.opening import UnreadableList, rows_of
from pix.certification.tests.factories_lists import GOOD_LIST, HEADER, IDRIS, LYON, ZOE, csv_bytes, in_format
from pix.content.tasks.worker import Failed


def trimmed(rows: list[list[str]]) -> list[list[str]]:
    kept = []
    for row in rows:
        filled = list(row)
        while filled and not filled[-1]:
            filled.pop()
        kept.append(filled)
    return kept


@pytest.mark.parametrize("kind", ["csv", "xlsx", "ods"])
def test_the_three_formats_say_the_same(kind: str) -> None:
    assert rows_of(f"liste.{kind}", in_format(kind, GOOD_LIST)) == trimmed(GOOD_LIST)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "windows-1252", "utf-16"])
@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_a_csv_file_in_any_clothes(encoding: str, separator: str) -> None:
    content = csv_bytes(GOOD_LIST, separator, encoding)
    assert rows_of("liste.csv", content) == trimmed(GOOD_LIST)


def test_the_name_does_not_matter() -> None:
    assert rows_of("liste.xlsx", in_format("csv", GOOD_LIST)) == trimmed(GOOD_LIST)
    assert rows_of("liste.csv", in_format("ods", GOOD_LIST)) == trimmed(GOOD_LIST)


@pytest.mark.parametrize("kind", ["xlsx", "ods"])
def test_a_formula_is_told_and_not_trusted(kind: str) -> None:
    rows = rows_of(f"liste.{kind}", in_format(kind, [["a", "b"], ["=1+1", "x"]]))
    assert rows == [["a", "b"], [FORMULA, "x"]]


@pytest.mark.parametrize("kind", ["csv", "xlsx", "ods"])
def test_blank_lines_keep_the_numbers_of_the_others(kind: str) -> None:
    assert rows_of(f"liste.{kind}", in_format(kind, [["a"], [""], ["b"]])) == [["a"], [], ["b"]]


@pytest.mark.parametrize("kind", ["xlsx", "ods"])
def test_dates_and_numbers_of_a_spreadsheet(kind: str) -> None:
    from datetime import date

    rows = rows_of(f"liste.{kind}", in_format(kind, [["a"], [date(2004, 5, 17), 1053, 33.3]]))  # type: ignore[list-item]
    assert rows[1] == ["2004-05-17", "1053", "33.3"]


def test_control_characters_and_our_own_apostrophe_go() -> None:
    assert rows_of("liste.csv", csv_bytes([["a\x07b", "'=1+1", "'t Hooft", "x\ny"]])) == [
        ["a b", "=1+1", "'t Hooft", "x y"]
    ]


def an_archive(name: str, content: bytes, *others: tuple[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, inside in ((name, content), *others):
            archive.writestr(path, inside)
    return out.getvalue()


XLSX_TYPES = ("[Content_Types].xml", b"<Types/>")
HOSTILE = {
    "nothing": b"",
    "picture": b"\x89PNG\r\n\x1a\n" + b"\x00" * 100,
    "pdf": b"%PDF-1.7\n" + b"x" * 100,
    "program": b"MZ" + b"\x00" * 100,
    "truncated": in_format("xlsx", GOOD_LIST)[:2000],
    "zip": an_archive("liste.csv", csv_bytes(GOOD_LIST)),
    "bomb": an_archive("xl/workbook.xml", b"0" * 40_000_000, XLSX_TYPES),
    "entities": an_archive(
        "xl/workbook.xml", b'<!DOCTYPE a [<!ENTITY b "bbbb">]><workbook>&b;</workbook>', XLSX_TYPES
    ),
    "not xml": an_archive("xl/workbook.xml", b"<workbook", XLSX_TYPES),
    "no sheet": an_archive("xl/workbook.xml", b"<workbook/>", XLSX_TYPES),
    "long": csv_bytes([HEADER, *([["x"]] * (MOST_LINES + 1))]),
    "wide": csv_bytes([["x"] * 61]),
    "heavy": b"x" * 5_000_001,
    "html": b"<!doctype html><p>1</p>",
    "quote": b'a;b\n"' + b"x" * 2_000_000,
}


@pytest.mark.parametrize("what", HOSTILE)
def test_a_hostile_file_is_only_a_sentence(what: str) -> None:
    with pytest.raises(UnreadableList) as refused:
        rows_of("liste.xlsx", HOSTILE[what])
    assert len(str(refused.value)) > 10
    assert "%(" not in str(refused.value)


def test_a_sheet_said_to_be_repeated_a_million_times_is_too_long() -> None:
    content = in_format("ods", [["a"], ["b"]])
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = {one: archive.read(one) for one in archive.namelist()}
    repeated = parts["content.xml"].replace(
        b"<table:table-row", b'<table:table-row table:number-rows-repeated="1000000"'
    )
    with pytest.raises(UnreadableList) as refused:
        rows_of(
            "liste.ods",
            an_archive("mimetype", parts.pop("mimetype"), *(parts | {"content.xml": repeated}).items()),
        )
    assert refused.value.code == "too_many_lines"


def test_a_reader_that_is_busy_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "run_killable", lambda *_args: Failed("busy"))
    with pytest.raises(UnreadableList) as refused:
        rows_of("liste.csv", csv_bytes([LYON + ZOE, LYON + IDRIS]))
    assert refused.value.code == "busy"
