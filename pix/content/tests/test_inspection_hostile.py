"""Files made to break their reader: told in words, in under five seconds and 300 MB."""

import io
import json
import struct
import zipfile
import zlib

import pytest
from django.utils.translation import override
from pypdf import PdfReader, PdfWriter

from pix.content import files
from pix.content.files import zip_archive
from pix.content.inspection import inspect, inspecting
from pix.content.inspection.inspecting import LIMITS
from pix.content.inspection.limits import FILE_BYTES, OBSERVED_BYTES
from pix.content.inspection.troubles import UNREADABLE, trouble_in
from pix.content.tests.test_round_trips import BUILT

LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "lol">'
    + "".join(
        f'<!ENTITY {name} "{f"&{before};" * 10}">'
        for before, name in zip("abcdefgh", "bcdefghi", strict=True)
    )
    + "]><r>&i;</r>"
)
OUTSIDE = '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><r>&x;</r>'
HUGE_SHEET = (
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><office:body><office:spreadsheet>'
    '<table:table table:name="A"><table:table-row table:number-rows-repeated="1048576">'
    '<table:table-cell table:number-columns-repeated="16384" office:value-type="float" office:value="1"/>'
    "</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>"
)


def replaced(package: bytes, path: str, content: bytes | str) -> bytes:
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    return zip_archive({**parts, path: content}, stored=frozenset({"mimetype"}))


def huge_png() -> bytes:
    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    header = struct.pack(">IIBBBBB", 60_000, 60_000, 1, 0, 0, 0, 0)
    rows = zlib.compress(b"\0" * 1_000_000)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def locked_pdf() -> bytes:
    writer = PdfWriter(PdfReader(io.BytesIO(BUILT["a.pdf"]())))
    writer.encrypt("secret", algorithm="AES-256")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def lying_zip() -> bytes:
    """Says that its entry is small; what is packed unfolds to much more."""
    honest = bytearray(zip_archive({"a.txt": b"\0" * 20_000_000}))
    for mark, at in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        place = honest.rindex(mark) + at
        honest[place : place + 4] = struct.pack("<I", 10)
    return bytes(honest)


def nested(times: int) -> bytes:
    content = zip_archive({"a.txt": "fond"})
    for _ in range(times):
        content = zip_archive({"a.zip": content})
    return content


ENCRYPTED_ODF = '<manifest:manifest xmlns:manifest="m"><manifest:encryption-data/></manifest:manifest>'
HOSTILE = {
    "empty": ("a.odt", lambda: b"", "empty"),
    "too large": ("a.csv", lambda: b"a;b\n" * (FILE_BYTES // 4 + 1), "too_large"),
    "zip bomb": ("a.zip", lambda: zip_archive({f"{n}.txt": b"\0" * 20_000_000 for n in range(3)}), "bomb"),
    "steep zip": ("a.zip", lambda: zip_archive({"a.txt": b"\0" * 20_000_000}), "bomb"),
    "zip bomb in a workbook": (
        "a.ods",
        lambda: replaced(BUILT["a.ods"](), "content.xml", b" " * 40_000_000),
        "bomb",
    ),
    "lying zip": ("a.zip", lying_zip, "damaged"),
    "too many entries": (
        "a.zip",
        lambda: zip_archive({f"{n}.txt": "" for n in range(2001)}),
        "too_many_entries",
    ),
    "billion laughs": ("a.xml", LAUGHS.encode, "bomb"),
    "billion laughs drawn": ("a.svg", LAUGHS.encode, "bomb"),
    "billion laughs in a text": (
        "a.docx",
        lambda: replaced(BUILT["a.docx"](), "word/document.xml", LAUGHS),
        "bomb",
    ),
    "billion laughs in a workbook": (
        "a.ods",
        lambda: replaced(BUILT["a.ods"](), "content.xml", LAUGHS),
        "bomb",
    ),
    "a file of the server": ("a.xml", OUTSIDE.encode, "bomb"),
    "deep XML": ("a.xml", lambda: b"<a>" * 100_000 + b"</a>" * 100_000, "bomb"),
    "deep text": (
        "a.docx",
        lambda: replaced(BUILT["a.docx"](), "word/document.xml", "<a>" * 50_000 + "</a>" * 50_000),
        "bomb",
    ),
    "deep JSON": ("a.json", lambda: b"[" * 100_000 + b"]" * 100_000, "bomb"),
    "huge picture": ("a.png", huge_png, "bomb"),
    "locked PDF": ("a.pdf", locked_pdf, "locked"),
    "locked ODF": (
        "a.ods",
        lambda: replaced(BUILT["a.ods"](), "META-INF/manifest.xml", ENCRYPTED_ODF),
        "locked",
    ),
    "locked DOCX": (
        "a.docx",
        lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"),
        "locked",
    ),
    "old format": ("a.doc", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "unknown_format"),
    "a program": ("a.odt", lambda: b"MZ\x90\0" + bytes(range(256)) * 20, "unknown_format"),
    "a package without its content": (
        "a.docx",
        lambda: replaced(zip_archive({}), "word/document.xml", "<x/>"),
        None,
    ),
    "compressed sound": (
        "a.wav",
        lambda: BUILT["a.wav"]().replace(b"\x01\x00\x01\x00", b"\x02\x00\x01\x00", 1),
        "unknown_format",
    ),
}


def test_a_reader_is_stopped_before_five_seconds_and_300_megabytes() -> None:
    assert LIMITS.wait_seconds + LIMITS.wall_seconds < 5
    assert LIMITS.memory_bytes <= 300_000_000


@pytest.mark.parametrize("case", HOSTILE)
def test_what_would_break_a_reader_is_refused_in_words(case) -> None:
    name, build, code = HOSTILE[case]
    told = inspect(name, build())
    if code:
        assert told.get("unreadable") == code
        for language in ("fr", "en"):
            with override(language):
                assert len(str(trouble_in(told))) > 40


@pytest.mark.parametrize("name", BUILT)
@pytest.mark.parametrize("share", [0.3, 0.95])
def test_a_file_cut_short_is_told_or_refused(name, share) -> None:
    content = BUILT[name]()
    told = inspect(name, content[: int(len(content) * share)])
    assert told.get("unreadable") in (None, "damaged", "bomb", "unknown_format")
    json.dumps(told)


FLOODS = {
    "csv": '"',
    "txt": "a",
    "html": "<a ",
    "css": "a{",
    "svg": "<g>",
    "json": "[",
    "xml": "<!--",
    "md": "[",
    "srt": "1\n00:00:01,000 --> 00:00:02,000\n",
    "ics": "BEGIN:VEVENT\n",
    "vcf": "BEGIN:VCARD\n",
    "eml": "From: a\n",
}


@pytest.mark.parametrize("extension", FLOODS)
def test_a_flood_of_anything_ends_in_time(extension) -> None:
    told = inspect(f"a.{extension}", FLOODS[extension].encode() * 30_000)
    assert len(json.dumps(told, ensure_ascii=False)) <= OBSERVED_BYTES + 200


def test_a_sheet_that_declares_billions_of_cells_costs_what_it_holds() -> None:
    told = inspect("a.ods", replaced(files.ods({"A": [[1]]}), "content.xml", HUGE_SHEET))
    assert told["sheets"]["A"]["cells"]["A1"] == {"value": 1}
    assert told["cut"]


@pytest.mark.parametrize(
    ("name", "part"), [("a.xlsx", "xl/vbaProject.bin"), ("a.odt", "Basic/Standard/Module1.xml")]
)
def test_a_document_with_macros_is_read_and_its_macros_told(name, part) -> None:
    told = inspect(name, replaced(BUILT[name](), part, b"Sub AutoOpen()"))
    assert told["has_macros"] is True
    assert inspect(name, BUILT[name]())["has_macros"] is False


def test_archives_nested_too_deep_are_not_opened() -> None:
    inside = inspect("a.zip", nested(3))["files"]["a.zip"]["files"]["a.zip"]
    assert inside["unreadable"] == "too_deep"
    assert inspect("a.zip", nested(1))["files"]["a.zip"]["files"]["a.txt"]["lines"] == ["fond"]


ACTS = "pix.content.tasks.tests.acts"


@pytest.mark.parametrize(("act", "code"), [("fault", "crash"), ("spin", "timeout"), ("grow", "too_large")])
def test_a_reader_that_crashes_hangs_or_grows_harms_nobody(act, code, monkeypatch) -> None:
    monkeypatch.setattr(inspecting, "READER", f"{ACTS}:{act}")
    assert inspect("a.txt", b"x") == {"extension": "txt", "weight": 1, "unreadable": code}


def test_each_trouble_has_a_sentence_in_french_too() -> None:
    for code in UNREADABLE:
        with override("en"):
            english = str(trouble_in({"unreadable": code}))
        with override("fr"):
            assert str(trouble_in({"unreadable": code})) != english
