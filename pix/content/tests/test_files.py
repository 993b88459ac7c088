"""Builders of files: the same input, the same bytes, and what others read of them."""

import csv
import email
import io
import zipfile
from datetime import UTC, date, datetime
from email import policy
from xml.etree import ElementTree as ET

import pytest
import python_calamine
from PIL import Image
from PIL.ExifTags import GPS, IFD, Base

from pix.content.files import Paragraph, csv_text, eml, jpeg, ods, odt, png, xlsx, zip_archive
from pix.content.files.document import ODF
from pix.content.files.picture import drawing
from pix.content.files.sheet import Rows

SHEETS: dict[str, Rows] = {
    "Stock": [["Nom", "Prix"], ["Thé & café", 12.5], ["<b>", 3], [None, date(2026, 1, 31)]],
    "Total": [["=SUM(B2:B3)"]],
}
LETTER = [Paragraph("Thé & <café>", heading=2), Paragraph("Prix", is_big=True, on_new_page=True), Paragraph()]
SHAPES = [("rectangle", (2, 2, 20, 20), "red"), ("ellipse", (5, 5, 30, 30), "blue")]
HEADERS = {"From": "Awa <awa@exemple.fr>", "To": "lou@example.org", "Subject": "Réunion d’été"}
BUILDERS = {
    "ods": lambda: ods(SHEETS),
    "odt": lambda: odt(LETTER),
    "xlsx": lambda: xlsx(SHEETS),
    "csv": lambda: csv_text(SHEETS["Stock"]),
    "zip": lambda: zip_archive({"a/b.txt": "é", "empty/": b""}),
    "eml": lambda: eml(HEADERS, "Bonjour à tous", [("plan.txt", b"x")]),
    "jpeg": lambda: jpeg(drawing((40, 30), "white", SHAPES), {"Make": "Pixo"}, (50.46, -4.86)),
    "png": lambda: png(drawing((40, 30), "white", SHAPES), {"Author": "Zoé"}),
}


@pytest.mark.parametrize("name", BUILDERS)
def test_the_same_input_gives_the_same_bytes(name, monkeypatch) -> None:
    first = BUILDERS[name]()
    with monkeypatch.context() as patch:
        # A builder that looks at the clock would see another time.
        patch.setattr("time.time", lambda: 2_000_000_000.0)
        patch.setattr(
            "time.localtime", lambda *_args: datetime(2033, 5, 18, 4, 33, 20, tzinfo=UTC).timetuple()
        )
        assert BUILDERS[name]() == first


@pytest.mark.parametrize("name", ["ods", "xlsx"])
def test_a_workbook_is_read_by_others(name) -> None:
    book = python_calamine.load_workbook(io.BytesIO(BUILDERS[name]()))
    assert book.sheet_names == ["Stock", "Total"]
    rows = book.get_sheet_by_name("Stock").to_python()
    assert rows[:3] == [["Nom", "Prix"], ["Thé & café", 12.5], ["<b>", 3.0]]
    assert rows[3][1] == date(2026, 1, 31)


def test_a_workbook_tells_no_time_of_its_making() -> None:
    archive = zipfile.ZipFile(io.BytesIO(xlsx(SHEETS)))
    assert archive.read("docProps/core.xml").decode().count("2020-01-01T00:00:00Z") == 2
    assert {entry.date_time[0] for entry in archive.infolist()} == {1980}


def test_an_ods_keeps_its_formula_and_its_type_first() -> None:
    archive = zipfile.ZipFile(io.BytesIO(ods(SHEETS)))
    first = archive.infolist()[0]
    assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
    assert 'table:formula="of:=SUM([.B2:.B3])"' in archive.read("content.xml").decode()


def test_an_odt_with_its_headings_and_its_look_alikes() -> None:
    archive = zipfile.ZipFile(io.BytesIO(odt(LETTER)))
    first = archive.infolist()[0]
    assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
    content, styles = (ET.fromstring(archive.read(name)) for name in ("content.xml", "styles.xml"))
    [heading] = content.iter(f"{{{ODF}:text:1.0}}h")
    assert (heading.text, heading.get(f"{{{ODF}:text:1.0}}outline-level")) == ("Thé & <café>", "2")
    used = [row.get(f"{{{ODF}:text:1.0}}style-name") for row in content.iter(f"{{{ODF}:text:1.0}}p")]
    assert used == ["BigNew", "Standard"]
    known = {row.get(f"{{{ODF}:style:1.0}}name") for root in (content, styles) for row in root.iter()}
    assert {"BigNew", "Standard", "Heading_20_2"} <= known


def test_a_csv_with_its_separator_and_encoding() -> None:
    assert csv_text([["é", 1.5], ['a"b;c', None]], encoding="latin-1") == b'\xe9;1.5\r\n"a""b;c";\r\n'
    rows = list(csv.reader(io.StringIO(csv_text([["x,y", 1]], separator=",").decode())))
    assert rows == [["x,y", "1"]]


def test_an_archive_with_its_dates_folders_and_stored_entries() -> None:
    when = datetime(2023, 5, 4, 10, 20, 30, tzinfo=UTC)
    content = zip_archive({"a/b.txt": "é", "empty/": b""}, {"a/b.txt": when}, frozenset({"a/b.txt"}))
    archive = zipfile.ZipFile(io.BytesIO(content))
    assert archive.testzip() is None
    assert archive.read("a/b.txt").decode() == "é"
    entry, folder = archive.infolist()
    assert (entry.date_time, entry.compress_type) == ((2023, 5, 4, 10, 20, 30), zipfile.ZIP_STORED)
    assert folder.is_dir()
    assert folder.date_time == (2020, 1, 1, 0, 0, 0)


def test_a_message_is_read_by_others() -> None:
    message = email.message_from_bytes(BUILDERS["eml"](), policy=policy.default)
    assert (message["Subject"], message["From"]) == ("Réunion d’été", "Awa <awa@exemple.fr>")
    body = message.get_body()
    assert body is not None
    assert body.get_content().strip() == "Bonjour à tous"
    [attached] = message.iter_attachments()
    assert (attached.get_filename(), attached.get_content()) == ("plan.txt", b"x")


def test_a_photo_with_its_camera_and_place() -> None:
    image = Image.open(io.BytesIO(jpeg(drawing((40, 30), "white"), {
        "Make": "Pixo", "DateTimeOriginal": "2024:06:01 12:00:00"}, (50.46, -4.86))))  # fmt: skip
    exif = image.getexif()
    assert (image.size, exif[Base.Make]) == ((40, 30), "Pixo")
    assert exif.get_ifd(IFD.Exif)[Base.DateTimeOriginal] == "2024:06:01 12:00:00"
    gps = exif.get_ifd(IFD.GPSInfo)
    assert (gps[GPS.GPSLatitudeRef], gps[GPS.GPSLongitudeRef]) == ("N", "W")
    degrees, minutes, seconds = map(float, gps[GPS.GPSLatitude])
    assert degrees + minutes / 60 + seconds / 3600 == pytest.approx(50.46, abs=1e-4)


def test_a_picture_with_its_texts() -> None:
    image = Image.open(io.BytesIO(BUILDERS["png"]()))
    assert image.info["Author"] == "Zoé"
    pixel = image.convert("RGB").getpixel((3, 3))
    assert pixel == (255, 0, 0)
