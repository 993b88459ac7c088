"""What a file is, told by its content; its extension only separates kinds of plain text."""

from __future__ import annotations

import codecs
import json
import re
import zipfile
from io import BytesIO

from pix.content.inspection.decoding import decoded
from pix.content.inspection.limits import Unreadable
from pix.content.inspection.packages import BROKEN, member, opened
from pix.content.inspection.source import Source

EXTENSIONS: dict[str, tuple[str, ...]] = {
    "jpeg": ("jpg", "jpeg"),
    "html": ("html", "htm"),
    "markdown": ("md", "markdown"),
    "csv": ("csv", "tsv"),
    "text": ("txt", "log", "text"),
    "ics": ("ics", "ical"),
    "xml": ("xml", "rss", "atom", "gpx", "kml"),
    "xlsx": ("xlsx", "xlsm"),
    "docx": ("docx", "docm"),
    "pptx": ("pptx", "pptm"),
}
MAGIC = (
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"\xff\xd8\xff", "jpeg"),
    (b"GIF8", "gif"),
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "zip"),
)
# Known, and not read: an older or another format.
OTHERS = (
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b", b"BM", b"ID3", b"\xff\xfb",
    b"OggS", b"fLaC", b"\x1aE\xdf\xa3", b"MZ", b"\x7fELF", b"{\\rtf", b"II*\x00", b"MM\x00*", b"SQLite",
)  # fmt: skip
ODF_KINDS = {"spreadsheet": "ods", "text": "odt", "presentation": "odp"}
OOXML_KINDS = {"xl/workbook.xml": "xlsx", "word/document.xml": "docx", "ppt/presentation.xml": "pptx"}
ENCRYPTED_OFFICE = "EncryptedPackage".encode("utf-16-le")
HEADER = (
    r"(?:Return-Path|Received|Delivered-To|Message-ID|MIME-Version|From|To|Date|Subject): .*\n(?:[ \t].*\n)*"
)
STARTS = (
    ("html", re.compile(r"<(!doctype\s+html|html)\b", re.IGNORECASE)),
    ("svg", re.compile(r"<svg\b|<!doctype\s+svg\b", re.IGNORECASE)),
    ("ics", re.compile(r"BEGIN:VCALENDAR", re.IGNORECASE)),
    ("vcf", re.compile(r"BEGIN:VCARD", re.IGNORECASE)),
    ("vtt", re.compile(r"WEBVTT")),
    ("srt", re.compile(r"\d+[ \t]*\n\d+:\d\d:\d\d[,.]\d+ *-->")),
    ("mbox", re.compile(r"From \S+ .*\d{4}\n")),
    ("eml", re.compile(HEADER + HEADER, re.IGNORECASE)),
)
# Plain text whose kind nothing in it proves: the extension tells how to read it.
BY_EXTENSION = (
    "html",
    "svg",
    "xml",
    "json",
    "csv",
    "css",
    "markdown",
    "ics",
    "vcf",
    "vtt",
    "srt",
    "eml",
    "mbox",
)


def extensions_of(told: str) -> tuple[str, ...]:
    """The extensions that suit a format."""
    return EXTENSIONS.get(told, (told,))


def format_of(source: Source) -> str:
    """The format of the content; Unreadable when it is locked, or of a kind that is not read."""
    content = source.content
    told = next((name for magic, name in MAGIC if content.startswith(magic)), None)
    if told == "zip":
        return _package_kind(content)
    if told:
        return told
    if b"%PDF-" in content[:1024]:
        return "pdf"
    if content[:4] == b"RIFF":
        return {b"WAVE": "wav", b"WEBP": "webp"}.get(content[8:12]) or _refused(content)
    if content.startswith(OTHERS) or _is_binary(content):
        return _refused(content)
    return _text_kind(source)


def _refused(content: bytes) -> str:
    raise Unreadable("locked" if ENCRYPTED_OFFICE in content else "unknown_format")


def _is_binary(content: bytes) -> bool:
    wide = content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    return not wide and b"\x00" in content[:4096]


def _package_kind(content: bytes) -> str:
    if not zipfile.is_zipfile(BytesIO(content)):
        raise Unreadable("damaged")
    archive = opened(content)
    paths = set(archive.namelist())
    if "mimetype" in paths:
        return _odf_kind(archive)
    if "[Content_Types].xml" not in paths:
        return "zip"
    return next((kind for path, kind in OOXML_KINDS.items() if path in paths), "zip")


def _odf_kind(archive: zipfile.ZipFile) -> str:
    try:
        stated = member(archive, "mimetype", 200).decode("ascii", "replace").strip()
        manifest = member(archive, "META-INF/manifest.xml")
    except (KeyError, *BROKEN):
        return "zip"
    if b"encryption-data" in manifest or "encrypted-package" in archive.namelist():
        raise Unreadable("locked")
    kind = stated.rpartition("opendocument.")[2].removesuffix("-template")
    return ODF_KINDS.get(kind, "zip")


def _text_kind(source: Source) -> str:
    whole = decoded(source.content[:4096]).text.lstrip("\ufeff \t\r\n").replace("\r\n", "\n")
    start = _after_prolog(whole)
    told = next((name for name, pattern in STARTS if pattern.match(start)), None)
    if told or whole.startswith("<?xml"):
        return told or "xml"
    if source.extension not in ("txt", "log") and _is_json(source.content):
        return "json"
    return next((name for name in BY_EXTENSION if source.extension in extensions_of(name)), "text")


def _after_prolog(text: str) -> str:
    """The text from its first element or DOCTYPE on: declarations and comments may stand before."""
    while text.startswith(("<?", "<!--")):
        _, found, text = text.partition("?>" if text.startswith("<?") else "-->")
        text = text.lstrip() if found else ""
    return text


def _is_json(content: bytes) -> bool:
    """Braces around a text prove little: it has to parse."""
    if (content.lstrip()[:1], content.rstrip()[-1:]) not in ((b"{", b"}"), (b"[", b"]")):
        return False
    try:
        json.loads(decoded(content).text)
    except (ValueError, RecursionError):
        return False
    return True
